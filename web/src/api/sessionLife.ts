import { api, type SignedIn } from './generated';
import { renewSession } from './renewSession';
import { announce } from './sessionChannel';
import {
  hadSession,
  rememberSession,
  restoreFailed,
  restoreStarted,
  sessionEnded,
  sessionStarted,
  type SessionState,
} from './session';
import type { ApiDispatch, ApiState } from './state';

type Thunk<T> = (dispatch: ApiDispatch, getState: () => ApiState) => T;

/** After signing in: the person is known here and other tabs hear of it. */
export const openSession =
  ({ access_token, user }: SignedIn): Thunk<void> =>
  (dispatch) => {
    rememberSession(true);
    void dispatch(api.util.upsertQueryData('getMe', undefined, user));
    dispatch(sessionStarted({ accessToken: access_token, userId: user.id }));
    announce({ kind: 'signed_in', userId: user.id });
  };

/** After signing out or deleting the account: forgets the person here and in the other tabs. */
export const closeSession =
  (reason: SessionState['ended']): Thunk<void> =>
  (dispatch) => {
    rememberSession(false);
    dispatch(sessionEnded(reason));
    announce({ kind: reason === 'deleted' ? 'deleted' : 'signed_out' });
  };

/** At the start of the page, or when another tab signed in: takes up the session that the cookie holds. */
export const restoreSession = (): Thunk<Promise<void>> => async (dispatch, getState) => {
  if (!hadSession()) {
    dispatch(sessionEnded(null));
    return;
  }
  dispatch(restoreStarted());
  const renewal = await renewSession({ getState, dispatch });
  if (renewal === 'ended') rememberSession(false);
  if (renewal === 'unavailable') dispatch(restoreFailed());
  if (renewal !== 'renewed') return;
  const me = await dispatch(
    api.endpoints.getMe.initiate(undefined, { forceRefetch: true, subscribe: false }),
  );
  const accessToken = getState().session.accessToken;
  if (me.data && accessToken !== null) dispatch(sessionStarted({ accessToken, userId: me.data.id }));
  else if (getState().session.status === 'restoring') dispatch(restoreFailed());
};
