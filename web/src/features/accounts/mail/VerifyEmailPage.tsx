import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useCallback, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useAppDispatch, useSession } from '../../../api/hooks';
import type { Problem } from '../../../api/problem';
import { ErrorState } from '../../../ui/ErrorState';
import { paths } from '../../../ui/paths';
import { AuthFrame } from '../AuthFrame';
import { ResendLink } from './ResendLink';
import { useLinkToken } from './useLinkToken';
import { verifyOnce } from './verifyOnce';

type State = 'working' | 'done' | Problem;

/** Where the link of a mail leads: the address is confirmed, or it is said why not and what to do. */
export function VerifyEmailPage() {
  const token = useLinkToken();
  const [state, verify] = useVerification(token);
  const signedIn = useSession().status === 'signed_in';
  const onwards = (
    <Button component={Link} to={signedIn ? paths.dashboard : paths.signIn} size="large" fullWidth>
      {signedIn ? 'Go to your dashboard' : 'Sign in'}
    </Button>
  );

  if (state === 'working') {
    return (
      <AuthFrame title="Confirming your address" lead="This takes a moment.">
        <LinearProgress aria-label="Confirming your address" />
      </AuthFrame>
    );
  }
  if (state === 'done') {
    return (
      <AuthFrame title="Your address is confirmed" lead="From now on it belongs to your account.">
        {onwards}
      </AuthFrame>
    );
  }
  if (state.code === 'token_expired') {
    return (
      <AuthFrame title="This link is too old" lead="A link works for 24 hours. Have a new one sent to you.">
        <ResendLink email={undefined} />
      </AuthFrame>
    );
  }
  if (state.code === 'token_invalid') {
    return (
      <AuthFrame
        title="This link does not work any more"
        lead="It was used already, or a newer one was sent. If you have confirmed the address, just go on."
      >
        <div className="flex flex-col gap-8">
          {onwards}
          {signedIn ? null : <ResendLink email={undefined} />}
        </div>
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title="Your address is not confirmed yet" lead="The link itself is fine, so try it once more.">
      <ErrorState problem={state} onRetry={verify} />
    </AuthFrame>
  );
}

const noToken: Problem = {
  status: 400,
  title: 'No token',
  code: 'token_invalid',
  errors: {},
  extensions: {},
};

function useVerification(token: string | null): [State, retry: () => void] {
  const dispatch = useAppDispatch();
  // A session that turns out to be over gives up every request under way, this one too.
  const ready = useSession().status !== 'restoring';
  const [answer, setAnswer] = useState<{ token: string; state: State } | null>(null);
  const verify = useCallback(() => {
    if (token === null || !ready) return;
    void dispatch(verifyOnce(token)).then((problem) => setAnswer({ token, state: problem ?? 'done' }));
  }, [dispatch, token, ready]);
  useEffect(verify, [verify]);
  const retry = () => {
    setAnswer(null);
    verify();
  };
  if (token === null) return [noToken, retry];
  return [answer?.token === token ? answer.state : 'working', retry];
}
