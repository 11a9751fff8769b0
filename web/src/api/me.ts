import { api } from './generated';

const me = api.enhanceEndpoints({
  endpoints: {
    getMe: { providesTags: ['Me'] },
    updateMe: {
      // The answer is the profile as it now is: no need to ask for it again.
      async onQueryStarted(_change, { dispatch, queryFulfilled }) {
        const answer = await queryFulfilled.catch(() => null);
        if (answer) void dispatch(api.util.upsertQueryData('getMe', undefined, answer.data));
      },
      // What the dashboard recommends depends on the role.
      invalidatesTags: (_answer, problem) => (problem ? [] : ['Dashboard']),
    },
  },
});

export const { useGetMeQuery: useMe, useUpdateMeMutation: useUpdateMe } = me;
