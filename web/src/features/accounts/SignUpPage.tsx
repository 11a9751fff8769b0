import { yupResolver } from '@hookform/resolvers/yup';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { Link, useLocation, useNavigate } from 'react-router';
import { object, string } from 'yup';
import { useRegisterMutation } from '../../api/generated';
import { asProblem } from '../../api/problem';
import { emailRule } from '../../ui/emailRule';
import type { Fault } from '../../ui/ErrorState';
import { FormError } from '../../ui/FormError';
import { showProblem } from '../../ui/formProblems';
import { NewPassword } from '../../ui/passwords/NewPassword';
import { newPasswordRule } from '../../ui/passwords/newPasswordRule';
import { paths } from '../../ui/paths';
import { TextInput } from '../../ui/TextInput';
import { AuthFrame } from './AuthFrame';
import { useSignIn } from './useSignIn';

const signUpForm = object({
  name: string().trim().required('Enter your name.').max(100, 'Use at most 100 characters.'),
  email: emailRule,
  password: newPasswordRule,
});

export function SignUpPage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const signIn = useSignIn();
  const [registerAccount] = useRegisterMutation();
  const [problem, setProblem] = useState<Fault | null>(null);
  const { register, handleSubmit, setError, setFocus, control, formState } = useForm({
    resolver: yupResolver(signUpForm),
    defaultValues: { name: '', email: '', password: '' },
  });
  const { errors, isSubmitting } = formState;
  const [name, email, password] = useWatch({ control, name: ['name', 'email', 'password'] });

  const submit = handleSubmit(async (values) => {
    setProblem(null);
    const { error } = await registerAccount({ registerRequest: values });
    if (error !== undefined) {
      const refusal = asProblem(error);
      if (refusal.code === 'email_taken') {
        setError('email', {
          type: 'server',
          message: 'There is an account with this address. Sign in instead.',
        });
        setFocus('email');
      } else {
        setProblem(showProblem(refusal, ['name', 'email', 'password'], setError));
      }
      return;
    }
    const refusal = await signIn({ email: values.email, password: values.password });
    if (refusal?.code === 'email_not_verified') {
      await navigate(paths.checkMail, { state: { email: values.email } });
    } else if (refusal) {
      const notice = 'Your account is ready. Sign in to start.';
      await navigate(paths.signIn, { state: { email: values.email, notice } });
    }
  });

  return (
    <AuthFrame
      title="Create your account"
      lead="Free, and ready in a minute. No card, no key."
      below={
        <>
          Already have one? <Link to={{ pathname: paths.signIn, search }}>Sign in</Link>
        </>
      }
    >
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        <FormError problem={problem} />
        <TextInput label="Name" autoComplete="name" field={register('name')} error={errors.name?.message} />
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          inputMode="email"
          field={register('email')}
          error={errors.email?.message}
        />
        <NewPassword
          label="Password"
          field={register('password')}
          error={errors.password?.message}
          password={password}
          personal={[name, email]}
        />
        <Button type="submit" size="large" fullWidth loading={isSubmitting} className="mt-1">
          Create account
        </Button>
      </form>
    </AuthFrame>
  );
}
