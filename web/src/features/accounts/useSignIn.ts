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
    if (answer.data === undefined) return inWords(asProblem(answer.error));
    dispatch(openSession(answer.data));
    return null;
  };
}

/** A locked account says when it opens again. */
function inWords(problem: Problem): Problem {
  if (problem.status !== 423 || problem.retryAfterSeconds === undefined) return problem;
  const minutes = Math.max(1, Math.ceil(problem.retryAfterSeconds / 60));
  return {
    ...problem,
    detail: `Too many attempts. You can try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  };
}
