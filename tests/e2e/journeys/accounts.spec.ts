import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { Api } from '../support/api.ts';
import { expect, test } from '../support/journey.ts';
import { mailedToken } from '../support/mail.ts';
import { becomeCandidate, expectHeading, password, signIn, signOut, someone } from '../support/pages.ts';
import { nextTotp, totp } from '../support/totp.ts';

const newPassword = 'Violin-tram-42';

async function openSecurity(page: Page): Promise<void> {
  await page.goto('/profile/security');
  await expectHeading(page, 'Security');
  await expect(page.getByRole('region', { name: 'Two-factor sign-in' })).toBeVisible();
}

/** Turns two-factor sign-in on as a person would; returns what the app and the drawer then hold. */
async function setUpTwoFactor(page: Page): Promise<{ secret: string; codes: string[] }> {
  await openSecurity(page);
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  const secret = (await page.getByText(/^([A-Z2-7]{4} ){3,}[A-Z2-7]+$/).innerText()).replaceAll(' ', '');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Code', { exact: true }).fill(totp(secret));
  await page.getByRole('button', { name: 'Turn on' }).click();
  const shown = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
  await expect(shown).toHaveCount(10);
  const codes = await shown.allInnerTexts();
  await expect(page.getByRole('button', { name: 'Done' })).toBeDisabled();
  await page.getByLabel('I have saved them').check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('10 recovery codes left.')).toBeVisible();
  return { secret, codes: codes.map((code) => code.trim()) };
}

test.describe('with a second factor', () => {
  test.use({ expected: /status of 401.*\/api\/v1\/auth\/login/ });

  test('I sign in with a code of my app, and with a recovery code once', async ({ page }) => {
    const { email } = await becomeCandidate(page);
    const { secret, codes } = await setUpTwoFactor(page);
    const [recovery = ''] = codes;

    await signOut(page);
    await signIn(page, email);
    await expectHeading(page, 'One more step');
    await page.getByLabel('Code', { exact: true }).fill(await nextTotp(secret));
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expectHeading(page, 'Dashboard');

    const withRecoveryCode = async () => {
      await signOut(page);
      await signIn(page, email);
      await page.getByRole('button', { name: 'Use a recovery code instead' }).click();
      await page.getByLabel('Recovery code').fill(recovery);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    };
    await withRecoveryCode();
    await expectHeading(page, 'Dashboard');
    await openSecurity(page);
    await expect(page.getByText('9 recovery codes left.')).toBeVisible();
    await withRecoveryCode();
    await expect(page.getByText('That code is not right, or was used already.')).toBeVisible();
    await expectHeading(page, 'One more step');
  });
});

test.describe('with a password that was forgotten', () => {
  test.use({ expected: /status of (401|400 .*\/auth\/password-reset\))/ });

  test('A link from a mail sets a new one and ends what the old one opened', async ({
    page,
    browser,
    server,
  }) => {
    const { email } = await becomeCandidate(page);
    const stranger = await (await browser.newContext({ baseURL: server.address })).newPage();
    await stranger.goto('/sign-in');
    await stranger.getByLabel('E-mail').fill(email);
    await stranger.getByRole('link', { name: 'Forgot password?' }).click();
    await expectHeading(stranger, 'Set a new password');
    await expect(stranger.getByLabel('E-mail')).toHaveValue(email);
    await stranger.getByRole('button', { name: 'Send the link' }).click();
    await expectHeading(stranger, 'Check your mail');

    const token = await mailedToken(server.outbox, email, '/reset-password');
    await stranger.goto(`/reset-password#token=${token}`);
    await expectHeading(stranger, 'Choose a new password');
    expect(new URL(stranger.url()).hash).toBe('');
    await stranger.getByLabel('New password').fill(newPassword);
    await stranger.getByRole('button', { name: 'Set new password' }).click();
    await expectHeading(stranger, 'Your new password is set');

    await stranger.getByRole('link', { name: 'Sign in' }).click();
    await signIn(stranger, email, password);
    await expect(stranger.getByRole('alert')).toContainText(/password/i);
    await signIn(stranger, email, newPassword);
    await expectHeading(stranger, 'Dashboard');

    await page.getByRole('link', { name: 'Résumés', exact: true }).click();
    await expectHeading(page, 'Welcome back');

    // The link is used up.
    await page.goto(`/reset-password#token=${token}`);
    await page.getByLabel('New password').fill('Violin-tram-43');
    const refused = page.waitForResponse(/\/auth\/password-reset$/);
    await page.getByRole('button', { name: 'Set new password' }).click();
    expect((await refused).status()).toBe(400);
    await expectHeading(page, 'This link does not work any more');
    await stranger.context().close();
  });
});

