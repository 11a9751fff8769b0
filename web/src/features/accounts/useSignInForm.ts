import { yupResolver } from '@hookform/resolvers/yup';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation, useNavigate, type Location } from 'react-router';
import { object, string } from 'yup';
import type { LoginRequest } from '../../api/generated';
import type { Problem } from '../../api/problem';
import { emailRule } from '../../ui/emailRule';
import { showProblem } from '../../ui/formProblems';
import { paths } from '../../ui/paths';
import type { CodeKind } from './CodeField';
import { useSignIn } from './useSignIn';

const signInForm = object({
  email: emailRule,
  password: string().required('Enter your password.'),
  two_factor_code: string().defined(),
});

/** An account that will be deleted, and what proved that it is this person's; null after a passkey. */
export interface Closing {
  deletesAt: string | null;
  credentials: LoginRequest | null;
}

/** The steps of signing in: e-mail and password, then perhaps a code; and where each refusal leads. */
export function useSignInForm() {
  const { search, state } = useLocation() as Location<{ email?: string; notice?: string } | null>;
  const navigate = useNavigate();
  const signIn = useSignIn();
  const [step, setStep] = useState<'password' | CodeKind>('password');
  const [problem, setProblem] = useState<Pick<Problem, 'title' | 'detail' | 'code'> | null>(null);
  const [closing, setClosing] = useState<Closing | null>(null);
  const [notice, setNotice] = useState(state?.notice);
  const form = useForm({
    resolver: yupResolver(signInForm),
    defaultValues: { email: state?.email ?? '', password: '', two_factor_code: '' },
  });
  const { setError, resetField } = form;

  const askFor = (kind: CodeKind) => {
    resetField('two_factor_code');
    setProblem(null);
    setStep(kind);
  };
  const startAgain = () => {
    form.reset();
    setProblem(null);
    setClosing(null);
    setStep('password');
  };
  const codeIsWrong = (message: string) => setError('two_factor_code', { message }, { shouldFocus: true });

  const refuse = (refusal: Problem, credentials: LoginRequest | null) => {
    switch (refusal.code) {
      case 'two_factor_required':
        askFor('app');
        break;
      case 'two_factor_invalid':
        codeIsWrong('That code is not right, or was used already. Try the next one.');
        break;
      case 'email_not_verified':
        void navigate(paths.checkMail, { state: { email: credentials?.email, before: true } });
        break;
      case 'account_closing': {
        const { deletes_at } = refusal.extensions;
        setClosing({ deletesAt: typeof deletes_at === 'string' ? deletes_at : null, credentials });
        break;
      }
      default: {
        const left = showProblem(refusal, ['email', 'password'], setError);
        setProblem(left && { ...left, ...(refusal.code === undefined ? {} : { code: refusal.code }) });
      }
    }
  };

  const attempt = async (credentials: LoginRequest) => {
    setProblem(null);
    const refusal = await signIn(credentials);
    if (refusal) refuse(refusal, credentials);
  };

  const submit = form.handleSubmit(async ({ email, password, two_factor_code }) => {
    const code = two_factor_code.replaceAll(/\s/g, '');
    if (step === 'password') await attempt({ email, password });
    else if (code === '') codeIsWrong('Enter the code.');
    else await attempt({ email, password, two_factor_code: code });
  });

  /** The account is kept after all: in with what the person has typed already. */
  const goOn = async (credentials: LoginRequest) => {
    setNotice('Your account is kept.');
    setClosing(null);
    await attempt(credentials);
  };

  return { form, step, search, problem, closing, notice, submit, askFor, startAgain, refuse, goOn };
}
