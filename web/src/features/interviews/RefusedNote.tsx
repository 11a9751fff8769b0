import Button from '@mui/material/Button';
import { Link } from 'react-router';
import type { Problem } from '../../api/problem';
import { ErrorState } from '../../ui/ErrorState';
import { paths } from '../../ui/paths';

/** Why the server did not take an answer; the text stays on the sheet. */
export function RefusedNote({ problem, sessionId }: { problem: Problem; sessionId: string }) {
  const detail = problem.errors.answer_text?.[0] ?? problem.detail;
  return (
    <div className="mt-4 flex flex-col items-start gap-3">
      <ErrorState problem={{ title: problem.title, ...(detail === undefined ? {} : { detail }) }} />
      {problem.code === 'interview_completed' ? (
        <Button component={Link} to={paths.summary(sessionId)} variant="outlined">
          See the summary
        </Button>
      ) : null}
    </div>
  );
}
