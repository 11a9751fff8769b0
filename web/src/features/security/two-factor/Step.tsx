import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { use, useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
import { StepTitleId } from './stepTitle';

interface StepProps {
  title: string;
  /** "Step 2 of 4" */
  place?: string | undefined;
  children: ReactNode;
  actions: ReactNode;
  onSubmit: () => void;
}

/** One step within a `StepDialog`, which is read from its title. */
export function Step({ title, place, children, actions, onSubmit }: StepProps) {
  const id = use(StepTitleId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form noValidate onSubmit={submit} className="flex min-h-0 flex-col">
      <DialogTitle id={id} ref={heading} tabIndex={-1}>
        {place === undefined ? null : (
          <Typography variant="caption" component="span" color="textSecondary" className="mb-1 block">
            {place}
            <span className="sr-only">: </span>
          </Typography>
        )}
        {title}
      </DialogTitle>
      <DialogContent className="flex flex-col gap-4">{children}</DialogContent>
      <DialogActions>{actions}</DialogActions>
    </form>
  );
}
