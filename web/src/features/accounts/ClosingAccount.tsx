import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useCancelDeletionMutation, type LoginRequest } from '../../api/generated';
import { asProblem, type Problem } from '../../api/problem';
import { formatDay } from '../../ui/dates';
import { FormError } from '../../ui/FormError';
import { AuthFrame } from './AuthFrame';
import type { Closing } from './useSignInForm';

interface ClosingAccountProps extends Closing {
  onKept: (credentials: LoginRequest) => Promise<void>;
  onBack: () => void;
}

/** Signing in to an account whose deletion was asked for: it can still be kept. */
export function ClosingAccount({ deletesAt, credentials, onKept, onBack }: ClosingAccountProps) {
  const [cancelDeletion] = useCancelDeletionMutation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const when = deletesAt === null ? 'soon' : `on ${formatDay(deletesAt)}`;

  const keep = async (known: LoginRequest) => {
    setProblem(null);
    setBusy(true);
    const { email, password } = known;
    const { error } = await cancelDeletion({ cancelDeletionRequest: { email, password } });
    if (error === undefined) await onKept(known);
    else setProblem(asProblem(error));
    setBusy(false);
  };

  return (
    <AuthFrame
      follows
      title="This account is closing"
      lead={`It will be deleted ${when}, with everything in it. Do you want to keep it?`}
    >
      <div className="flex flex-col gap-5">
        <FormError problem={problem} />
        {credentials === null ? (
          <Alert severity="info" role="status">
            To keep it, sign in with your e-mail and password instead of the passkey.
          </Alert>
        ) : null}
        {credentials === null ? null : (
          <Button size="large" fullWidth loading={busy} onClick={() => void keep(credentials)}>
            Keep my account
          </Button>
        )}
        <Button variant="outlined" color="secondary" size="large" fullWidth onClick={onBack}>
          {credentials === null ? 'Sign in with the password' : 'Let it be deleted'}
        </Button>
      </div>
    </AuthFrame>
  );
}
