import { yupResolver } from '@hookform/resolvers/yup';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useLocation, type Location } from 'react-router';
import { useRequestPasswordResetMutation } from '../../../api/generated';
import { asProblem } from '../../../api/problem';
import { emailForm } from '../../../ui/emailRule';
import type { Fault } from '../../../ui/ErrorState';
import { FormError } from '../../../ui/FormError';
import { showProblem } from '../../../ui/formProblems';
import { paths } from '../../../ui/paths';
import { TextInput } from '../../../ui/TextInput';
import { AuthFrame } from '../AuthFrame';

/** Asks for a link to set a new password. The answer is the same whether there is such an account or not. */
export function ForgotPasswordPage() {
  const { state } = useLocation() as Location<{ email?: string } | null>;
  const [requestReset] = useRequestPasswordResetMutation();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [problem, setProblem] = useState<Fault | null>(null);
  const { register, handleSubmit, setError, formState } = useForm({
    resolver: yupResolver(emailForm),
    defaultValues: { email: state?.email ?? '' },
  });

  const submit = handleSubmit(async (requestPasswordResetRequest) => {
    setProblem(null);
    const { error } = await requestReset({ requestPasswordResetRequest });
    if (error === undefined) setSentTo(requestPasswordResetRequest.email);
    else setProblem(showProblem(asProblem(error), ['email'], setError));
  });

  const below = (
    <>
      Remembered it? <Link to={paths.signIn}>Sign in</Link>
    </>
  );

  if (sentTo !== null) {
    return (
      <AuthFrame
        title="Check your mail"
        lead={
          <>
            If <strong>{sentTo}</strong> has an account here, a link to set a new password is on its way. It
            works for one hour.
          </>
        }
        below={below}
      >
        <div className="flex flex-col gap-5">
          <p>Setting a new password signs you out on every device.</p>
          <p>Nothing there? Look among the unwanted mail, or check the address.</p>
          <Button variant="outlined" color="secondary" size="large" fullWidth onClick={() => setSentTo(null)}>
            Try again
          </Button>
          <Typography variant="caption" color="textSecondary">
            An installation without a mail server sends nothing: whoever runs it finds the mail in
            data/outbox.
          </Typography>
        </div>
      </AuthFrame>
    );
  }
  return (
    <AuthFrame
      title="Set a new password"
      lead="Enter the address of your account. We send a link to it with which you choose a new password."
      below={below}
    >
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        <FormError problem={problem} />
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          inputMode="email"
          field={register('email')}
          error={formState.errors.email?.message}
        />
        <Button type="submit" size="large" fullWidth loading={formState.isSubmitting}>
          Send the link
        </Button>
      </form>
    </AuthFrame>
  );
}
