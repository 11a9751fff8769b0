import type { BaseQueryFn, FetchArgs, FetchBaseQueryError, FetchBaseQueryMeta } from '@reduxjs/toolkit/query';
import { fetchBaseQuery } from '@reduxjs/toolkit/query';
import { connectionProblem, problemFrom, type Problem } from './problem';
import { renewSession, type SessionStore } from './renewSession';
import type { WithSession } from './session';

/**
 * Sends with the access token; when it is refused, renews the session once and sends again.
 * A token that another request renewed meanwhile is used as it is.
 */
export async function withSession<T>(
  store: SessionStore,
  send: (accessToken: string | null) => Promise<T>,
  wasRefused: (answer: T) => boolean,
): Promise<T> {
  const token = store.getState().session.accessToken;
  const answer = await send(token);
  if (token === null || !wasRefused(answer)) return answer;
  const current = store.getState().session.accessToken;
  if (current !== null && current !== token) return send(current);
  const renewal = await renewSession(store);
  return renewal === 'renewed' ? send(store.getState().session.accessToken) : answer;
}

// An absolute address: Node's Request, which the tests run on, knows no page to be relative to.
const send = fetchBaseQuery({ baseUrl: `${location.origin}/`, credentials: 'same-origin' });

export const requestWithSession: BaseQueryFn<
  string | FetchArgs,
  unknown,
  Problem,
  object,
  FetchBaseQueryMeta
> = async (request, api, options) => {
  const args = typeof request === 'string' ? { url: request } : request;
  const store: SessionStore = { getState: api.getState as () => WithSession, dispatch: api.dispatch };
  const answer = await withSession(
    store,
    async (token) =>
      send(token === null ? args : { ...args, headers: withToken(args.headers, token) }, api, options),
    ({ error }) => error?.status === 401,
  );
  const meta = answer.meta === undefined ? {} : { meta: answer.meta };
  return answer.error === undefined
    ? { data: answer.data, ...meta }
    : { error: toProblem(answer.error, answer.meta?.response?.headers), ...meta };
};

function withToken(headers: FetchArgs['headers'], token: string): Headers {
  // Generated calls give header parameters as a plain object in which those left out are undefined.
  const given = Object.entries((headers ?? {}) as Record<string, string | undefined>);
  const all = new Headers(given.filter((entry): entry is [string, string] => entry[1] !== undefined));
  all.set('Authorization', `Bearer ${token}`);
  return all;
}

function toProblem(error: FetchBaseQueryError, headers: Headers | undefined): Problem {
  if (typeof error.status === 'number') return problemFrom(error.status, error.data, headers);
  return error.status === 'PARSING_ERROR'
    ? problemFrom(error.originalStatus, null, headers)
    : connectionProblem();
}
