import { useLoginMutation, type LoginRequest } from '../../api/generated';
import { useAppDispatch } from '../../api/hooks';
import { asProblem, type Problem } from '../../api/problem';
import { openSession } from '../../api/sessionLife';

/** Signs in; the refresh token goes into a cookie that no script can read. Returns why not, or null. */
export function useSignIn() {
  const [login] = useLoginMutation();
  const dispatch = useAppDispatch();
  return async (loginRequest: LoginRequest): Promise<Problem | null> => {
    const answer = await login({ useCookies: true, loginRequest });
    if (answer.data === undefined) return asProblem(answer.error);
    dispatch(openSession(answer.data));
    return null;
  };
}
