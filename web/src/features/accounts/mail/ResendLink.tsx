import { yupResolver } from '@hookform/resolvers/yup';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useResendVerificationMutation } from '../../../api/generated';
import { asProblem } from '../../../api/problem';
import { emailForm } from '../../../ui/emailRule';
import type { Fault } from '../../../ui/ErrorState';
import { FormError } from '../../../ui/FormError';
import { showProblem } from '../../../ui/formProblems';
import { TextInput } from '../../../ui/TextInput';
import { useCooldown } from './useCooldown';

/** Sends the link that confirms an address once more, at most once a minute. Asks for the address if it is not known. */
export function ResendLink({ email }: { email: string | undefined }) {
  const [resend] = useResendVerificationMutation();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [problem, setProblem] = useState<Fault | null>(null);
  const [left, cool] = useCooldown(60);
  const { register, handleSubmit, setError, formState } = useForm({
    resolver: yupResolver(emailForm),
    defaultValues: { email: email ?? '' },
  });

  const submit = handleSubmit(async (resendVerificationRequest) => {
    setProblem(null);
    const { error } = await resend({ resendVerificationRequest });
    if (error === undefined) {
      setSentTo(resendVerificationRequest.email);
      cool();
    } else {
      setSentTo(null);
      setProblem(showProblem(asProblem(error), ['email'], setError));
    }
  });

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <FormError problem={problem} />
      {email === undefined ? (
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          inputMode="email"
          field={register('email')}
          error={formState.errors.email?.message}
        />
      ) : null}
      <Button
        type="submit"
        variant="outlined"
        color="secondary"
        size="large"
        fullWidth
        loading={formState.isSubmitting}
        disabled={left > 0}
      >
        {left > 0 ? `Send the link again in ${left} s` : 'Send the link again'}
      </Button>
      <Typography variant="body2" color="textSecondary" role="status" className="min-h-5 wrap-anywhere">
        {sentTo === null ? null : `Sent. If ${sentTo} still has to be confirmed, the link is on its way.`}
      </Typography>
    </form>
  );
}
