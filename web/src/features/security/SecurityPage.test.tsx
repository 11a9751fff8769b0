import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { phone, SecurityServer, thisDevice } from '../../test/securityServer';
import { server } from '../../test/server';
import { SecurityPage } from './SecurityPage';

let api: SecurityServer;

beforeEach(() => {
  api = new SecurityServer();
  server.use(...api.handlers);
});

const panel = async (name: string) => within(await screen.findByRole('region', { name }));

describe('The password', () => {
  async function change(current: string) {
    server.use(
      http.put('*/api/v1/users/me/password', async ({ request }) => {
        const { current_password } = (await request.json()) as { current_password: string };
        return current_password === 'Secret-123'
          ? new HttpResponse(null, { status: 204 })
          : HttpResponse.json({ code: 'wrong_password' }, { status: 400 });
      }),
    );
    const { user } = renderPage(<SecurityPage />);
    const password = await panel('Password');
    await user.click(password.getByRole('button', { name: 'Change password' }));
    expect(password.getByLabelText('Current password')).toHaveFocus();
    await user.type(password.getByLabelText('Current password'), current);
    await user.type(password.getByLabelText('New password'), 'Violin-tram-42{Enter}');
    return { user, password };
  }

  it('is changed, and the other devices are signed out', async () => {
    const { password } = await change('Secret-123');
    expect(
      await screen.findByText('Password changed. Every other device is signed out.'),
    ).toBeInTheDocument();
    expect(password.getByRole('button', { name: 'Change password' })).toHaveFocus();
  });

  it('is not changed by someone who does not know it', async () => {
    const { password } = await change('wrong');
    expect(await password.findByText('That is not the password of this account.')).toBeInTheDocument();
    expect(password.getByLabelText('Current password')).toHaveFocus();
  });

  it('is known to be the account’s by password managers', async () => {
    const { user } = renderPage(<SecurityPage />);
    const password = await panel('Password');
    await user.click(password.getByRole('button', { name: 'Change password' }));
    await expect
      .poll(() => document.querySelector<HTMLInputElement>('input[autocomplete=username]')?.value)
      .toBe('ana@example.com');
  });
});

describe('The e-mail address', () => {
  async function change(answer: (body: unknown) => Response) {
    server.use(http.put('*/api/v1/users/me/email', api.guarded(answer)));
    const { user } = renderPage(<SecurityPage />);
    const email = await panel('E-mail');
    await user.click(email.getByRole('button', { name: 'Change e-mail' }));
    await user.type(email.getByLabelText('New e-mail'), 'new@example.com{Enter}');
    return { user, email };
  }

  it.each([
    [true, /Open the link we sent there within 24 hours/],
    [false, /sends no mail.*data\/outbox/],
  ])('waits for the link to be opened (mail is sent: %s)', async (mailIsSent, words) => {
    api.recent = false;
    const { user, email } = await change(() => {
      api.security = { ...api.security, pending_email: 'new@example.com', mail_is_sent: mailIsSent };
      return new HttpResponse(null, { status: 202 });
    });
    const asked = within(await screen.findByRole('dialog', { name: 'Confirm it’s you' }));
    await user.type(asked.getByLabelText('Password'), 'Secret-123{Enter}');
    expect(await email.findByText('Waiting for new@example.com')).toBeInTheDocument();
    expect(email.getByText(words)).toBeInTheDocument();
    expect(email.getByText('ana@example.com')).toBeInTheDocument();
  });

  it('cannot be somebody else’s', async () => {
    const { email } = await change(() => HttpResponse.json({ code: 'email_taken' }, { status: 409 }));
    expect(await email.findByText('There is another account with this address.')).toBeInTheDocument();
    expect(email.getByLabelText('New e-mail')).toHaveFocus();
  });
});

describe('An address that is not confirmed', () => {
  it('can be sent its link again where mail is sent', async () => {
    api.security = { ...api.security, email_verified: false };
    const asked: unknown[] = [];
    server.use(
      http.post('*/api/v1/auth/resend-verification', async ({ request }) => {
        asked.push(await request.json());
        return new HttpResponse(null, { status: 202 });
      }),
    );
    const { user } = renderPage(<SecurityPage />);
    const email = await panel('E-mail');
    await user.click(email.getByRole('button', { name: 'Send the link again' }));
    expect(await email.findByRole('status')).toHaveTextContent('Sent.');
    expect(asked).toEqual([{ email: 'ana@example.com' }]);
  });

  it('says where the link is where none is sent', async () => {
    api.security = { ...api.security, email_verified: false, mail_is_sent: false };
    renderPage(<SecurityPage />);
    const email = await panel('E-mail');
    expect(email.getByText(/Not confirmed yet.*data\/outbox/)).toBeInTheDocument();
    expect(email.queryByRole('button', { name: 'Send the link again' })).toBeNull();
  });
});

describe('The devices', () => {
  beforeEach(() => {
    api.sessions = [thisDevice, phone];
  });

  it('are listed, this one marked and without a button of its own', async () => {
    renderPage(<SecurityPage />);
    const list = within(await screen.findByRole('list', { name: 'Devices' }));
    const [mine, other] = list.getAllByRole('listitem');
    expect(mine).toHaveTextContent(/Chrome on Windows.*This device.*Active now/);
    expect(list.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Sign out Safari on iPhone',
    ]);
    expect(other).toHaveTextContent(/Safari on iPhone.*Last active/);
  });

  it.each([
    ['ended', 204],
    ['gone already', 404],
  ])('can be signed out one by one (%s)', async (_state, status) => {
    server.use(
      http.delete('*/api/v1/auth/sessions/s2', () => {
        api.sessions = [thisDevice];
        return new HttpResponse(null, { status });
      }),
    );
    const { user } = renderPage(<SecurityPage />);
    await user.click(await screen.findByRole('button', { name: 'Sign out Safari on iPhone' }));
    expect(await screen.findByText('Safari on iPhone is signed out.')).toBeInTheDocument();
    await expect.poll(() => screen.queryByRole('button', { name: 'Sign out Safari on iPhone' })).toBeNull();
  });

  it('says that one is still signed in when it could not be ended', async () => {
    server.use(http.delete('*/api/v1/auth/sessions/s2', () => HttpResponse.error()));
    const { user } = renderPage(<SecurityPage />);
    await user.click(await screen.findByRole('button', { name: 'Sign out Safari on iPhone' }));
    expect(await screen.findByText(/Safari on iPhone is still signed in/)).toBeInTheDocument();
  });

  it('are all signed out only after asking', async () => {
    server.use(http.post('*/api/v1/auth/logout-all', () => new HttpResponse(null, { status: 204 })));
    const { user, store } = renderPage(<SecurityPage />);
    await user.click(screen.getByRole('button', { name: 'Sign out everywhere' }));
    expect(store.getState().session.status).toBe('signed_in');
    const dialog = within(screen.getByRole('dialog', { name: 'Sign out on every device?' }));
    await user.click(dialog.getByRole('button', { name: 'Sign out everywhere' }));
    await expect
      .poll(() => store.getState().session)
      .toMatchObject({ status: 'signed_out', accessToken: null });
  });
});

describe('The security page', () => {
  it('says what could not be loaded and tries again', async () => {
    server.use(http.get('*/api/v1/users/me/security', () => HttpResponse.error(), { once: true }));
    const { user } = renderPage(<SecurityPage />);
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Two-factor sign-in' })).toBeInTheDocument();
  });
});
