import { api } from '../../../api/generated';
import { asProblem, type Problem } from '../../../api/problem';
import type { ApiDispatch } from '../../../api/state';

const asked = new Map<string, Promise<Problem | null>>();

/** Confirms an address; a token works once, so it is posted once however often the page is drawn. */
export const verifyOnce =
  (token: string) =>
  (dispatch: ApiDispatch): Promise<Problem | null> => {
    const running = asked.get(token);
    if (running) return running;
    const verifying = dispatch(
      api.endpoints.verifyEmail.initiate({ verifyEmailRequest: { token } }, { track: false }),
    ).then(({ error }) => {
      if (error === undefined) {
        dispatch(api.util.invalidateTags(['Me', 'Security']));
        return null;
      }
      const problem = asProblem(error);
      if (problem.status !== 400) asked.delete(token); // It did not get as far as the token: worth another try.
      return problem;
    });
    asked.set(token, verifying);
    return verifying;
  };
