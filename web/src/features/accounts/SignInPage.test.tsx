import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { sessionEnded } from '../../api/session';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import { SignInPage } from './SignInPage';

const stranger = { userId: null, path: '/sign-in' };

async function trySigningIn(answer: () => Response) {
  let asked = 0;
  server.use(
    http.post('*/api/v1/auth/login', () => {
      asked += 1;
      return answer();
    }),
  );
  const page = renderPage(<SignInPage />, stranger);
  await page.user.type(screen.getByLabelText('E-mail'), 'ana@example.com');
  await page.user.type(screen.getByLabelText('Password'), 'Secret-123{Enter}');
  await expect.poll(() => asked).toBe(1);
  return page;
}

describe('Signing in', () => {
  it('opens the session', async () => {
    const { store } = await trySigningIn(() =>
      HttpResponse.json({ access_token: 'token', user: { id: 'ana', name: 'Ana' } }),
    );
    await expect.poll(() => store.getState().session.status).toBe('signed_in');
  });

  it('says what is wrong without telling whether the address or the password is', async () => {
    const { store } = await trySigningIn(() =>
      HttpResponse.json(
        {
          code: 'invalid_credentials',
          title: 'E-mail or password is not right',
          detail: 'Check both and try again.',
        },
        { status: 401 },
      ),
    );
    expect(await screen.findByText('E-mail or password is not right')).toBeInTheDocument();
    expect(screen.getByText('Check both and try again.')).toBeInTheDocument();
    expect(store.getState().session.status).not.toBe('signed_in');
  });

  it('says when a locked account opens again', async () => {
    await trySigningIn(() =>
      HttpResponse.json(
        { code: 'account_locked', title: 'Too many failed attempts' },
        { status: 423, headers: { 'Retry-After': '1741' } },
      ),
    );
    expect(await screen.findByText(/try again in 30 minutes/)).toBeInTheDocument();
  });

  it('tells someone whose session ended why they are here', async () => {
    const { store } = renderPage(<SignInPage />, stranger);
    store.dispatch(sessionEnded('expired'));
    expect(await screen.findByRole('status')).toHaveTextContent(/session has ended/);
  });

  it('shows the password on request', async () => {
    const { user } = renderPage(<SignInPage />, stranger);
    const password = screen.getByLabelText('Password');
    expect(password).toHaveAttribute('type', 'password');
    await user.click(screen.getByRole('button', { name: 'Show password' }));
    expect(password).toHaveAttribute('type', 'text');
  });
});
