import { api } from '../../api/generated';
import { asProblem, type Problem } from '../../api/problem';
import { openSession } from '../../api/sessionLife';
import type { ApiDispatch } from '../../api/state';
import { signWithPasskey, type Challenge } from '../../api/webauthn';

const unused: Problem = {
  status: 'offline',
  title: 'No passkey was used',
  detail: 'You cancelled, or this device has none for InterviewMaster. Try again, or use your password.',
  code: 'passkey_unused',
  errors: {},
  extensions: {},
};

/** Asks the server what to sign, the browser to sign it, and opens the session. Returns why not, or null. */
export const signInWithPasskey =
  () =>
  async (dispatch: ApiDispatch): Promise<Problem | null> => {
    const { startPasskeyLogin, loginWithPasskey } = api.endpoints;
    const asked = await dispatch(startPasskeyLogin.initiate(undefined, { track: false }));
    if (asked.data === undefined) return asProblem(asked.error);
    const challenge: Challenge = asked.data;
    const signed = await signWithPasskey(challenge.options);
    if (signed.kind !== 'done') return unused;
    const loginWithPasskeyRequest = { challenge_id: challenge.challenge_id, credential: signed.credential };
    const answer = await dispatch(
      loginWithPasskey.initiate({ useCookies: true, loginWithPasskeyRequest }, { track: false }),
    );
    if (answer.data === undefined) return asProblem(answer.error);
    dispatch(openSession(answer.data));
    return null;
  };
