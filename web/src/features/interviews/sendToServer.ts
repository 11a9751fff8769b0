import type { ApiDispatch, ApiState } from '../../api/state';
import { asProblem, type Problem } from '../../api/problem';
import { interviewsApi } from './api';
import type { Saved } from './DraftKeeper';
import { dropDraft, keepDraft, type Draft } from './outbox';
import { closeQuestion } from './sessionProgress';

type Thunk<T> = (dispatch: ApiDispatch, getState: () => ApiState) => T;

/** What became of an answer. `waiting`: it is still on this device and will be sent again. */
export type Outcome =
  | { kind: 'answered'; answerId: string | null }
  | { kind: 'waiting'; problem: Problem }
  | { kind: 'refused'; problem: Problem };

const underWay = new Map<string, Promise<Outcome>>();

/** A key that no other submission has. `crypto.randomUUID` is missing on plain http, this is not. */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/**
 * Sends a submitted answer, once at a time however often it is asked for: a double click, the room and the outbox
 * share one request. That the question is answered already counts as success, since then an earlier try arrived.
 */
export const sendSubmission =
  (draft: Draft): Thunk<Promise<Outcome>> =>
  (dispatch) => {
    const key = draft.submission?.idempotencyKey ?? '';
    const running = underWay.get(key);
    if (running) return running;
    const sending = dispatch(sendOnce(draft)).finally(() => underWay.delete(key));
    underWay.set(key, sending);
    return sending;
  };

const sendOnce =
  (draft: Draft): Thunk<Promise<Outcome>> =>
  async (dispatch) => {
    const { sessionId, questionId, submission } = draft;
    const { data, error } = await dispatch(
      interviewsApi.endpoints.submitAnswer.initiate(
        {
          sessionId,
          'Idempotency-Key': submission?.idempotencyKey ?? newIdempotencyKey(),
          submitAnswerRequest: { question_id: questionId, answer_text: submission?.text ?? draft.text },
        },
        { track: false },
      ),
    );
    if (data !== undefined) return settle(draft, data.answer_id);
    const problem = asProblem(error);
    if (problem.code === 'already_answered') {
      dispatch(interviewsApi.util.invalidateTags([{ type: 'Interview', id: sessionId }]));
      const { answer_id: given } = problem.extensions;
      const answerId = typeof given === 'string' ? given : null;
      dispatch(
        interviewsApi.util.updateQueryData('getInterview', { sessionId }, (session) =>
          closeQuestion(session, questionId, 'answered', answerId, session.status),
        ),
      );
      return settle(draft, answerId);
    }
    if (mayArriveLater(problem)) return { kind: 'waiting', problem };
    await keepDraft({ ...draft, submission: null }).catch(ignoreMissingStorage);
    return { kind: 'refused', problem };
  };

async function settle(draft: Draft, answerId: string | null): Promise<Outcome> {
  await dropDraft(draft).catch(ignoreMissingStorage);
  return { kind: 'answered', answerId };
}

/** Saves what is written so far. While the page is being left, the request must outlive it. */
export const saveToServer =
  (draft: Draft, leaving: boolean): Thunk<Promise<Saved>> =>
  async (dispatch, getState) => {
    if (leaving) return saveOnLeaving(draft, getState().session.accessToken);
    const { sessionId, questionId, text } = draft;
    const { error } = await dispatch(
      interviewsApi.endpoints.saveDraft.initiate(
        { sessionId, questionId, saveDraftRequest: { draft_text: text } },
        { track: false },
      ),
    );
    if (error === undefined) return 'saved';
    const { status } = asProblem(error);
    return status === 404 || status === 409 ? 'closed' : 'unreachable';
  };

async function saveOnLeaving(
  { sessionId, questionId, text }: Draft,
  accessToken: string | null,
): Promise<Saved> {
  try {
    const address = `/api/v1/interviews/${encodeURIComponent(sessionId)}/drafts/${encodeURIComponent(questionId)}`;
    const { ok } = await fetch(`${location.origin}${address}`, {
      method: 'PUT',
      keepalive: true,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${accessToken ?? ''}` },
      body: JSON.stringify({ draft_text: text }),
    });
    return ok ? 'saved' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

/** No connection, no session for now, too many requests or trouble on the server: worth another try later. */
function mayArriveLater({ status }: Problem): boolean {
  return status === 'offline' || status === 401 || status === 408 || status === 429 || status >= 500;
}

/** A browser that refuses storage: the text is in the page, and with the server soon. */
export function ignoreMissingStorage(): void {
  // Nothing to undo: keeping was an extra safety.
}
