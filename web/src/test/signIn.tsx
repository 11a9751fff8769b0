import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect } from 'vitest';
import { SignInPage } from '../features/accounts/SignInPage';
import { renderPage } from './render';
import { server } from './server';

export const stranger = {
  userId: null,
  path: '/sign-in',
  others: [
    { path: '/check-mail', element: <p>Check-mail page</p> },
    { path: '/forgot-password', element: <p>Forgot-password page</p> },
  ],
};

export const opened = () => HttpResponse.json({ access_token: 'token', user: { id: 'ana', name: 'Ana' } });
export const refused = (status: number, code: string, more: object = {}) =>
  HttpResponse.json({ code, title: `Title of ${code}`, ...more }, { status });

/** Signs in once; the server gives these answers in turn. Returns what it was asked. */
export async function trySigningIn(...answers: (() => Response)[]) {
  const asked: unknown[] = [];
  server.use(
    http.post('*/api/v1/auth/login', async ({ request }) => {
      asked.push(await request.json());
      return answers[asked.length - 1]?.() ?? HttpResponse.error();
    }),
  );
  const page = renderPage(<SignInPage />, stranger);
  await page.user.type(screen.getByLabelText('E-mail'), 'ana@example.com');
  await page.user.type(screen.getByLabelText('Password'), 'Secret-123{Enter}');
  await expect.poll(() => asked).toHaveLength(1);
  return { ...page, asked };
}
