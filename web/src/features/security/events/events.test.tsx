import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '../../../test/render';
import { SecurityServer, signedIn } from '../../../test/securityServer';
import { server } from '../../../test/server';
import { SecurityPage } from '../SecurityPage';
import { eventWords } from './eventWords';

describe('An event in words', () => {
  it.each([
    ['account.registered', 'plain', 'You created this account'],
    ['account.email_verified', 'plain', 'You confirmed your e-mail address'],
    ['account.email_change_requested', 'notice', 'You asked to change your e-mail address'],
    ['account.email_changed', 'notice', 'Your e-mail address was changed'],
    ['account.password_changed', 'notice', 'You changed your password'],
    ['account.password_reset_requested', 'notice', 'Someone asked for a link to set a new password'],
    ['account.password_reset', 'notice', 'A new password was set with a link from a mail'],
    ['account.two_factor_enabled', 'notice', 'You turned two-factor sign-in on'],
    ['account.two_factor_disabled', 'notice', 'You turned two-factor sign-in off'],
    ['account.recovery_codes_renewed', 'notice', 'You got new recovery codes'],
    ['account.recovery_code_used', 'notice', 'A recovery code was used'],
    ['account.passkey_added', 'notice', 'You added a passkey'],
    ['account.passkey_removed', 'notice', 'You removed a passkey'],
    ['account.exported', 'notice', 'You downloaded your data'],
    ['account.deletion_requested', 'notice', 'You asked to delete this account'],
    ['account.deletion_cancelled', 'notice', 'You kept this account after all'],
    ['account.deleted', 'notice', 'This account was deleted'],
    ['account.made_admin', 'notice', 'You became an administrator'],
    ['auth.signed_out', 'plain', 'Signed out'],
    ['auth.signed_out_everywhere', 'plain', 'Signed out on every device'],
    ['auth.device_signed_out', 'plain', 'Another device was signed out'],
    ['auth.locked', 'alert', 'Sign-in was locked for a while after too many failed tries'],
    ['auth.refresh_reused', 'alert', 'A session was ended for safety: its key was used twice'],
    ['auth.confirm_failed', 'alert', 'The password was wrong when asked for once more'],
    ['authz.denied', 'alert', 'Something that is not open to you was refused'],
    ['auth.something_new', 'plain', 'Something new'],
  ])('%s (%s): %s', (event, tone, sentence) => {
    expect(eventWords(event, {})).toEqual({ sentence, tone });
  });

  it.each([
    ['auth.signed_in', {}, 'Signed in'],
    ['auth.signed_in', { method: 'password' }, 'Signed in'],
    ['auth.signed_in', { method: 'two_factor' }, 'Signed in with a code'],
    ['auth.signed_in', { method: 'passkey' }, 'Signed in with a passkey'],
    ['auth.sign_in_failed', {}, 'Sign-in failed'],
    ['auth.sign_in_failed', { reason: 'password' }, 'Sign-in failed: wrong password'],
    ['auth.sign_in_failed', { reason: 'code' }, 'Sign-in failed: wrong code'],
    ['auth.sign_in_failed', { reason: 'out_of_office' }, 'Sign-in failed: out of office'],
  ])('%s with %o: %s', (event, data, sentence) => {
    expect(eventWords(event, data).sentence).toBe(sentence);
  });
});

describe('Recent activity', () => {
  let api: SecurityServer;
  beforeEach(() => {
    api = new SecurityServer();
    server.use(...api.handlers);
  });

  it('tells what happened, on which device, from where and when', async () => {
    renderPage(<SecurityPage />);
    const list = within(await screen.findByRole('list', { name: 'Recent activity' }));
    expect(list.getByRole('listitem')).toHaveTextContent(
      /^Signed inChrome on Windows · 192\.0\.2\.1 · .*2026/,
    );
  });

  it('shows more on request, and goes on reading there', async () => {
    api.events = Array.from({ length: 23 }, (_, index) => ({ ...signedIn, id: 100 - index }));
    const { user } = renderPage(<SecurityPage />);
    const region = within(await screen.findByRole('region', { name: 'Recent activity' }));
    expect(within(await region.findByRole('list')).getAllByRole('listitem')).toHaveLength(10);
    await user.click(region.getByRole('button', { name: 'Show more' }));
    await expect.poll(() => region.getAllByRole('listitem')).toHaveLength(20);
    await expect
      .poll(() => document.activeElement)
      .toBe(region.getByRole('list', { name: 'Earlier activity' }));
    await user.click(region.getByRole('button', { name: 'Show more' }));
    await expect.poll(() => region.getAllByRole('listitem')).toHaveLength(23);
    expect(region.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });
});
