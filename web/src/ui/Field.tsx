import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

export interface FieldProps {
  label: string;
  /** Help that stays; an error takes its place. */
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
}

export interface FieldWiring {
  id: string;
  'aria-describedby'?: string;
}

/** Label above, help or error below, wired to whichever control `children` draws. */
export function Field({
  label,
  hint,
  error,
  optional = false,
  children,
}: FieldProps & { children: (wiring: FieldWiring) => ReactNode }) {
  const id = useId();
  const note = error ?? hint;
  return (
    <FormControl fullWidth error={error !== undefined}>
      <FormLabel htmlFor={id}>
        {label}
        {optional ? (
          <Typography component="span" variant="body2" color="textSecondary">
            {' '}
            (optional)
          </Typography>
        ) : null}
      </FormLabel>
      {children(note === undefined ? { id } : { id, 'aria-describedby': `${id}-note` })}
      {note === undefined ? null : (
        <FormHelperText id={`${id}-note`} component="div" {...(error === undefined ? {} : { role: 'alert' })}>
          {note}
        </FormHelperText>
      )}
    </FormControl>
  );
}
