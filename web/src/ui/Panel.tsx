import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface PanelProps {
  title?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A titled sheet of paper on the page: one subject each. */
export function Panel({ title, lead, actions, children }: PanelProps) {
  const id = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={title === undefined ? undefined : id}
      className="p-5 sm:p-7"
    >
      {title === undefined ? null : (
        <div className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            <Typography variant="h2" id={id}>
              {title}
            </Typography>
            {lead === undefined ? null : (
              <Typography color="textSecondary" className="mt-1 max-w-xl">
                {lead}
              </Typography>
            )}
          </div>
          <div className="-mx-3 -my-1.5">{actions}</div>
        </div>
      )}
      {children}
    </Paper>
  );
}
