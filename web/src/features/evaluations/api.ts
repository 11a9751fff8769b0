import { api } from '../../api/generated';

export const { useGetEvaluationQuery } = api.enhanceEndpoints({
  endpoints: {
    getEvaluation: {
      providesTags: (_result, _error, { answerId }) => [{ type: 'Evaluation', id: answerId }],
    },
  },
});
