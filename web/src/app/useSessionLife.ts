import { useEffect } from 'react';
import { useStore } from 'react-redux';
import { useAppDispatch } from '../api/hooks';
import { sessionEnded, type WithSession } from '../api/session';
import { onNews } from '../api/sessionChannel';
import { restoreSession } from '../api/sessionLife';

/** Restores the session once, and follows what other tabs do with it. */
export function useSessionLife() {
  const dispatch = useAppDispatch();
  const store = useStore<WithSession>();
  useEffect(() => {
    void dispatch(restoreSession());
    return onNews((news) => {
      const { userId } = store.getState().session;
      if (news.kind !== 'signed_in') {
        if (userId !== null) dispatch(sessionEnded(news.kind));
      } else if (news.userId !== userId) {
        dispatch(sessionEnded(null));
        void dispatch(restoreSession());
      }
    });
  }, [dispatch, store]);
}
