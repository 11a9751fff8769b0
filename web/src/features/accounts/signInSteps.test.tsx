import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import { opened, refused, stranger, trySigningIn } from '../../test/signIn';
import { SignInPage } from './SignInPage';

describe('Signing in with a second factor', () => {
  it('asks for the code after the password, and sends it with both', async () => {
    const { user, asked, store } = await trySigningIn(() => refused(401, 'two_factor_required'), opened);
    const code = await screen.findByLabelText('Code');
    await expect.poll(() => document.activeElement).toBe(code);
    expect(code).toHaveAttribute('autocomplete', 'one-time-code');
    expect(code).toHaveAttribute('inputmode', 'numeric');
    expect(screen.getByText(/Signing in as ana@example.com/)).toBeInTheDocument();
    await user.type(code, '123 456{Enter}');
    await expect.poll(() => store.getState().session.status).toBe('signed_in');
    expect(asked[1]).toEqual({
      email: 'ana@example.com',
      password: 'Secret-123',
      two_factor_code: '123456',
    });
  });

  it('takes a recovery code instead', async () => {
    const { user, asked, store } = await trySigningIn(() => refused(401, 'two_factor_required'), opened);
    await user.click(await screen.findByRole('button', { name: 'Use a recovery code instead' }));
    const code = screen.getByLabelText('Recovery code');
    await expect.poll(() => document.activeElement).toBe(code);
    await user.type(code, 'abcde-fghij{Enter}');
    await expect.poll(() => store.getState().session.status).toBe('signed_in');
    expect(asked[1]).toMatchObject({ two_factor_code: 'abcde-fghij' });
  });

  it('says at the field that the code is not right, or missing', async () => {
    const { user, asked } = await trySigningIn(
      () => refused(401, 'two_factor_required'),
      () => refused(401, 'two_factor_invalid'),
    );
    await user.type(await screen.findByLabelText('Code'), '000000{Enter}');
    expect(await screen.findByText(/not right, or was used already/)).toBeInTheDocument();
    await user.clear(screen.getByLabelText('Code'));
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('Enter the code.')).toBeInTheDocument();
    expect(screen.getByLabelText('Code')).toHaveAccessibleDescription('Enter the code.');
    expect(asked).toHaveLength(2);
  });

  it('can begin again with another account', async () => {
    const { user } = await trySigningIn(() => refused(401, 'two_factor_required'));
    await user.click(await screen.findByRole('button', { name: 'Use another account' }));
    expect(screen.getByLabelText('Password')).toHaveValue('');
    expect(screen.queryByLabelText('Code')).not.toBeInTheDocument();
  });
});

describe('Signing in to an account that is closing', () => {
  const closing = () => refused(403, 'account_closing', { deletes_at: '2026-12-08T10:00:00Z' });

  it('says until when it can be kept, keeps it on request and goes in', async () => {
    const kept: unknown[] = [];
    server.use(
      http.post('*/api/v1/auth/cancel-deletion', async ({ request }) => {
        kept.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user, store } = await trySigningIn(closing, opened);
    expect(await screen.findByText(/will be deleted on .*2026/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Keep my account' }));
    await expect.poll(() => store.getState().session.status).toBe('signed_in');
    expect(kept).toEqual([{ email: 'ana@example.com', password: 'Secret-123' }]);
  });

  it('asks for a code only once, on the way in', async () => {
    server.use(http.post('*/api/v1/auth/cancel-deletion', () => new HttpResponse(null, { status: 204 })));
    const { user, store } = await trySigningIn(closing, () => refused(401, 'two_factor_required'), opened);
    await user.click(await screen.findByRole('button', { name: 'Keep my account' }));
    await user.type(await screen.findByLabelText('Code'), '111111{Enter}');
    await expect.poll(() => store.getState().session.status).toBe('signed_in');
  });

  it('lets it go if that is what the person wants', async () => {
    const { user } = await trySigningIn(closing);
    await user.click(await screen.findByRole('button', { name: 'Let it be deleted' }));
    expect(await screen.findByRole('heading', { name: 'Welcome back' })).toBeInTheDocument();
    expect(screen.getByLabelText('Password')).toHaveValue('');
  });
});

describe('Signing in with a passkey', () => {
  afterEach(() => vi.unstubAllGlobals());

  function giveBrowserPasskeys(get: () => Promise<unknown>) {
    vi.stubGlobal('PublicKeyCredential', {
      parseRequestOptionsFromJSON: (options: object) => ({ parsed: options }),
      parseCreationOptionsFromJSON: (options: object) => ({ parsed: options }),
    });
    Object.defineProperty(navigator, 'credentials', { value: { get }, configurable: true });
  }

  const challenge = { challenge_id: 'c1', options: { challenge: 'AAAA' } };

  it('is not offered by a browser that has none', () => {
    renderPage(<SignInPage />, stranger);
    expect(screen.queryByRole('button', { name: /passkey/ })).not.toBeInTheDocument();
  });

  it('has the browser sign the challenge of the server, and opens the session', async () => {
    const get = vi.fn(() => Promise.resolve({ toJSON: () => ({ id: 'k1', type: 'public-key' }) }));
    giveBrowserPasskeys(get);
    let sent: unknown;
    server.use(
      http.post('*/api/v1/auth/passkeys/login-options', () => HttpResponse.json(challenge)),
      http.post('*/api/v1/auth/passkeys/login', async ({ request }) => {
        sent = await request.json();
        return opened();
      }),
    );
    const { user, store } = renderPage(<SignInPage />, stranger);
    await user.click(screen.getByRole('button', { name: 'Sign in with a passkey' }));
    await expect.poll(() => store.getState().session.status).toBe('signed_in');
    expect(get).toHaveBeenCalledWith({ publicKey: { parsed: { challenge: 'AAAA' } } });
    expect(sent).toEqual({ challenge_id: 'c1', credential: { id: 'k1', type: 'public-key' } });
  });

  it('says that none was used when the person cancels', async () => {
    giveBrowserPasskeys(() => Promise.reject(new DOMException('No.', 'NotAllowedError')));
    server.use(http.post('*/api/v1/auth/passkeys/login-options', () => HttpResponse.json(challenge)));
    const { user } = renderPage(<SignInPage />, stranger);
    await user.click(screen.getByRole('button', { name: 'Sign in with a passkey' }));
    expect(await screen.findByText('No passkey was used')).toBeInTheDocument();
  });

  it('asks for the password to keep an account that is closing', async () => {
    giveBrowserPasskeys(() => Promise.resolve({ toJSON: () => ({}) }));
    server.use(
      http.post('*/api/v1/auth/passkeys/login-options', () => HttpResponse.json(challenge)),
      http.post('*/api/v1/auth/passkeys/login', () => refused(403, 'account_closing')),
    );
    const { user } = renderPage(<SignInPage />, stranger);
    await user.click(screen.getByRole('button', { name: 'Sign in with a passkey' }));
    expect(await screen.findByText(/sign in with your e-mail and password/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Keep my account' })).not.toBeInTheDocument();
  });
});
