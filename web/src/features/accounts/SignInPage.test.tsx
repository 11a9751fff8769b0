import { screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { sessionEnded } from '../../api/session';
import { renderPage } from '../../test/render';
import { opened, refused, stranger, trySigningIn } from '../../test/signIn';
import { keepsSession } from './keepsSession';
import { SignInPage } from './SignInPage';

describe('Signing in', () => {
  it('opens the session', async () => {
    const { store } = await trySigningIn(opened);
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

  it('says when a locked account opens again, and how to get in otherwise', async () => {
    await trySigningIn(() =>
      HttpResponse.json(
        { code: 'account_locked', title: 'Too many failed attempts' },
        { status: 423, headers: { 'Retry-After': '1741' } },
      ),
    );
    expect(await screen.findByText(/try again in 30 minutes/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Set a new one' })).toHaveAttribute('href', '/forgot-password');
  });

  it.each([
    ['too many have tried', 429, 'too_many_requests', '120', /try again in 2 minutes/],
    ['the server is busy', 503, 'busy', '3', /try again in 3 seconds/],
  ])('says when to try again because %s', async (_why, status, code, seconds, words) => {
    await trySigningIn(() => HttpResponse.json({ code }, { status, headers: { 'Retry-After': seconds } }));
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('leads to the mail when the address is not confirmed yet, knowing which', async () => {
    const { router } = await trySigningIn(() => refused(403, 'email_not_verified'));
    expect(await screen.findByText('Check-mail page')).toBeInTheDocument();
    expect(router.state.location.state).toEqual({ email: 'ana@example.com', before: true });
  });

  it('takes the address along to where a new password is asked for', async () => {
    const { user, router } = renderPage(<SignInPage />, stranger);
    await user.type(screen.getByLabelText('E-mail'), 'ana@example.com');
    await user.click(screen.getByRole('link', { name: 'Forgot password?' }));
    expect(await screen.findByText('Forgot-password page')).toBeInTheDocument();
    expect(router.state.location.state).toEqual({ email: 'ana@example.com' });
  });

  it('shows the password on request', async () => {
    const { user } = renderPage(<SignInPage />, stranger);
    const password = screen.getByLabelText('Password');
    expect(password).toHaveAttribute('type', 'password');
    await user.click(screen.getByRole('button', { name: 'Show password' }));
    expect(password).toHaveAttribute('type', 'text');
  });
});

describe('Why one is here', () => {
  it.each([
    ['expired', /session has ended/],
    ['session_expired', /30 days/],
    ['refresh_reused', /For safety we ended this session.*change your password/],
    ['signed_out', /You are signed out/],
    ['deleted', /signing in brings it back/],
  ] as const)('is told to someone whose session ended by %s', async (why, words) => {
    const { store } = renderPage(<SignInPage />, stranger);
    store.dispatch(sessionEnded(why));
    expect(await screen.findByRole('status')).toHaveTextContent(words);
  });
});

describe('A session lasts', () => {
  it.each([
    ['https:', 'interviews.example.org', true],
    ['http:', 'localhost', true],
    ['http:', 'im.localhost', true],
    ['http:', '127.0.0.1', true],
    ['http:', '[::1]', true],
    ['http:', '192.168.1.5', false],
    ['http:', 'interviews.example.org', false],
    ['http:', 'localhost.example.org', false],
  ])('at %s//%s: %s', (protocol, hostname, kept) => {
    expect(keepsSession({ protocol, hostname })).toBe(kept);
  });
});
