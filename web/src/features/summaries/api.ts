import { api } from '../../api/generated';

export const { useGetSummaryQuery, useListInterviewsQuery } = api.enhanceEndpoints({
  endpoints: {
    getSummary: { providesTags: (_result, _error, { sessionId }) => [{ type: 'Summary', id: sessionId }] },
    listInterviews: { providesTags: [{ type: 'Interview', id: 'list' }] },
  },
});
