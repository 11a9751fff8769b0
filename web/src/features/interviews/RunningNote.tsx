import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { DashboardView } from '../../api/generated';
import { paths } from '../../ui/paths';

type RunningInterview = NonNullable<DashboardView['running_interview']>;

/** That there is an interview to go on with, before another one is started. */
export function RunningNote({ interview }: { interview: RunningInterview }) {
  return (
    <Paper
      variant="outlined"
      className="mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-5 sm:px-7"
    >
      <Typography className="min-w-0">
        Your {interview.role} interview is still running: {interview.answered_count} of{' '}
        {interview.question_count} answered.
      </Typography>
      <Button component={Link} to={paths.interview(interview.session_id)} variant="outlined">
        Resume it
      </Button>
    </Paper>
  );
}
