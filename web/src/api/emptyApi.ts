import { createApi } from '@reduxjs/toolkit/query/react';
import { requestWithSession } from './request';

/**
 * What cached answers are called when something changes them. A feature's `api.ts` says which of its calls
 * provide and which invalidate them, so that no feature needs to know another.
 */
export const tagTypes = [
  'Me',
  'Security',
  'Session',
  'Preferences',
  'Resume',
  'Interview',
  'Evaluation',
  'Summary',
  'Dashboard',
] as const;

/** The API before its calls: `npm run api` writes those into generated.ts from openapi.json. */
export const emptyApi = createApi({
  baseQuery: requestWithSession,
  tagTypes,
  endpoints: () => ({}),
});
