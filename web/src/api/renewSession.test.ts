import { http, HttpResponse, delay } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore, type AppStore } from '../app/store';
import { server } from '../test/server';
import { api } from './generated';
import { asProblem } from './problem';
import { renewSession } from './renewSession';
import { sessionStarted } from './session';

const refreshUrl = '*/api/v1/auth/refresh';
const me = { id: 'ana', name: 'Ana Reyes', email: 'ana@example.com' };

function signedIn(): AppStore {
  const store = createStore();
  store.dispatch(sessionStarted({ accessToken: 'old', userId: 'ana' }));
  return store;
}

/** A server that takes only the newest token, and counts the renewals. */
function renewingServer() {
  const seen = { renewals: 0, atOnce: 0, mostAtOnce: 0 };
  server.use(
    http.post(refreshUrl, async () => {
      seen.renewals += 1;
      seen.atOnce += 1;
      seen.mostAtOnce = Math.max(seen.mostAtOnce, seen.atOnce);
      await delay(20);
      seen.atOnce -= 1;
      return HttpResponse.json({
        access_token: `new-${seen.renewals}`,
        token_type: 'Bearer',
        expires_in: 900,
      });
    }),
    http.get('*/api/v1/users/me', ({ request }) =>
      request.headers.get('Authorization') === `Bearer new-${seen.renewals}`
        ? HttpResponse.json(me)
        : HttpResponse.json({ title: 'Expired', status: 401 }, { status: 401 }),
    ),
    http.get('*/api/v1/resumes', ({ request }) =>
      request.headers.get('Authorization') === `Bearer new-${seen.renewals}`
        ? HttpResponse.json({ items: [], next_cursor: null })
        : HttpResponse.json({ title: 'Expired', status: 401 }, { status: 401 }),
    ),
  );
  return seen;
}

/** Web Locks as browsers have them: one holder of a name at a time, the others in line. jsdom has none. */
function giveLocks() {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks');
  vi.useRealTimers();
});

describe('A request whose token has run out', () => {
  it('renews the session and is sent again, unseen by the page', async () => {
    const seen = renewingServer();
    const store = signedIn();
    const answer = await store.dispatch(api.endpoints.getMe.initiate());
    expect(answer.data).toMatchObject(me);
    expect(seen.renewals).toBe(1);
    expect(store.getState().session.accessToken).toBe('new-1');
  });

  it('shares one renewal with all requests that ran out at the same time', async () => {
    const seen = renewingServer();
    const store = signedIn();
    const [first, second] = await Promise.all([
      store.dispatch(api.endpoints.getMe.initiate()),
      store.dispatch(api.endpoints.listResumes.initiate()),
    ]);
    expect(first.data).toMatchObject(me);
    expect(second.data).toEqual({ items: [], next_cursor: null });
    expect(seen.renewals).toBe(1);
  });

  it('says that the session has ended when it has, and the person is signed out', async () => {
    server.use(
      http.post(refreshUrl, () => HttpResponse.json({ code: 'invalid_refresh_token' }, { status: 401 })),
      http.put('*/api/v1/users/me', () => HttpResponse.json({ title: 'Expired' }, { status: 401 })),
    );
    const store = signedIn();
    const answer = await store.dispatch(
      api.endpoints.updateMe.initiate({ updateMeRequest: { name: 'Ana' } }),
    );
    expect(asProblem(answer.error)).toMatchObject({ status: 401, detail: 'Your session has ended.' });
    expect(store.getState().session).toMatchObject({
      status: 'signed_out',
      ended: 'expired',
      accessToken: null,
    });
  });

  it('asks at most once more, even if the new token is refused, too', async () => {
    let asked = 0;
    server.use(
      http.post(refreshUrl, () => HttpResponse.json({ access_token: 'new' })),
      http.get('*/api/v1/users/me', () => {
        asked += 1;
        return HttpResponse.json({}, { status: 401 });
      }),
    );
    await signedIn().dispatch(api.endpoints.getMe.initiate());
    expect(asked).toBe(2);
  });
});

describe('Renewing the session', () => {
  it('waits its turn in two tabs, so that the same cookie is never sent twice', async () => {
    giveLocks();
    const seen = renewingServer();
    const [one, other] = [signedIn(), signedIn()];
    const renewals = await Promise.all([renewSession(one), renewSession(other)]);
    expect(renewals).toEqual(['renewed', 'renewed']);
    expect(seen.mostAtOnce).toBe(1);
    expect(one.getState().session.accessToken).not.toBe(other.getState().session.accessToken);
  });

  it('tries once more when another tab has just done it', async () => {
    let attempts = 0;
    server.use(
      http.post(refreshUrl, () => {
        attempts += 1;
        return attempts === 1
          ? HttpResponse.json({ code: 'refresh_in_progress' }, { status: 409 })
          : HttpResponse.json({ access_token: 'new' });
      }),
    );
    const store = signedIn();
    await expect(renewSession(store)).resolves.toBe('renewed');
    expect(attempts).toBe(2);
    expect(store.getState().session.accessToken).toBe('new');
  });

  it.each(['session_expired', 'refresh_reused'])('tells that the session is over by %s', async (code) => {
    server.use(http.post(refreshUrl, () => HttpResponse.json({ code }, { status: 401 })));
    const store = signedIn();
    await expect(renewSession(store)).resolves.toBe('ended');
    expect(store.getState().session).toMatchObject({ status: 'signed_out', ended: code });
  });

  it.each([
    ['a code of no meaning here', () => HttpResponse.json({ code: 'cross_site' }, { status: 403 })],
    ['a page instead of a problem', () => new HttpResponse('<html>', { status: 401 })],
  ])('ends the session plainly for %s', async (_case, answer) => {
    server.use(http.post(refreshUrl, answer));
    const store = signedIn();
    await expect(renewSession(store)).resolves.toBe('ended');
    expect(store.getState().session.ended).toBe('expired');
  });

  it.each([
    ['the server is restarting', () => new HttpResponse(null, { status: 503 })],
    ['the network is gone', () => HttpResponse.error()],
    ['too many have asked', () => new HttpResponse(null, { status: 429 })],
  ])('signs nobody out because %s', async (_reason, answer) => {
    server.use(http.post(refreshUrl, answer));
    const store = signedIn();
    await expect(renewSession(store)).resolves.toBe('unavailable');
    expect(store.getState().session).toMatchObject({ status: 'signed_in', accessToken: 'old' });
  });
});
