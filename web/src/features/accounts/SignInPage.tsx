import { yupResolver } from '@hookform/resolvers/yup';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useLocation, type Location } from 'react-router';
import { useSession } from '../../api/hooks';
import type { Fault } from '../../ui/ErrorState';
import { FormError } from '../../ui/FormError';
import { showProblem } from '../../ui/formProblems';
import { PasswordInput } from '../../ui/PasswordInput';
import { paths } from '../../ui/paths';
import { TextInput } from '../../ui/TextInput';
import { AuthFrame } from './AuthFrame';
import { signInForm, type SignIn } from './forms';
import { useSignIn } from './useSignIn';

const farewells = {
  expired:
    'Your session has ended. Sign in again to go on where you were; what you typed is kept on this device.',
  signed_out: 'You are signed out.',
  deleted: 'Your account and everything in it are deleted.',
};

export function SignInPage() {
  const { ended } = useSession();
  const { search, state } = useLocation() as Location<{ email?: string; notice?: string } | null>;
  const known = state ?? {};
  const signIn = useSignIn();
  const [problem, setProblem] = useState<Fault | null>(null);
  const { register, handleSubmit, setError, formState } = useForm<SignIn>({
    resolver: yupResolver(signInForm),
    defaultValues: { email: known.email ?? '', password: '' },
  });
  const { errors, isSubmitting } = formState;
  const notice = known.notice ?? (ended === null ? undefined : farewells[ended]);

  const submit = handleSubmit(async (values) => {
    setProblem(null);
    const refusal = await signIn(values);
    if (refusal) setProblem(showProblem(refusal, ['email', 'password'], setError));
  });

  return (
    <AuthFrame
      title="Welcome back"
      lead="Sign in to go on practising."
      below={
        <>
          New here? <Link to={{ pathname: paths.signUp, search }}>Create an account</Link>
        </>
      }
    >
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        {notice !== undefined && problem === null ? (
          <Alert severity="info" role="status">
            {notice}
          </Alert>
        ) : null}
        <FormError problem={problem} />
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          inputMode="email"
          field={register('email')}
          error={errors.email?.message}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          field={register('password')}
          error={errors.password?.message}
        />
        <Button type="submit" size="large" fullWidth loading={isSubmitting} className="mt-1">
          Sign in
        </Button>
      </form>
    </AuthFrame>
  );
}
