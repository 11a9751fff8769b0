import type { RouteObject } from 'react-router';
import { paths } from '../ui/paths';
import { NotFoundPage, RouteFaultPage } from './FaultPages';
import { OnlyStrangers, RequireSession } from './guards';
import { page } from './page';
import { Root } from './Root';
import { Starting } from './Starting';

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
          page(paths.checkMail, () => import('../features/accounts/mail/CheckMailPage'), 'CheckMailPage'),
        ],
      },
      // Where links of mails lead: in any browser, signed in or not.
      page(paths.verifyEmail, () => import('../features/accounts/mail/VerifyEmailPage'), 'VerifyEmailPage'),
      page(
        paths.forgotPassword,
        () => import('../features/accounts/mail/ForgotPasswordPage'),
        'ForgotPasswordPage',
      ),
      page(
        paths.resetPassword,
        () => import('../features/accounts/mail/ResetPasswordPage'),
        'ResetPasswordPage',
      ),
      {
        element: <RequireSession />,
        children: [
          {
            // Wherever one is: answers that could not be sent earlier are sent.
            lazy: {
              Component: async () => (await import('../features/interviews/OutboxSender')).OutboxSender,
            },
            children: [
              {
                // Signed in, within the frame of navigation.
                lazy: { Component: async () => (await import('./Shell')).Shell },
                children: [
                  {
                    errorElement: <RouteFaultPage />,
                    children: [
                      page(paths.dashboard, () => import('./Dashboard'), 'Dashboard'),
                      page(
                        paths.practice,
                        () => import('../features/interviews/PracticePage'),
                        'PracticePage',
                      ),
                      page(paths.resumes, () => import('../features/resumes/ResumesPage'), 'ResumesPage'),
                      page(
                        paths.resume(':resumeId'),
                        () => import('../features/resumes/ResumePage'),
                        'ResumePage',
                      ),
                      {
                        lazy: { Component: async () => (await import('./Settings')).Settings },
                        children: [
                          page(paths.profile, () => import('../features/profile/ProfilePage'), 'ProfilePage'),
                          page(
                            paths.security,
                            () => import('../features/security/SecurityPage'),
                            'SecurityPage',
                          ),
                          page(paths.privacy, () => import('../features/privacy/PrivacyPage'), 'PrivacyPage'),
                        ],
                      },
                      page(
                        paths.interviews,
                        () => import('../features/summaries/HistoryPage'),
                        'HistoryPage',
                      ),
                      page(
                        paths.summary(':sessionId'),
                        () => import('../features/summaries/SummaryPage'),
                        'SummaryPage',
                      ),
                      page(
                        paths.answer(':answerId'),
                        () => import('../features/evaluations/AnswerPage'),
                        'AnswerPage',
                      ),
                    ],
                  },
                ],
              },
              // Signed in, without navigation: what should have the person's whole attention.
              page(paths.welcome, () => import('../features/accounts/WelcomePage'), 'WelcomePage'),
              page(paths.interview(':sessionId'), () => import('./InterviewRoom'), 'InterviewRoom'),
            ],
          },
        ],
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