test.describe('with two devices', () => {
  test.use({ expected: /status of 401/ });

  test('I sign the other one out from this one', async ({ page, browser, server }) => {
    const { email } = await becomeCandidate(page);
    const other = await (await browser.newContext({ baseURL: server.address })).newPage();
    await other.goto('/sign-in');
    await signIn(other, email);
    await expectHeading(other, 'Dashboard');

    await openSecurity(page);
    const devices = page.getByRole('list', { name: 'Devices' }).getByRole('listitem');
    await expect(devices).toHaveCount(2);
    await expect(devices.filter({ hasText: 'This device' })).toHaveCount(1);
    await devices.getByRole('button', { name: /^Sign out/ }).click();
    await expect(devices).toHaveCount(1);

    await other.getByRole('link', { name: 'Résumés', exact: true }).click();
    await expectHeading(other, 'Welcome back');
    await page.reload();
    await expectHeading(page, 'Security');
    await expect(page.getByText('Another device was signed out')).toBeVisible();
    await other.context().close();
  });
});

test('I sign in with a passkey of this device', async ({ page, context }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await becomeCandidate(page);
  await openSecurity(page);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByRole('region', { name: 'Passkeys' }).getByLabel('Name').fill('This laptop');
  await page.getByRole('button', { name: 'Make passkey' }).click();
  const passkey = page.getByRole('list', { name: 'Passkeys' }).getByRole('listitem');
  await expect(passkey).toContainText('This laptop');
  await expect(passkey).toContainText('not used yet');

  await signOut(page);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expectHeading(page, 'Dashboard');
  await openSecurity(page);
  await expect(passkey).toContainText('last used on');
  await expect(page.getByText('Signed in with a passkey')).toBeVisible();
});

test.describe('with a change of mind', () => {
  test.use({ expected: /status of 403.*\/api\/v1\/auth\/login/ });

  test('I delete my account, and keep it after all', async ({ page, request }) => {
    // The first account of an installation is its administrator, who may not leave it alone.
    await Api.register(request, someone('Cleo Admin'));
    const { email } = await becomeCandidate(page);
    await page.goto('/profile/privacy');
    await page.getByRole('button', { name: 'Delete account' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Password', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Delete account' }).click();
    await expectHeading(page, 'Welcome back');
    await expect(page.getByText('Your account is closed.')).toBeVisible();

    await signIn(page, email);
    await expectHeading(page, 'This account is closing');
    await page.getByRole('button', { name: 'Keep my account' }).click();
    await expectHeading(page, 'Dashboard');
    await openSecurity(page);
    await expect(page.getByText('You kept this account after all')).toBeVisible();
  });
});

test('I take my data with me', async ({ page }) => {
  await becomeCandidate(page);
  await page.goto('/profile/privacy');
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  const download = await started;
  expect(download.suggestedFilename()).toMatch(/^interviewmaster-[\d-]+\.zip$/);
  const file = await readFile(await download.path());
  expect(file.subarray(0, 2).toString('latin1')).toBe('PK');
});

test('Markup in a name is text wherever it is shown', async ({ page, request }) => {
  page.on('dialog', () => {
    throw new Error('markup ran');
  });
  const mallory = someone('<img src=x onerror=alert(1)> Ana');
  await Api.register(request, mallory);
  await page.goto('/sign-in');
  await signIn(page, mallory.email);
  await expectHeading(page, 'Dashboard');
  await page.getByRole('button', { name: `Account of ${mallory.name}` }).click();
  await expect(page.getByText(mallory.name, { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/profile');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue(mallory.name);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});
