import { api } from '../../api/generated';

const changesSecurity = (_answer: unknown, problem: unknown): ('Security' | 'Session')[] =>
  problem ? [] : ['Security', 'Session'];

/** Whatever changes how the account is protected also shows in its events, and some of it ends sessions. */
export const securityApi = api.enhanceEndpoints({
  endpoints: {
    getSecurity: { providesTags: ['Security'] },
    listSecurityEvents: { providesTags: ['Security'] },
    listSessions: { providesTags: ['Session'] },
    // A device that is gone already (404) was what was wanted: the list is read again either way.
    endSession: { invalidatesTags: ['Security', 'Session'] },
    changePassword: { invalidatesTags: changesSecurity },
    changeEmail: { invalidatesTags: changesSecurity },
    enableTwoFactor: { invalidatesTags: changesSecurity },
    disableTwoFactor: { invalidatesTags: changesSecurity },
    renewRecoveryCodes: { invalidatesTags: changesSecurity },
    addPasskey: { invalidatesTags: changesSecurity },
    deletePasskey: { invalidatesTags: ['Security'] },
  },
});
