import { configureStore, type Middleware } from '@reduxjs/toolkit';
import { emptyApi } from '../api/emptyApi';
import { sessionEnded, sessionSlice } from '../api/session';

/** When a session ends, nothing that it fetched may remain for the next person. */
const forgetWithSession: Middleware =
  ({ dispatch }) =>
  (next) =>
  (action) => {
    const result = next(action);
    if (sessionEnded.match(action)) dispatch(emptyApi.util.resetApiState());
    return result;
  };

export function createStore() {
  return configureStore({
    reducer: { session: sessionSlice.reducer, [emptyApi.reducerPath]: emptyApi.reducer },
    middleware: (defaults) => defaults().concat(forgetWithSession, emptyApi.middleware),
  });
}

export type AppStore = ReturnType<typeof createStore>;
