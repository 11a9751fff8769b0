import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { DashboardView } from '../../api/generated';
import { paths } from '../../ui/paths';

type RunningInterview = NonNullable<DashboardView['running_interview']>;

/** An interview that was begun and not finished: the first thing one wants back. */
export function RunningInterviewCard({ interview }: { interview: RunningInterview }) {
  const { session_id, role, answered_count: answered, question_count: asked } = interview;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label="Running interview"
      className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 p-5 sm:p-7"
    >
      <div className="min-w-0 flex-1 basis-64">
        <Typography variant="h2">Your {role} interview is waiting</Typography>
        <Typography color="textSecondary" className="mt-1 mb-3">
          {answered} of {asked} answered. What you began to write is kept.
        </Typography>
        <LinearProgress
          variant="determinate"
          aria-label="Questions answered"
          value={(100 * answered) / asked}
          className="max-w-md"
        />
      </div>
      <Button component={Link} to={paths.interview(session_id)} size="large">
        Go on
      </Button>
    </Paper>
  );
}
