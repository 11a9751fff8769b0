import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useCancelDeletionMutation, type LoginRequest } from '../../api/generated';
import { asProblem, type Problem } from '../../api/problem';
import { formatDay } from '../../ui/dates';
import { FormError } from '../../ui/FormError';
import { AuthFrame } from './AuthFrame';
import { CodeField, type CodeKind } from './CodeField';
import type { Closing } from './useSignInForm';

interface ClosingAccountProps extends Closing {
  onKept: (credentials: LoginRequest) => Promise<void>;
  onBack: () => void;
}

/** Signing in to an account whose deletion was asked for: it can still be kept. */
export function ClosingAccount({ deletesAt, credentials, onKept, onBack }: ClosingAccountProps) {
  const [cancelDeletion] = useCancelDeletionMutation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [kind, setKind] = useState<CodeKind | null>(null);
  const { register, handleSubmit, setError, resetField, formState } = useForm({
    defaultValues: { two_factor_code: '' },
  });
  const when = deletesAt === null ? 'soon' : `on ${formatDay(deletesAt)}`;

  const keep = handleSubmit(async ({ two_factor_code }) => {
    if (credentials === null) return;
    setProblem(null);
    const code = two_factor_code.replaceAll(/\s/g, '');
    const cancelDeletionRequest = code === '' ? credentials : { ...credentials, two_factor_code: code };
    const { error } = await cancelDeletion({ cancelDeletionRequest });
    if (error === undefined) {
      await onKept(cancelDeletionRequest);
      return;
    }
    const refusal = asProblem(error);
    // A code works once, and signing in has used it: the app has a new one within half a minute.
    if (refusal.code !== 'two_factor_required' && refusal.code !== 'two_factor_invalid') setProblem(refusal);
    else if (kind === null) setKind('app');
    else
      setError(
        'two_factor_code',
        { message: 'That code is not right, or was used already.' },
        { shouldFocus: true },
      );
  });

  return (
    <AuthFrame
      follows
      title="This account is closing"
      lead={`It will be deleted ${when}, with everything in it. Do you want to keep it?`}
    >
      <form noValidate onSubmit={(event) => void keep(event)} className="flex flex-col gap-5">
        <FormError problem={problem} />
        {credentials === null ? (
          <Alert severity="info" role="status">
            To keep it, sign in with your e-mail and password instead of the passkey.
          </Alert>
        ) : null}
        {kind === null ? null : (
          <CodeField
            kind={kind}
            field={register('two_factor_code')}
            error={formState.errors.two_factor_code?.message}
            onOther={(other) => {
              resetField('two_factor_code');
              setKind(other);
            }}
          />
        )}
        {credentials === null ? null : (
          <Button type="submit" size="large" fullWidth loading={formState.isSubmitting}>
            Keep my account
          </Button>
        )}
        <Button variant="outlined" color="secondary" size="large" fullWidth onClick={onBack}>
          {credentials === null ? 'Sign in with the password' : 'Let it be deleted'}
        </Button>
      </form>
    </AuthFrame>
  );
}
