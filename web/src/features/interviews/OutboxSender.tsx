import { useEffect } from 'react';
import { Outlet } from 'react-router';
import { useAppDispatch, useUserId } from '../../api/hooks';
import type { ApiDispatch } from '../../api/state';
import { dropDraft, isUnsaved, keptDrafts, markSaved, welcomePerson } from './outbox';
import { ignoreMissingStorage, saveToServer, sendSubmission } from './sendToServer';

/** Around every signed-in page: what could not be sent earlier is sent as soon as that is possible. */
export function OutboxSender() {
  const dispatch = useAppDispatch();
  const userId = useUserId();
  useEffect(() => {
    const send = () => void dispatch(sendOutbox(userId)).catch(ignoreMissingStorage);
    const shown = () => {
      if (document.visibilityState === 'visible') send();
    };
    welcomePerson(userId);
    send();
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', shown);
    return () => {
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [dispatch, userId]);
  return <Outlet />;
}

/** Sends every submitted answer and unsaved draft of a person; stops at the first that finds no server. */
const sendOutbox =
  (userId: string) =>
  async (dispatch: ApiDispatch): Promise<void> => {
    for (const draft of await keptDrafts(userId)) {
      if (draft.submission !== null) {
        const outcome = await dispatch(sendSubmission(draft));
        if (outcome.kind === 'waiting') return;
      } else if (isUnsaved(draft)) {
        const saved = await dispatch(saveToServer(draft, false));
        if (saved === 'unreachable') return;
        if (saved === 'saved') await markSaved(draft, draft.text);
        if (saved === 'closed') await dropDraft(draft);
      }
    }
  };
