import Dialog from '@mui/material/Dialog';
import { useId, type ReactNode } from 'react';
import { StepTitleId } from './stepTitle';

interface StepDialogProps {
  /** A `Step`. */
  children: ReactNode;
  /** Without it, Escape and a click beside the dialog do nothing. */
  onClose: (() => void) | undefined;
}

/** A dialog around the steps of something; it stays while one step follows another. */
export function StepDialog({ children, onClose }: StepDialogProps) {
  const id = useId();
  return (
    <Dialog open maxWidth="xs" aria-labelledby={id} onClose={() => onClose?.()}>
      <StepTitleId value={id}>{children}</StepTitleId>
    </Dialog>
  );
}
