import { Api } from '../support/api.ts';
import { expect, test } from '../support/journey.ts';
import { becomeCandidate, expectHeading, signIn, signOut, someone } from '../support/pages.ts';

test.describe('with refusals', () => {
  test.use({ expected: /status of 401.*\/api\/v1\/auth\/login/ });

  test('A wrong password says so and nothing more', async ({ page, request }) => {
    const person = someone();
    await Api.register(request, person);
    const refuse = async (email: string) => {
      const refused = page.waitForResponse(/\/auth\/login/);
      await signIn(page, email, 'Practise-3-day');
      expect((await refused).status()).toBe(401);
      await expectHeading(page, 'Welcome back');
      return page.getByRole('alert').innerText();
    };
    await page.goto('/sign-in');
    const wrongPassword = await refuse(person.email);
    expect(wrongPassword).toMatch(/password/i);
    expect(wrongPassword).not.toContain(person.email);
    // Whether there is such an account is nobody's business.
    expect(await refuse('nobody@example.org')).toBe(wrongPassword);
    await signIn(page, person.email);
    await expectHeading(page, 'Dashboard');
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

test.describe('with two tabs', () => {
  // The slower tab is told to use what the faster one has renewed.
  test.use({ expected: /status of 409.*\/auth\/refresh/ });

  test('They share one session, also when both are reloaded at once', async ({ page, context }) => {
    const refreshes: number[] = [];
    context.on('response', (answer) => {
      if (answer.url().includes('/auth/refresh')) refreshes.push(answer.status());
    });
    await becomeCandidate(page);
    const second = await context.newPage();
    await second.goto('/dashboard');
    await expectHeading(second, 'Dashboard');
    for (let round = 0; round < 3; round++) {
      await Promise.all([page.reload(), second.reload()]);
      await expectHeading(page, 'Dashboard');
      await expectHeading(second, 'Dashboard');
    }
    // One renewal a load, each answered well or told to use the other tab's: no storm, and nobody signed out.
    expect(refreshes.length).toBeGreaterThanOrEqual(7);
    expect(refreshes.length).toBeLessThanOrEqual(14);
    expect(refreshes.every((status) => status === 200 || status === 409)).toBe(true);
  });
});
