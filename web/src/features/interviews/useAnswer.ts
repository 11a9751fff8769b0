import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useAppDispatch } from '../../api/hooks';
import type { Problem } from '../../api/problem';
import type { DraftKeeper } from './DraftKeeper';
import { newIdempotencyKey, sendSubmission } from './sendToServer';

const tryAgainAfterMs = 10_000;

/** Writing and submitting one answer. `onAnswered` is called once, when the server has it. */
export function useAnswer(keeper: DraftKeeper, onAnswered: (answerId: string | null) => void) {
  const dispatch = useAppDispatch();
  const { draft, state } = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const busy = useRef(false);
  const answered = useRef(onAnswered);
  useEffect(() => {
    answered.current = onAnswered;
  });

  const send = useCallback(async () => {
    if (busy.current || keeper.draft.submission === null) return;
    busy.current = true;
    setSending(true);
    // On this device first: after a crash the same answer goes out under the same key.
    await keeper.keep();
    const outcome = await dispatch(sendSubmission(keeper.draft));
    busy.current = false;
    setSending(false);
    setProblem(outcome.kind === 'answered' ? null : outcome.problem);
    if (outcome.kind === 'refused') keeper.change({ submission: null });
    if (outcome.kind === 'answered') {
      keeper.close();
      answered.current(outcome.answerId);
    }
  }, [dispatch, keeper]);

  const submit = () => {
    const { text, submission } = keeper.draft;
    // The key belongs to the text: a changed answer is another request.
    const again = submission?.text === text ? submission : { idempotencyKey: newIdempotencyKey(), text };
    setProblem(null);
    keeper.change({ submission: again });
  };

  const waiting = draft.submission !== null;
  useEffect(() => {
    if (!waiting) return;
    // An answer submitted just now, or before the browser was closed.
    const first = setTimeout(() => void send(), 0);
    const again = setInterval(() => void send(), tryAgainAfterMs);
    const online = () => void send();
    window.addEventListener('online', online);
    return () => {
      clearTimeout(first);
      clearInterval(again);
      window.removeEventListener('online', online);
    };
  }, [waiting, send]);

  useSafetyOnLeaving(keeper);
  return {
    draft,
    state,
    sending,
    problem,
    edit: (text: string) => {
      setProblem(null);
      keeper.edit(text);
    },
    submit,
    send,
    takeBack: () => keeper.change({ submission: null }),
    swapVersions: () =>
      keeper.change({ text: draft.otherText ?? '', otherText: draft.text, editedAt: Date.now() }),
    dropOtherVersion: () => keeper.change({ otherText: null }),
  };
}

/** The moments at which a page may be seen for the last time, and those at which sending is worth a try. */
function useSafetyOnLeaving(keeper: DraftKeeper) {
  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') keeper.leave();
    };
    const leave = () => keeper.leave();
    const flush = () => void keeper.flush();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', leave);
    window.addEventListener('blur', flush);
    window.addEventListener('online', flush);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('blur', flush);
      window.removeEventListener('online', flush);
    };
  }, [keeper]);
}
