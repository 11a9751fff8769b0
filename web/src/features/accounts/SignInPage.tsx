import Button from '@mui/material/Button';
import { lazy, Suspense, useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import { hasPasskeys } from '../../api/webauthn';
import { FormError } from '../../ui/FormError';
import { PasswordInput } from '../../ui/PasswordInput';
import { paths } from '../../ui/paths';
import { TextInput } from '../../ui/TextInput';
import { AuthFrame } from './AuthFrame';
import { CodeField } from './CodeField';
import { SignInNotice } from './SignInNotice';
import { usePasskey } from './usePasskey';
import { useSignInForm } from './useSignInForm';

const ClosingAccount = lazy(async () => ({ default: (await import('./ClosingAccount')).ClosingAccount }));

export function SignInPage() {
  const { form, step, search, problem, closing, notice, ...actions } = useSignInForm();
  const passkey = usePasskey(actions.refuse);
  const { errors, isSubmitting } = form.formState;
  const { setFocus, control } = form;
  const email = useWatch({ control, name: 'email' });
  useEffect(() => {
    if (step !== 'password') setFocus('two_factor_code');
  }, [step, setFocus]);

  if (closing !== null) {
    return (
      <Suspense fallback={null}>
        <ClosingAccount {...closing} onKept={actions.goOn} onBack={actions.startAgain} />
      </Suspense>
    );
  }
  const second = step !== 'password';
  return (
    <AuthFrame
      title={second ? 'One more step' : 'Welcome back'}
      lead={second ? `Signing in as ${email}.` : 'Sign in to go on practising.'}
      below={
        second ? undefined : (
          <>
            New here? <Link to={{ pathname: paths.signUp, search }}>Create an account</Link>
          </>
        )
      }
    >
      <form noValidate onSubmit={(event) => void actions.submit(event)} className="flex flex-col gap-5">
        {problem === null ? <SignInNotice notice={notice} /> : null}
        <FormError problem={problem} />
        {problem?.code === 'account_locked' ? (
          <p>
            Not sure of the password? <Link to={paths.forgotPassword}>Set a new one</Link>.
          </p>
        ) : null}
        {second ? (
          <CodeField
            kind={step}
            field={form.register('two_factor_code')}
            error={errors.two_factor_code?.message}
            onOther={actions.askFor}
          />
        ) : (
          <>
            <TextInput
              label="E-mail"
              type="email"
              autoComplete="username"
              inputMode="email"
              field={form.register('email')}
              error={errors.email?.message}
            />
            <div className="flex flex-col">
              <PasswordInput
                label="Password"
                autoComplete="current-password"
                field={form.register('password')}
                error={errors.password?.message}
              />
              <Button
                variant="text"
                size="small"
                component={Link}
                to={paths.forgotPassword}
                state={{ email }}
                className="-mr-3 -mb-3 self-end"
              >
                Forgot password?
              </Button>
            </div>
          </>
        )}
        <Button type="submit" size="large" fullWidth loading={isSubmitting}>
          Sign in
        </Button>
        {second ? (
          <Button variant="text" className="self-start -ml-4.5" onClick={actions.startAgain}>
            Use another account
          </Button>
        ) : hasPasskeys() ? (
          <Button
            variant="outlined"
            color="secondary"
            size="large"
            fullWidth
            loading={passkey.busy}
            onClick={() => void passkey.signIn()}
          >
            Sign in with a passkey
          </Button>
        ) : null}
      </form>
    </AuthFrame>
  );
}
