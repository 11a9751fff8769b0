import { api, type InterviewView } from '../../api/generated';
import { learnServerTime } from './serverClock';
import { closeQuestion } from './sessionProgress';

/**
 * Submitting, skipping and finishing change the session that is on the screen at once, so that the room can go on
 * without asking again; what is computed from sessions (history, summary, dashboard) is fetched anew.
 */
export const interviewsApi = api.enhanceEndpoints({
  endpoints: {
    startInterview: { invalidatesTags: ['Dashboard', { type: 'Interview', id: 'list' }] },
    getInterview: {
      providesTags: (_result, _error, { sessionId }) => [{ type: 'Interview', id: sessionId }],
    },
    showQuestion: {
      onQueryStarted: async (_arg, { queryFulfilled }) => {
        const { meta } = await queryFulfilled.catch(() => ({ meta: undefined }));
        learnServerTime(meta?.response?.headers.get('Date') ?? null);
      },
    },
    submitAnswer: {
      invalidatesTags: (result, _error, { sessionId }) => changed(result !== undefined, sessionId),
      onQueryStarted: async ({ sessionId, submitAnswerRequest }, { dispatch, queryFulfilled }) => {
        const answer = await queryFulfilled.catch(() => null);
        if (answer === null) return;
        const { question_id } = submitAnswerRequest;
        const { answer_id, session_status } = answer.data;
        dispatch(
          api.util.updateQueryData('getInterview', { sessionId }, (session) =>
            closeQuestion(session, question_id, 'answered', answer_id, session_status),
          ),
        );
      },
    },
    skipQuestion: {
      invalidatesTags: (result, _error, { sessionId }) => changed(result !== undefined, sessionId),
      onQueryStarted: async ({ sessionId, questionId }, { dispatch, queryFulfilled }) => {
        const skipped = await queryFulfilled.catch(() => null);
        if (skipped === null) return;
        const { session_status } = skipped.data;
        dispatch(
          api.util.updateQueryData('getInterview', { sessionId }, (session) =>
            closeQuestion(session, questionId, 'skipped', null, session_status),
          ),
        );
      },
    },
    finishInterview: {
      invalidatesTags: (result, _error, { sessionId }) => changed(result !== undefined, sessionId),
      onQueryStarted: async ({ sessionId }, { dispatch, queryFulfilled }) => {
        const finished = await queryFulfilled.catch(() => null);
        if (finished === null) return;
        dispatch(api.util.updateQueryData('getInterview', { sessionId }, (): InterviewView => finished.data));
      },
    },
  },
});

function changed(happened: boolean, sessionId: string) {
  return happened
    ? [
        'Dashboard' as const,
        { type: 'Interview' as const, id: 'list' },
        { type: 'Summary' as const, id: sessionId },
      ]
    : [];
}

export const {
  useStartInterviewMutation,
  useGetInterviewQuery,
  useSkipQuestionMutation,
  useFinishInterviewMutation,
} = interviewsApi;
