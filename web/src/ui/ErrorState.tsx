import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { AlertIcon } from './icons';

/** What any refusal can say; the API's problems have this form. */
export interface Fault {
  title: string;
  detail?: string;
}

interface ErrorStateProps {
  problem: Fault;
  /** Tries again; leave out where trying again cannot help. */
  onRetry?: () => void;
  retrying?: boolean;
}

/** Says what went wrong and offers to try again; in place of content that could not be had, or above a form. */
export function ErrorState({ problem, onRetry, retrying = false }: ErrorStateProps) {
  return (
    <Alert
      severity="error"
      icon={<AlertIcon />}
      action={
        onRetry === undefined ? undefined : (
          <Button variant="text" color="secondary" size="small" onClick={onRetry} loading={retrying}>
            Try again
          </Button>
        )
      }
    >
      <AlertTitle>{problem.title}</AlertTitle>
      {problem.detail}
    </Alert>
  );
}
