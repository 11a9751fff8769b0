import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { createStore } from '../app/store';
import { server } from '../test/server';
import { api, type UserView } from './generated';
import { hadSession, rememberSession } from './session';
import { closeSession, openSession, restoreSession } from './sessionLife';

const ana: UserView = {
  id: 'ana',
  email: 'ana@example.com',
  name: 'Ana Reyes',
  target_role: null,
  experience_level: null,
  location: null,
  account_status: 'active',
  email_verified: true,
  role: 'user',
  time_zone: 'Europe/Madrid',
  created_at: '2026-11-01T09:00:00Z',
};

const signedIn = {
  access_token: 'token',
  refresh_token: null,
  token_type: 'Bearer',
  expires_in: 900,
  user: ana,
};

describe('Starting the app', () => {
  it('asks the server nothing for someone who has never signed in here', async () => {
    const store = createStore();
    // Any request would fail the test: the server in the tests answers none.
    await store.dispatch(restoreSession());
    expect(store.getState().session).toMatchObject({ status: 'signed_out', ended: null });
  });

  it('takes up the session of last time', async () => {
    rememberSession(true);
    server.use(
      http.post('*/api/v1/auth/refresh', () => HttpResponse.json({ access_token: 'restored' })),
      http.get('*/api/v1/users/me', ({ request }) =>
        request.headers.get('Authorization') === 'Bearer restored'
          ? HttpResponse.json(ana)
          : new HttpResponse(null, { status: 401 }),
      ),
    );
    const store = createStore();
    await store.dispatch(restoreSession());
    expect(store.getState().session).toMatchObject({
      status: 'signed_in',
      userId: 'ana',
      accessToken: 'restored',
    });
  });

  it('forgets a session that is over, so that the next start asks nothing', async () => {
    rememberSession(true);
    server.use(http.post('*/api/v1/auth/refresh', () => new HttpResponse(null, { status: 401 })));
    const store = createStore();
    await store.dispatch(restoreSession());
    expect(store.getState().session).toMatchObject({ status: 'signed_out', ended: 'expired' });
    expect(hadSession()).toBe(false);
  });

  it('keeps the session in mind when the server cannot be reached', async () => {
    rememberSession(true);
    server.use(http.post('*/api/v1/auth/refresh', () => HttpResponse.error()));
    const store = createStore();
    await store.dispatch(restoreSession());
    expect(store.getState().session.status).toBe('unreachable');
    expect(hadSession()).toBe(true);
  });
});

describe('Signing in and out', () => {
  it('writes no token to any storage', () => {
    createStore().dispatch(openSession(signedIn));
    expect(JSON.stringify([localStorage, sessionStorage])).not.toContain('token');
    expect(hadSession()).toBe(true);
  });

  it('leaves nothing of the person in memory for the next one', async () => {
    const store = createStore();
    store.dispatch(openSession(signedIn));
    await expect.poll(() => api.endpoints.getMe.select()(store.getState()).data).toEqual(ana);
    store.dispatch(closeSession('signed_out'));
    expect(JSON.stringify(store.getState())).not.toContain('ana');
    expect(hadSession()).toBe(false);
  });

  it('is heard of in the other tabs', async () => {
    const otherTab = new BroadcastChannel('interviewmaster.session');
    const heard: unknown[] = [];
    otherTab.addEventListener('message', ({ data }) => heard.push(data));
    const store = createStore();
    store.dispatch(openSession(signedIn));
    store.dispatch(closeSession('signed_out'));
    await expect.poll(() => heard).toEqual([{ kind: 'signed_in', userId: 'ana' }, { kind: 'signed_out' }]);
    store.dispatch(closeSession('deleted'));
    await expect.poll(() => heard.at(-1)).toEqual({ kind: 'deleted' });
    otherTab.close();
  });
});
