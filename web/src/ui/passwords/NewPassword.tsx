import type { UseFormRegisterReturn } from 'react-hook-form';
import { PasswordInput } from '../PasswordInput';
import { PasswordMeter } from './PasswordMeter';
import { PasswordRules } from './PasswordRules';

interface NewPasswordProps {
  label: string;
  field: UseFormRegisterReturn;
  error: string | undefined;
  /** What is typed so far. */
  password: string;
  personal?: readonly string[];
}

/** Where a new password is chosen: the field, how strong it is, and the rules it must meet. */
export function NewPassword({ label, field, error, password, personal = [] }: NewPasswordProps) {
  return (
    <div className="flex flex-col gap-3">
      <PasswordInput label={label} autoComplete="new-password" {...{ field, error }} />
      <PasswordMeter {...{ password, personal }} />
      <PasswordRules password={password} />
    </div>
  );
}
