import OutlinedInput from '@mui/material/OutlinedInput';
import type { InputHTMLAttributes, ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { Field, type FieldProps } from './Field';

interface TextInputProps extends FieldProps {
  /** What `register('name')` of React Hook Form returns. */
  field: UseFormRegisterReturn;
  type?: 'text' | 'email' | 'password' | 'search' | 'month' | 'number';
  autoComplete?: string;
  placeholder?: string;
  multiline?: boolean;
  minRows?: number;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  disabled?: boolean;
  /** A button inside the field, at its end. */
  end?: ReactNode;
}

/** A text field of a form. */
export function TextInput({
  field: { ref, name, onChange, onBlur },
  type = 'text',
  autoComplete,
  placeholder,
  multiline = false,
  minRows,
  inputMode,
  disabled = false,
  end,
  ...about
}: TextInputProps) {
  return (
    <Field {...about}>
      {(wiring) => (
        <OutlinedInput
          {...{ name, type, multiline, disabled }}
          onChange={(event) => void onChange(event)}
          onBlur={(event) => void onBlur(event)}
          inputRef={ref}
          id={wiring.id}
          endAdornment={end}
          {...(autoComplete === undefined ? {} : { autoComplete })}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(minRows === undefined ? {} : { minRows })}
          inputProps={{
            ...(inputMode === undefined ? {} : { inputMode }),
            ...(wiring['aria-describedby'] === undefined
              ? {}
              : { 'aria-describedby': wiring['aria-describedby'] }),
          }}
        />
      )}
    </Field>
  );
}
