import type { RouteObject } from 'react-router';
import { NotFoundPage, RouteFaultPage } from './FaultPages';
import { OnlyStrangers, RequireSession } from './guards';
import { page } from './page';
import { Root } from './Root';
import { Starting } from './Starting';
import { paths } from '../ui/paths';

/** Every page of the app and who may see it: the web's table of contents. */
export const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <RouteFaultPage />,
    hydrateFallbackElement: <Starting />,
    children: [
      {
        // Strangers: signing in and up.
        element: <OnlyStrangers />,
        children: [
          page(paths.signIn, () => import('../features/accounts/SignInPage'), 'SignInPage'),
          page(paths.signUp, () => import('../features/accounts/SignUpPage'), 'SignUpPage'),
        ],
      },
      {
        element: <RequireSession />,
        children: [
          {
            // Signed in, within the frame of navigation.
            lazy: { Component: async () => (await import('./Shell')).Shell },
            children: [
              {
                errorElement: <RouteFaultPage />,
                children: [
                  page(paths.resumes, () => import('../features/resumes/ResumesPage'), 'ResumesPage'),
                  page(
                    paths.resume(':resumeId'),
                    () => import('../features/resumes/ResumePage'),
                    'ResumePage',
                  ),
                  page(paths.profile, () => import('../features/profile/ProfilePage'), 'ProfilePage'),
                ],
              },
            ],
          },
          // Signed in, without navigation: what should have the person's whole attention.
          page(paths.welcome, () => import('../features/accounts/WelcomePage'), 'WelcomePage'),
        ],
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
