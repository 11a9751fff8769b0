import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreStarted, sessionEnded } from '../../../api/session';
import { renderPage } from '../../../test/render';
import { server } from '../../../test/server';
import { CheckMailPage } from './CheckMailPage';
import { ForgotPasswordPage } from './ForgotPasswordPage';
import { ResetPasswordPage } from './ResetPasswordPage';
import { VerifyEmailPage } from './VerifyEmailPage';

const others = [{ path: '/forgot-password', element: <p>Forgot-password page</p> }];
const refused = (code: string, status = 400) => HttpResponse.json({ code }, { status });
let tokens = 0;

describe('The link that confirms an address', () => {
  const posted: unknown[] = [];
  let answer: () => Response;
  let token: string;

  beforeEach(() => {
    posted.length = 0;
    tokens += 1;
    token = `token-${tokens}`;
    server.use(
      http.post('*/api/v1/auth/verify-email', async ({ request }) => {
        posted.push(await request.json());
        return answer();
      }),
    );
  });

  const open = (userId: string | null = null, hash = `#token=${token}`) =>
    renderPage(
      <StrictMode>
        <VerifyEmailPage />
      </StrictMode>,
      { userId, path: '/verify-email', at: `/verify-email${hash}`, others },
    );

  it('posts its token once, even when everything is drawn twice, and takes it out of the address', async () => {
    answer = () => new HttpResponse(null, { status: 204 });
    const { router } = open();
    expect(await screen.findByRole('heading', { name: 'Your address is confirmed' })).toHaveFocus();
    expect(posted).toEqual([{ token }]);
    expect(router.state.location.hash).toBe('');
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
  });

  it('waits until it is known whether there is a session, whose end would give the request up', async () => {
    answer = () => new HttpResponse(null, { status: 204 });
    const { router, store } = renderPage(<p>Elsewhere</p>, {
      userId: null,
      others: [{ path: '/verify-email', element: <VerifyEmailPage /> }],
    });
    store.dispatch(restoreStarted());
    await router.navigate(`/verify-email#token=${token}`);
    expect(await screen.findByRole('heading', { name: 'Confirming your address' })).toBeInTheDocument();
    expect(posted).toEqual([]);
    store.dispatch(sessionEnded(null));
    expect(await screen.findByRole('heading', { name: 'Your address is confirmed' })).toBeInTheDocument();
    expect(posted).toEqual([{ token }]);
  });

  it('reads a token with signs that addresses must write otherwise', async () => {
    answer = () => new HttpResponse(null, { status: 204 });
    open(null, `#token=a%2Bb%3D${token}`);
    await expect.poll(() => posted).toEqual([{ token: `a+b=${token}` }]);
  });

  it('leads someone who is signed in back to their dashboard', async () => {
    answer = () => new HttpResponse(null, { status: 204 });
    open('ana');
    expect(await screen.findByRole('link', { name: 'Go to your dashboard' })).toBeInTheDocument();
  });

  it('is sent again when it is too old', async () => {
    answer = () => refused('token_expired');
    const asked: unknown[] = [];
    server.use(
      http.post('*/api/v1/auth/resend-verification', async ({ request }) => {
        asked.push(await request.json());
        return new HttpResponse(null, { status: 202 });
      }),
    );
    const { user } = open();
    expect(await screen.findByRole('heading', { name: 'This link is too old' })).toBeInTheDocument();
    await user.type(screen.getByLabelText('E-mail'), 'ana@example.com{Enter}');
    expect(await screen.findByText(/the link is on its way/)).toBeInTheDocument();
    expect(asked).toEqual([{ email: 'ana@example.com' }]);
  });

  it('says that it was used, or that a newer one was sent', async () => {
    answer = () => refused('token_invalid');
    open();
    expect(
      await screen.findByRole('heading', { name: 'This link does not work any more' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Sign in' })).toBeInTheDocument();
  });

  it('without a token asks the server nothing', () => {
    open(null, '');
    expect(screen.getByRole('heading', { name: 'This link does not work any more' })).toBeInTheDocument();
    expect(posted).toEqual([]);
  });

  it('can be tried again when the server could not be reached', async () => {
    answer = () => HttpResponse.error();
    const { user } = open();
    const again = await screen.findByRole('button', { name: 'Try again' });
    answer = () => new HttpResponse(null, { status: 204 });
    await user.click(again);
    expect(await screen.findByRole('heading', { name: 'Your address is confirmed' })).toBeInTheDocument();
    expect(posted).toHaveLength(2);
  });
});

describe('Waiting for the mail', () => {
  afterEach(() => vi.useRealTimers());

  it('shows the address, and sends the link again at most once a minute', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post('*/api/v1/auth/resend-verification', async ({ request }) => {
        asked.push(await request.json());
        return new HttpResponse(null, { status: 202 });
      }),
    );
    const { user, router } = renderPage(<p>Elsewhere</p>, {
      userId: null,
      others: [{ path: '/check-mail', element: <CheckMailPage /> }],
    });
    await router.navigate('/check-mail', { state: { email: 'ana@example.com' } });
    expect(await screen.findByText('ana@example.com')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Send the link again' }));
    expect(await screen.findByRole('button', { name: /again in \d+ s/ })).toBeDisabled();
    expect(asked).toEqual([{ email: 'ana@example.com' }]);
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 61_000);
    expect(await screen.findByRole('button', { name: 'Send the link again' })).toBeEnabled();
    expect(screen.getByRole('link', { name: 'Sign up again' })).toBeInTheDocument();
  });

  it('says why the link could not be sent again', async () => {
    server.use(
      http.post('*/api/v1/auth/resend-verification', () =>
        HttpResponse.json({}, { status: 429, headers: { 'Retry-After': '300' } }),
      ),
    );
    const { user } = renderPage(<CheckMailPage />, { userId: null, path: '/check-mail' });
    await user.type(screen.getByLabelText('E-mail'), 'ana@example.com{Enter}');
    expect(await screen.findByText(/try again in 5 minutes/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Send the link again' })).toBeEnabled();
  });
});

describe('A forgotten password', () => {
  it('is answered the same for everyone', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post('*/api/v1/auth/password-reset-request', async ({ request }) => {
        asked.push(await request.json());
        return new HttpResponse(null, { status: 202 });
      }),
    );
    const { user } = renderPage(<ForgotPasswordPage />, { userId: null, path: '/forgot-password' });
    await user.type(screen.getByLabelText('E-mail'), 'ana@example.com{Enter}');
    expect(await screen.findByRole('heading', { name: 'Check your mail' })).toHaveFocus();
    expect(screen.getByText(/has an account here, a link .* is on its way/)).toHaveTextContent(
      'If ana@example.com has an account here',
    );
    expect(asked).toEqual([{ email: 'ana@example.com' }]);
  });

  it('asks the server nothing for what is no address', async () => {
    const { user } = renderPage(<ForgotPasswordPage />, { userId: null, path: '/forgot-password' });
    await user.type(screen.getByLabelText('E-mail'), 'ana{Enter}');
    expect(await screen.findByText('That does not look like an e-mail address.')).toBeInTheDocument();
  });
});

describe('The link to a new password', () => {
  const open = (hash = '#token=reset-1') =>
    renderPage(<ResetPasswordPage />, {
      userId: null,
      path: '/reset-password',
      at: `/reset-password${hash}`,
      others,
    });

  it('takes the new password with its token, and leads to signing in', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/v1/auth/password-reset', async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user, router } = open();
    expect(router.state.location.hash).toBe('');
    await user.type(screen.getByLabelText('New password'), 'Violin-tram-42{Enter}');
    expect(await screen.findByRole('heading', { name: 'Your new password is set' })).toHaveFocus();
    expect(sent).toEqual({ token: 'reset-1', new_password: 'Violin-tram-42' });
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
  });

  it.each([
    ['token_expired', 'This link is too old'],
    ['token_invalid', 'This link does not work any more'],
  ])('with %s offers a new one', async (code, title) => {
    server.use(http.post('*/api/v1/auth/password-reset', () => refused(code)));
    const { user } = open();
    await user.type(screen.getByLabelText('New password'), 'Violin-tram-42{Enter}');
    expect(await screen.findByRole('heading', { name: title })).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Ask for a new link' }));
    expect(await screen.findByText('Forgot-password page')).toBeInTheDocument();
  });

  it('shows at the field which rules the server misses', async () => {
    server.use(
      http.post('*/api/v1/auth/password-reset', () =>
        HttpResponse.json(
          { code: 'validation_failed', errors: { new_password: ['Use at least 10 characters.'] } },
          { status: 400 },
        ),
      ),
    );
    const { user } = open();
    await user.type(screen.getByLabelText('New password'), 'Secret-123{Enter}');
    expect(await screen.findByText('Use at least 10 characters.')).toBeInTheDocument();
  });

  it('without a token offers a new one at once', () => {
    open('');
    expect(screen.getByRole('link', { name: 'Ask for a new link' })).toBeInTheDocument();
  });
});
