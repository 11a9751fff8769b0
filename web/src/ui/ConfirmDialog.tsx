import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { ErrorState, type Fault } from './ErrorState';

interface ConfirmDialogProps {
  open: boolean;
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** The verb itself, such as "Delete résumé"; never "OK". */
  confirm: string;
  destructive?: boolean;
  busy?: boolean;
  problem?: Fault | null;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirm, destructive = false, busy = false, problem = null } = props;
  const id = useId();
  return (
    <Dialog open={open} onClose={props.onCancel} maxWidth="xs" aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <Typography component="div" color="textSecondary">
          {children}
        </Typography>
        {problem === null ? null : (
          <div className="mt-4">
            <ErrorState problem={problem} />
          </div>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" color="secondary" onClick={props.onCancel}>
          Cancel
        </Button>
        <Button color={destructive ? 'error' : 'primary'} loading={busy} onClick={props.onConfirm}>
          {confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
