import type { ThunkDispatch, UnknownAction } from '@reduxjs/toolkit';
import type { api } from './generated';
import type { WithSession } from './session';

/** What the store holds, as far as the API's own code may know. */
export type ApiState = WithSession & { api: ReturnType<typeof api.reducer> };

export type ApiDispatch = ThunkDispatch<ApiState, unknown, UnknownAction>;
