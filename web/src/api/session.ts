import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

/**
 * Who is signed in, in memory only: the access token is never written to any storage.
 * `unreachable` means that there was a session but the server did not answer when asked to restore it.
 */
export interface SessionState {
  status: 'restoring' | 'signed_in' | 'signed_out' | 'unreachable';
  accessToken: string | null;
  userId: string | null;
  /**
   * Why the person is signed out, if it was not their first visit. `session_expired` (its 30 days are over) and
   * `refresh_reused` (its key was used twice) are the server's own words.
   */
  ended: 'expired' | 'session_expired' | 'refresh_reused' | 'signed_out' | 'deleted' | null;
}

export interface WithSession {
  session: SessionState;
}

const initialState: SessionState = { status: 'restoring', accessToken: null, userId: null, ended: null };

export const sessionSlice = createSlice({
  name: 'session',
  initialState,
  reducers: {
    sessionStarted: (_state, { payload }: PayloadAction<{ accessToken: string; userId: string }>) => ({
      status: 'signed_in' as const,
      accessToken: payload.accessToken,
      userId: payload.userId,
      ended: null,
    }),
    tokenRenewed: (state, { payload }: PayloadAction<string>) => {
      state.accessToken = payload;
    },
    restoreStarted: () => initialState,
    restoreFailed: (state) => {
      state.status = 'unreachable';
    },
    sessionEnded: (_state, { payload }: PayloadAction<SessionState['ended']>) => ({
      status: 'signed_out' as const,
      accessToken: null,
      userId: null,
      ended: payload,
    }),
  },
});

export const { sessionStarted, tokenRenewed, restoreStarted, restoreFailed, sessionEnded } =
  sessionSlice.actions;

const flag = 'had_session';

/** Whether this browser has had a session: strangers are not asked for a cookie they cannot have. */
export function hadSession(): boolean {
  try {
    return localStorage.getItem(flag) === 'yes';
  } catch {
    return true;
  }
}

export function rememberSession(exists: boolean): void {
  try {
    if (exists) localStorage.setItem(flag, 'yes');
    else localStorage.removeItem(flag);
  } catch {
    // Storage is refused: then every start asks the server.
  }
}
