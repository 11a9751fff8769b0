import { useState } from 'react';
import { useAppDispatch } from '../../api/hooks';
import { connectionProblem, type Problem } from '../../api/problem';

/** Signs in with a passkey; what it takes is fetched when it is wanted. */
export function usePasskey(onRefused: (refusal: Problem, credentials: null) => void) {
  const dispatch = useAppDispatch();
  const [busy, setBusy] = useState(false);
  const signIn = async () => {
    setBusy(true);
    const refusal = await import('./signInWithPasskey')
      .then(({ signInWithPasskey }) => dispatch(signInWithPasskey()))
      .catch(connectionProblem);
    setBusy(false);
    if (refusal) onRefused(refusal, null);
  };
  return { busy, signIn };
}
