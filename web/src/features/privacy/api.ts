import { api } from '../../api/generated';

export const privacyApi = api.enhanceEndpoints({
  endpoints: {
    getPreferences: { providesTags: ['Preferences'] },
    updatePreferences: {
      // Shown at once; taken back if the server does not take it.
      async onQueryStarted({ updatePreferencesRequest }, { dispatch, queryFulfilled }) {
        const change = dispatch(
          api.util.updateQueryData('getPreferences', undefined, (shown) => {
            Object.assign(shown, updatePreferencesRequest);
          }),
        );
        await queryFulfilled.catch(() => change.undo());
      },
    },
  },
});
