import { yupResolver } from '@hookform/resolvers/yup';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import { object } from 'yup';
import { useResetPasswordMutation } from '../../../api/generated';
import { asProblem } from '../../../api/problem';
import type { Fault } from '../../../ui/ErrorState';
import { FormError } from '../../../ui/FormError';
import { showProblem } from '../../../ui/formProblems';
import { NewPassword } from '../../../ui/passwords/NewPassword';
import { newPasswordRule } from '../../../ui/passwords/newPasswordRule';
import { paths } from '../../../ui/paths';
import { AuthFrame } from '../AuthFrame';
import { useLinkToken } from './useLinkToken';

const form = object({ new_password: newPasswordRule });

/** Where the link of a mail leads: a new password is chosen, or it is said why not and what to do. */
export function ResetPasswordPage() {
  const token = useLinkToken();
  const [outcome, setOutcome] = useState<'done' | 'token_expired' | 'token_invalid' | null>(null);

  if (outcome === 'done') {
    return (
      <AuthFrame
        follows
        title="Your new password is set"
        lead="Every device is signed out, so that nobody stays in with the old one."
      >
        <Button component={Link} to={paths.signIn} size="large" fullWidth>
          Sign in
        </Button>
      </AuthFrame>
    );
  }
  if (token === null || outcome !== null) {
    return (
      <AuthFrame
        follows={outcome !== null}
        title={outcome === 'token_expired' ? 'This link is too old' : 'This link does not work any more'}
        lead={
          outcome === 'token_expired'
            ? 'A link works for one hour. Ask for a new one.'
            : 'It was used already, or a newer one was sent. Ask for a new one if you still need it.'
        }
        below={
          <>
            Remembered it? <Link to={paths.signIn}>Sign in</Link>
          </>
        }
      >
        <Button component={Link} to={paths.forgotPassword} size="large" fullWidth>
          Ask for a new link
        </Button>
      </AuthFrame>
    );
  }
  return <ResetForm token={token} onOutcome={setOutcome} />;
}

interface ResetFormProps {
  token: string;
  onOutcome: (outcome: 'done' | 'token_expired' | 'token_invalid') => void;
}

function ResetForm({ token, onOutcome }: ResetFormProps) {
  const [resetPassword] = useResetPasswordMutation();
  const [problem, setProblem] = useState<Fault | null>(null);
  const { register, handleSubmit, setError, control, formState } = useForm({
    resolver: yupResolver(form),
    defaultValues: { new_password: '' },
  });
  const password = useWatch({ control, name: 'new_password' });

  const submit = handleSubmit(async ({ new_password }) => {
    setProblem(null);
    const { error } = await resetPassword({ resetPasswordRequest: { token, new_password } });
    if (error === undefined) {
      onOutcome('done');
      return;
    }
    const refusal = asProblem(error);
    if (refusal.code === 'token_expired' || refusal.code === 'token_invalid') onOutcome(refusal.code);
    else setProblem(showProblem(refusal, ['new_password'], setError));
  });

  return (
    <AuthFrame title="Choose a new password" lead="It replaces the old one, and every device is signed out.">
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        <FormError problem={problem} />
        <NewPassword
          label="New password"
          field={register('new_password')}
          error={formState.errors.new_password?.message}
          password={password}
        />
        <Button type="submit" size="large" fullWidth loading={formState.isSubmitting}>
          Set new password
        </Button>
      </form>
    </AuthFrame>
  );
}
