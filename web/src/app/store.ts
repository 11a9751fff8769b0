import { configureStore, type Middleware } from '@reduxjs/toolkit';
import { emptyApi } from '../api/emptyApi';
import { sessionEnded, sessionSlice, type WithSession } from '../api/session';

/**
 * When a session ends, nothing that it fetched may remain for the next person; when the account is deleted, nothing
 * that was written on this device either.
 */
const forgetWithSession: Middleware<object, WithSession> = (store) => (next) => (action) => {
  const { userId } = store.getState().session;
  const result = next(action);
  if (!sessionEnded.match(action)) return result;
  store.dispatch(emptyApi.util.resetApiState());
  if (action.payload === 'deleted' && userId !== null) void forgetDrafts(userId);
  return result;
};

async function forgetDrafts(userId: string): Promise<void> {
  const { forgetPerson } = await import('../features/interviews/outbox');
  await forgetPerson(userId).catch(() => undefined); // A browser that refuses storage has kept nothing.
}

export function createStore() {
  return configureStore({
    reducer: { session: sessionSlice.reducer, [emptyApi.reducerPath]: emptyApi.reducer },
    middleware: (defaults) => defaults().concat(forgetWithSession, emptyApi.middleware),
  });
}

export type AppStore = ReturnType<typeof createStore>;
