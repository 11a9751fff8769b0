import { checkPage } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';
import { mailedToken } from '../support/mail.ts';
import { becomeCandidate, expectHeading } from '../support/pages.ts';

const screens = [320, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

for (const { width, colorScheme } of screens) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    // Links that do not work are refused, which the browser notes.
    test.use({
      viewport: { width, height: width < 400 ? 680 : 900 },
      colorScheme,
      hasTouch: width < 400,
      expected: /status of 400/,
    });

    test('Everyone can use the pages about the account', async ({ page, server }) => {
      const visit = async (path: string, heading: string) => {
        await page.goto(path);
        await expectHeading(page, heading);
        await expect(page.getByRole('main').locator('[aria-busy=true]')).toHaveCount(0);
        await checkPage(page, path);
      };

      await test.step('as a stranger', async () => {
        await visit('/sign-in', 'Welcome back');
        await visit('/check-mail', 'Check your mail');
        await visit('/verify-email', 'This link does not work any more');
        await visit('/verify-email#token=unknown', 'This link does not work any more');
        await visit('/reset-password', 'This link does not work any more');
        await visit('/reset-password#token=unknown', 'Choose a new password');
        await page.getByLabel('New password').fill('Summer2026!');
        await expect(page.getByText('Weak', { exact: true })).toBeVisible();
        await checkPage(page, 'a weak password');
        await visit('/forgot-password', 'Set a new password');
        await page.getByLabel('E-mail').fill('nobody@example.org');
        await page.getByRole('button', { name: 'Send the link' }).click();
        await expectHeading(page, 'Check your mail');
        await checkPage(page, 'a link that was asked for');
      });

      await test.step('security', async () => {
        const { email } = await becomeCandidate(page);
        await visit('/profile/security', 'Security');
        await page.getByRole('button', { name: 'Change password' }).click();
        await page.getByRole('button', { name: 'Change e-mail' }).click();
        await page.getByRole('button', { name: 'Add a passkey' }).click();
        await checkPage(page, 'the forms of the security page');
        await page.getByRole('button', { name: 'Set up' }).click();
        await checkPage(page, 'two-factor sign-in, step 1');
        await page.getByRole('button', { name: 'Continue' }).click();
        await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
        await checkPage(page, 'two-factor sign-in, step 2');
        await page.getByRole('button', { name: 'Continue' }).click();
        await expect(page.getByLabel('Code', { exact: true })).toBeFocused();
        await checkPage(page, 'two-factor sign-in, step 3');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await page.getByRole('button', { name: 'Sign out everywhere' }).click();
        await checkPage(page, 'being asked whether to sign out everywhere');
        await page.getByRole('button', { name: 'Cancel' }).last().click();
        await expect(page.getByRole('dialog')).toHaveCount(0);

        const token = await mailedToken(server.outbox, email, '/verify-email');
        await visit(`/verify-email#token=${token}`, 'Your address is confirmed');
      });

      await test.step('privacy', async () => {
        await visit('/profile/privacy', 'Privacy');
        await page.getByRole('switch', { name: 'Leave me out of leaderboards' }).click();
        await expect(page.getByText('You are left out of leaderboards.')).toBeVisible();
        await checkPage(page, 'being left out of leaderboards');
        await page.reload();
        await expect(page.getByRole('switch', { name: 'Leave me out of leaderboards' })).toBeChecked();
        await page.getByRole('button', { name: 'Delete account' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await checkPage(page, 'being asked whether to delete the account');
      });
    });
  });
}
