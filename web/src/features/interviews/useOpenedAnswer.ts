import { useCallback, useEffect, useState } from 'react';
import { useAppDispatch, useUserId } from '../../api/hooks';
import { openAnswer, type Opened } from './openAnswer';

/** The question with what was written for it; null while it is on its way. */
export function useOpenedAnswer(
  sessionId: string,
  questionId: string,
): [opened: Opened | null, retry: () => void] {
  const dispatch = useAppDispatch();
  const userId = useUserId();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    let mine: Opened | null = null;
    void dispatch(openAnswer({ userId, sessionId, questionId })).then((result) => {
      if (!wanted) return;
      mine = result;
      setOpened(result);
    });
    return () => {
      wanted = false;
      // Going to another page of the app: nothing may depend on coming back.
      if (mine?.kind === 'open') void mine.keeper.flush();
    };
  }, [dispatch, userId, sessionId, questionId, attempt]);
  const retry = useCallback(() => {
    setOpened(null);
    setAttempt((count) => count + 1);
  }, []);
  return [opened, retry];
}
