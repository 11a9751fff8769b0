import { asProblem, type Problem } from '../../api/problem';
import type { QuestionView } from '../../api/generated';
import type { ApiDispatch } from '../../api/state';
import { interviewsApi } from './api';
import { DraftKeeper } from './DraftKeeper';
import { keptDraft, type Draft, type Place } from './outbox';
import { bothChanged, restoreDraft } from './restoreDraft';
import { saveToServer } from './sendToServer';

export type Opened =
  { kind: 'open'; question: QuestionView; keeper: DraftKeeper } | { kind: 'failed'; problem: Problem };

/** A browser may take its time to open its storage; nobody should wait for that before an empty question. */
const storagePatienceMs = 1_500;

/** Shows a question (its countdown starts with the first time) together with what was written for it before. */
export const openAnswer =
  (place: Place) =>
  async (dispatch: ApiDispatch): Promise<Opened> => {
    const { sessionId, questionId } = place;
    const [kept, shown] = await Promise.all([
      readKept(place),
      dispatch(
        interviewsApi.endpoints.showQuestion.initiate(
          { sessionId, questionId },
          { forceRefetch: true, subscribe: false },
        ),
      ),
    ]);
    if (shown.data === undefined) return { kind: 'failed', problem: asProblem(shown.error) };
    const question = shown.data;
    const savedAt = bothChanged(kept, question.draft_text) ? await dispatch(timeOfServerDraft(place)) : null;
    const draft = restoreDraft(place, kept, { text: question.draft_text, savedAt });
    const keeper = new DraftKeeper(draft, (changed, leaving) => dispatch(saveToServer(changed, leaving)));
    return { kind: 'open', question, keeper };
  };

const timeOfServerDraft =
  ({ sessionId, questionId }: Place) =>
  async (dispatch: ApiDispatch): Promise<string | null> => {
    const { data } = await dispatch(
      interviewsApi.endpoints.getDraft.initiate(
        { sessionId, questionId },
        { forceRefetch: true, subscribe: false },
      ),
    );
    return data?.last_saved_at ?? null;
  };

async function readKept(place: Place): Promise<Draft | null> {
  const tooLate = new Promise<null>((resolve) => setTimeout(() => resolve(null), storagePatienceMs));
  return Promise.race([keptDraft(place).catch(() => null), tooLate]);
}
