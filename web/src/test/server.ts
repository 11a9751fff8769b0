import { setupServer } from 'msw/node';

/** Stands in for the API at the network's edge; each test says what it answers. */
export const server = setupServer();
