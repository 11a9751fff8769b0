import { api, type ResumeView } from '../../api/generated';

const resumes = api.enhanceEndpoints({
  endpoints: {
    listResumes: { providesTags: [{ type: 'Resume', id: 'list' }] },
    getResume: { providesTags: (_resume, _problem, { resumeId }) => [{ type: 'Resume', id: resumeId }] },
    correctResume: {
      // The answer is the résumé as it now is, totals included: no need to ask for it again.
      async onQueryStarted({ resumeId }, { dispatch, queryFulfilled }) {
        const answer = await queryFulfilled.catch(() => null);
        if (answer) void dispatch(api.util.upsertQueryData('getResume', { resumeId }, answer.data));
      },
    },
    deleteResume: { invalidatesTags: [{ type: 'Resume', id: 'list' }] },
  },
});

export const { useCorrectResumeMutation: useCorrectResume, useDeleteResumeMutation: useDeleteResume } =
  resumes;

const pollMs = 1000;

/** Whether the server is still at work on it. */
export function isBeingRead(status: ResumeView['status']): boolean {
  return status !== 'education_parsed' && status !== 'extraction_failed';
}

/** A résumé, asked for every second while it is being read. */
export function useResume(resumeId: string) {
  const { getResume } = resumes.endpoints;
  const state = getResume.useQueryState({ resumeId });
  const reading = state.data !== undefined && isBeingRead(state.data.status);
  const { refetch } = getResume.useQuerySubscription({ resumeId }, { pollingInterval: reading ? pollMs : 0 });
  return { ...state, refetch };
}

/** The person's résumés, asked for every second while one of them is being read. */
export function useResumes() {
  const { listResumes } = resumes.endpoints;
  const state = listResumes.useQueryState();
  const reading = state.data?.items.some(({ status }) => isBeingRead(status)) ?? false;
  const { refetch } = listResumes.useQuerySubscription(undefined, { pollingInterval: reading ? pollMs : 0 });
  return { ...state, refetch };
}
