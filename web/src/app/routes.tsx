import type { RouteObject } from 'react-router';
import { NotFoundPage, RouteFaultPage } from './FaultPages';
import { OnlyStrangers, RequireSession } from './guards';
import { Root } from './Root';

/** Every page of the app and who may see it: the web's table of contents. */
export const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <RouteFaultPage />,
    children: [
      {
        // Strangers: signing in and up.
        element: <OnlyStrangers />,
        children: [],
      },
      {
        element: <RequireSession />,
        children: [
          {
            // Signed in, within the frame of navigation.
            lazy: { Component: async () => (await import('./Shell')).Shell },
            children: [{ errorElement: <RouteFaultPage />, children: [] }],
          },
          // Signed in, without navigation: what should have the person's whole attention.
        ],
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
