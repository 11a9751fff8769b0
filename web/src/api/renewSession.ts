import { sessionEnded, tokenRenewed, type SessionState, type WithSession } from './session';

/** The part of the store that requests need. */
export interface SessionStore {
  getState: () => WithSession;
  dispatch: (action: ReturnType<typeof tokenRenewed> | ReturnType<typeof sessionEnded>) => unknown;
}

/** `unavailable`: the server did not answer or failed; the session may well still exist. */
export type Renewal = 'renewed' | 'ended' | 'unavailable';

type Answer =
  | { kind: 'renewed'; accessToken: string }
  | { kind: 'ended'; why: SessionState['ended'] }
  | { kind: 'unavailable' };

const pauseBeforeRepeatMs = 400;
const underWay = new WeakMap<SessionStore['getState'], Promise<Renewal>>();

/**
 * Trades the refresh cookie for a new access token. One request at a time in this tab, however many callers
 * wait for it, and one at a time across tabs: the cookie changes with every use, and two at once with the same
 * cookie would look like a stolen one.
 */
export function renewSession(store: SessionStore): Promise<Renewal> {
  const running = underWay.get(store.getState);
  if (running) return running;
  const renewal = alone(askForToken)
    .then((answer) => settle(store, answer))
    .finally(() => underWay.delete(store.getState));
  underWay.set(store.getState, renewal);
  return renewal;
}

function settle(store: SessionStore, answer: Answer): Renewal {
  if (answer.kind === 'renewed') store.dispatch(tokenRenewed(answer.accessToken));
  if (answer.kind === 'ended') store.dispatch(sessionEnded(answer.why));
  return answer.kind;
}

/** Web Locks are missing on plain http and in old browsers; the server's 409 covers for them. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks = (navigator as { locks?: LockManager }).locks;
  return locks === undefined ? work() : locks.request('interviewmaster.session', work);
}

async function askForToken(): Promise<Answer> {
  const first = await attempt();
  if (first !== 'in_progress') return first;
  await new Promise((resolve) => setTimeout(resolve, pauseBeforeRepeatMs));
  const second = await attempt();
  return second === 'in_progress' ? { kind: 'unavailable' } : second;
}

async function attempt(): Promise<Answer | 'in_progress'> {
  try {
    const response = await fetch(`${location.origin}/api/v1/auth/refresh?use_cookies=true`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: '{}',
    });
    if (response.ok) {
      const { access_token } = (await response.json()) as { access_token: string };
      return { kind: 'renewed', accessToken: access_token };
    }
    if (response.status === 409) return 'in_progress';
    if (response.status >= 500 || response.status === 429) return { kind: 'unavailable' };
    return { kind: 'ended', why: whyEnded(await response.json().catch(() => null)) };
  } catch {
    return { kind: 'unavailable' };
  }
}

function whyEnded(problem: unknown): SessionState['ended'] {
  const code = (problem as { code?: unknown } | null)?.code;
  return code === 'session_expired' || code === 'refresh_reused' ? code : 'expired';
}
