import { api } from '../../api/generated';

export const { useGetDashboardQuery } = api.enhanceEndpoints({
  endpoints: { getDashboard: { providesTags: ['Dashboard'] } },
});
