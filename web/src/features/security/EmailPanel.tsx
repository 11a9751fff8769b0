import { yupResolver } from '@hookform/resolvers/yup';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { SecurityView } from '../../api/generated';
import { useMe } from '../../api/me';
import { asProblem } from '../../api/problem';
import { emailForm } from '../../ui/emailRule';
import type { Fault } from '../../ui/ErrorState';
import { FormError } from '../../ui/FormError';
import { showProblem } from '../../ui/formProblems';
import { Panel } from '../../ui/Panel';
import { TextInput } from '../../ui/TextInput';
import { useToast } from '../../ui/useToast';
import { securityApi } from './api';
import { useConfirmed } from './confirmed/useConfirmed';
import { Revealed } from './Revealed';

/** The address of the account, and the one that is to take its place. */
export function EmailPanel({ security }: { security: SecurityView }) {
  const email = useMe().data?.email ?? '';
  const { pending_email: pending, mail_is_sent: mailIsSent } = security;
  return (
    <Panel title="E-mail" lead={<span className="wrap-anywhere">{email}</span>}>
      <div className="flex flex-col items-start gap-5">
        {pending === null ? null : (
          <Alert severity="info" role="status" className="self-stretch">
            <AlertTitle className="wrap-anywhere">Waiting for {pending}</AlertTitle>
            {mailIsSent
              ? 'Open the link we sent there within 24 hours. Until then your address stays as it is.'
              : 'This installation sends no mail: whoever runs it finds the link in data/outbox. Until it is opened, your address stays as it is.'}
          </Alert>
        )}
        {security.email_verified ? null : <Unconfirmed email={email} mailIsSent={mailIsSent} />}
        <Revealed action={pending === null ? 'Change e-mail' : 'Use another address'}>
          {(close) => <EmailForm onClose={close} />}
        </Revealed>
      </div>
    </Panel>
  );
}

/** An address that nobody has shown to be theirs: a forgotten password could not be set anew if it is wrong. */
function Unconfirmed({ email, mailIsSent }: { email: string; mailIsSent: boolean }) {
  const toast = useToast();
  const [resend, { isLoading, isSuccess }] = securityApi.useResendVerificationMutation();
  const send = async () => {
    const { error } = await resend({ resendVerificationRequest: { email } });
    if (error !== undefined) toast(asProblem(error).detail ?? 'The link could not be sent.', 'error');
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <Typography color="textSecondary">
        {mailIsSent
          ? 'Not confirmed yet. Open the link we sent you, so that you can set a new password if you ever forget yours.'
          : 'Not confirmed yet. This installation sends no mail: whoever runs it finds the link in data/outbox.'}
      </Typography>
      {isSuccess ? (
        <Typography role="status">Sent. Look into your inbox, and the spam folder too.</Typography>
      ) : mailIsSent ? (
        <Button variant="outlined" color="secondary" loading={isLoading} onClick={() => void send()}>
          Send the link again
        </Button>
      ) : null}
    </div>
  );
}

function EmailForm({ onClose }: { onClose: () => void }) {
  const confirmed = useConfirmed();
  const [changeEmail] = securityApi.useChangeEmailMutation();
  const [problem, setProblem] = useState<Fault | null>(null);
  const { register, handleSubmit, setError, setFocus, formState } = useForm({
    resolver: yupResolver(emailForm),
    defaultValues: { email: '' },
  });
  useEffect(() => setFocus('email'), [setFocus]);

  const submit = handleSubmit(async (changeEmailRequest) => {
    setProblem(null);
    const answer = await confirmed(() => changeEmail({ changeEmailRequest }));
    if (answer === null) return;
    if (answer.error === undefined) {
      onClose();
      return;
    }
    const refusal = asProblem(answer.error);
    if (refusal.code === 'email_taken') {
      setError('email', { message: 'There is another account with this address.' }, { shouldFocus: true });
    } else {
      setProblem(showProblem(refusal, ['email'], setError));
    }
  });

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex w-full max-w-md flex-col gap-5">
      <FormError problem={problem} />
      <TextInput
        label="New e-mail"
        type="email"
        autoComplete="email"
        inputMode="email"
        hint="We send a link there. The address changes when you open it."
        field={register('email')}
        error={formState.errors.email?.message}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" loading={formState.isSubmitting}>
          Send the link
        </Button>
        <Button variant="outlined" color="secondary" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
