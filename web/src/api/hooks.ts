import { useDispatch, useSelector } from 'react-redux';
import type { SessionState, WithSession } from './session';
import type { ApiDispatch } from './state';

/** Dispatch that knows thunks. */
export const useAppDispatch = useDispatch.withTypes<ApiDispatch>();

export function useSession(): SessionState {
  return useSelector((state: WithSession) => state.session);
}

/** The id of the signed-in person; only for pages behind sign-in. Local drafts are kept under it. */
export function useUserId(): string {
  const { userId } = useSession();
  if (userId === null) throw new Error('This page must stand behind RequireSession.');
  return userId;
}
