import { expect, test } from '../support/journey.ts';
import { expectHeading } from '../support/pages.ts';

test.use({ javaScriptEnabled: false });

test('The landing page can be read with JavaScript off', async ({ page }) => {
  await page.goto('/');
  await expectHeading(page, 'Practise the interview before the interview.');
  await expect(page.getByRole('heading', { name: 'How an evening of practice goes' })).toBeVisible();
  await expect(page.getByText('every point quotes your own words')).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Start practising' }).first(),
  ).toHaveAttribute('href', '/sign-up');
});
