import { expect, test } from '../support/journey.ts';
import { becomeCandidate, expectHeading, signIn, signOut } from '../support/pages.ts';

test.describe('A wrong password', () => {
  test.use({ expected: /status of 401.*\/api\/v1\/auth\/login/ });

  test('A wrong password says so and nothing more', async ({ page, browser, baseURL }) => {
    const { email } = await becomeCandidate(page);
    const stranger = await browser.newPage({ baseURL: baseURL ?? '' });
    await stranger.goto('/sign-in');
    await signIn(stranger, email, 'Practise-3-day');
    const wrongPassword = await stranger.getByRole('alert').innerText();
    await signIn(stranger, 'nobody@example.org', 'Practise-3-day');
    await expect(stranger.getByRole('button', { name: 'Sign in' })).toBeEnabled();
    // Whether there is such an account is nobody's business.
    await expect(stranger.getByRole('alert')).toHaveText(wrongPassword);
    expect(wrongPassword).toMatch(/password/i);
    expect(wrongPassword).not.toContain(email);
    await expect(stranger.getByLabel('E-mail')).toHaveValue('nobody@example.org');
    await expectHeading(stranger, 'Welcome back');
    await stranger.close();
  });
});

test('A reload keeps me signed in', async ({ page }) => {
  await becomeCandidate(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Account of Ana Reyes' })).toBeVisible();
  await expectHeading(page, 'Dashboard');
  await page.goto('/profile');
  await expectHeading(page, 'Profile');
});

test('Signing out ends the session everywhere in this browser', async ({ page, context }) => {
  await becomeCandidate(page);
  const other = await context.newPage();
  await other.goto('/profile');
  await expectHeading(other, 'Profile');
  await signOut(page);
  await expectHeading(other, 'Welcome back');
  await other.goto('/profile');
  await expectHeading(other, 'Welcome back');
});
