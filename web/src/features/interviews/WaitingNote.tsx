import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import type { Problem } from '../../api/problem';
import { CloudOffIcon } from '../../ui/icons';

interface WaitingNoteProps {
  problem: Problem;
  sending: boolean;
  onRetry: () => Promise<void>;
  onEdit: () => void;
}

/** An answer that was submitted while nothing could be sent: it is safe, and what will happen with it. */
export function WaitingNote({ problem, sending, onRetry, onEdit }: WaitingNoteProps) {
  const isOffline = problem.status === 'offline';
  return (
    <Alert severity="warning" icon={<CloudOffIcon />} className="mt-4" role="status">
      <AlertTitle>
        {isOffline
          ? 'You are offline: your answer is kept on this device'
          : 'Your answer is kept on this device'}
      </AlertTitle>
      {isOffline
        ? 'It is sent by itself as soon as you are online again. You may close this page; just come back to this site later.'
        : 'The server could not take it just now. We keep trying; nothing is lost.'}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button
          variant="outlined"
          color="secondary"
          size="small"
          loading={sending}
          onClick={() => void onRetry()}
        >
          Send now
        </Button>
        <Button variant="text" color="secondary" size="small" disabled={sending} onClick={onEdit}>
          Edit answer
        </Button>
      </div>
    </Alert>
  );
}
