import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { Field, type FieldProps } from './Field';

interface SelectInputProps extends FieldProps {
  field: UseFormRegisterReturn;
  /** `option` elements. */
  children: ReactNode;
}

/** The platform's own select: the best list on a phone, and complete by keyboard everywhere. */
export function SelectInput({
  field: { ref, name, onChange, onBlur },
  children,
  ...about
}: SelectInputProps) {
  return (
    <Field {...about}>
      {(wiring) => (
        <NativeSelect
          {...{ name }}
          onChange={(event) => void onChange(event)}
          onBlur={(event) => void onBlur(event)}
          inputRef={ref}
          input={<OutlinedInput />}
          inputProps={{
            id: wiring.id,
            ...(wiring['aria-describedby'] === undefined
              ? {}
              : { 'aria-describedby': wiring['aria-describedby'] }),
          }}
        >
          {children}
        </NativeSelect>
      )}
    </Field>
  );
}
