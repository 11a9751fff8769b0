import Button from '@mui/material/Button';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { TextInput } from '../../ui/TextInput';

export type CodeKind = 'app' | 'recovery';

interface CodeFieldProps {
  kind: CodeKind;
  field: UseFormRegisterReturn;
  error: string | undefined;
  onOther: (kind: CodeKind) => void;
}

/** The second step of signing in: a code of the authenticator app, or one of the recovery codes. */
export function CodeField({ kind, field, error, onOther }: CodeFieldProps) {
  const app = kind === 'app';
  return (
    <div>
      <TextInput
        key={kind}
        label={app ? 'Code' : 'Recovery code'}
        inputMode={app ? 'numeric' : 'text'}
        autoComplete={app ? 'one-time-code' : 'off'}
        hint={
          app
            ? 'The six digits that your authenticator app shows now.'
            : 'One of the ten you saved, such as abcde-fghij. It works once.'
        }
        {...{ field, error }}
      />
      <Button
        variant="text"
        size="small"
        className="mt-1 -ml-3"
        onClick={() => onOther(app ? 'recovery' : 'app')}
      >
        {app ? 'Use a recovery code instead' : 'Use the app instead'}
      </Button>
    </div>
  );
}
