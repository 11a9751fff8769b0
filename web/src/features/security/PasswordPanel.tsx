import { yupResolver } from '@hookform/resolvers/yup';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { object, string } from 'yup';
import type { SecurityView } from '../../api/generated';
import { useMe } from '../../api/me';
import { asProblem } from '../../api/problem';
import { formatDay } from '../../ui/dates';
import type { Fault } from '../../ui/ErrorState';
import { FormError } from '../../ui/FormError';
import { showProblem } from '../../ui/formProblems';
import { Panel } from '../../ui/Panel';
import { PasswordInput } from '../../ui/PasswordInput';
import { NewPassword } from '../../ui/passwords/NewPassword';
import { newPasswordRule } from '../../ui/passwords/newPasswordRule';
import { useToast } from '../../ui/useToast';
import { securityApi } from './api';
import { Revealed } from './Revealed';
import { Username } from './Username';

const form = object({
  current_password: string().required('Enter the password you have now.'),
  new_password: newPasswordRule,
});

export function PasswordPanel({ security }: { security: SecurityView }) {
  return (
    <Panel title="Password" lead={`Last set on ${formatDay(security.password_changed_at)}.`}>
      <Revealed action="Change password">{(close) => <PasswordForm onClose={close} />}</Revealed>
    </Panel>
  );
}

function PasswordForm({ onClose }: { onClose: () => void }) {
  const me = useMe();
  const toast = useToast();
  const [changePassword] = securityApi.useChangePasswordMutation();
  const [problem, setProblem] = useState<Fault | null>(null);
  const { register, handleSubmit, setError, setFocus, control, formState } = useForm({
    resolver: yupResolver(form),
    defaultValues: { current_password: '', new_password: '' },
  });
  const { errors, isSubmitting } = formState;
  const password = useWatch({ control, name: 'new_password' });
  useEffect(() => setFocus('current_password'), [setFocus]);

  const submit = handleSubmit(async (changePasswordRequest) => {
    setProblem(null);
    const { error } = await changePassword({ changePasswordRequest });
    if (error === undefined) {
      toast('Password changed. Every other device is signed out.');
      onClose();
      return;
    }
    const refusal = asProblem(error);
    if (refusal.code === 'wrong_password') {
      setError(
        'current_password',
        { message: 'That is not the password of this account.' },
        { shouldFocus: true },
      );
    } else {
      setProblem(showProblem(refusal, ['current_password', 'new_password'], setError));
    }
  });

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex max-w-md flex-col gap-5">
      <FormError problem={problem} />
      <Username email={me.data?.email} />
      <PasswordInput
        label="Current password"
        autoComplete="current-password"
        field={register('current_password')}
        error={errors.current_password?.message}
      />
      <NewPassword
        label="New password"
        field={register('new_password')}
        error={errors.new_password?.message}
        password={password}
        personal={me.data ? [me.data.name, me.data.email] : []}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" loading={isSubmitting}>
          Change password
        </Button>
        <Button variant="outlined" color="secondary" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
