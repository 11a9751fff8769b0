import { checkPage } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';
import {
  becomeCandidate,
  expectFeedback,
  expectHeading,
  expectQuestion,
  sheet,
  signOut,
  startInterview,
  submitButton,
  uploadResume,
} from '../support/pages.ts';
import { resumes } from '../support/resumes.ts';

/** The screens that the great journey does not take. */
const screens = [
  { width: 320, height: 680, colorScheme: 'dark', hasTouch: true },
  { width: 1440, height: 900, colorScheme: 'light', hasTouch: false },
] as const;

for (const { width, height, colorScheme, hasTouch } of screens) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme, hasTouch });

    test('Everyone can use every page', async ({ page }) => {
      const visit = async (path: string, heading: string | RegExp) => {
        await page.goto(path);
        await expectHeading(page, heading);
        await expect(page.getByRole('main').locator('[aria-busy=true]')).toHaveCount(0);
        await checkPage(page, path);
      };

      await visit('/', /Practise the interview/);
      await visit('/sign-up', 'Create your account');
      await visit('/sign-in', 'Welcome back');
      await visit('/no-such-page', 'There is no page here');

      await becomeCandidate(page);
      await visit('/welcome', /What are you preparing for\?/);
      await visit('/dashboard', 'Dashboard');
      await visit('/interviews', 'History');
      await visit('/resumes', 'Résumés');
      await uploadResume(page, resumes.oneColumnPdf);
      await checkPage(page, 'a résumé');
      await page.getByRole('button', { name: `Edit ${resumes.oneColumnPdf.jobTitle}`, exact: true }).click();
      await checkPage(page, 'a résumé that is being corrected');
      await page.getByRole('button', { name: 'Delete', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await checkPage(page, 'being asked whether to delete a résumé');

      await visit('/practice', 'Set up an interview');
      await startInterview(page);
      await checkPage(page, 'the room');
      await sheet(page).fill(
        'I would measure first, and only then decide what to change, because guesses cost weeks.',
      );
      await submitButton(page).click();
      await expectFeedback(page);
      await checkPage(page, 'the feedback in the room');
      await page.getByRole('button', { name: 'Next question' }).click();
      await expectQuestion(page, 2);
      await visit('/dashboard', 'Dashboard');
      await visit('/practice', 'Set up an interview');
      await page.getByRole('link', { name: 'Resume it' }).click();
      await expectQuestion(page, 2);
      await page.getByRole('button', { name: 'Finish early' }).click();
      await page.getByRole('button', { name: 'Finish interview' }).click();
      await expectHeading(page, 'Backend Engineer interview');
      await expect(page.getByText('All answers are judged.')).toBeAttached();
      await checkPage(page, 'the summary');
      await page.getByRole('link', { name: /read the feedback/ }).click();
      await expectFeedback(page);
      await checkPage(page, 'the feedback');

      await visit('/interviews', 'History');
      await visit('/dashboard', 'Dashboard');
      await visit('/profile', 'Profile');
      await signOut(page);
      await checkPage(page, 'signing in again');
    });
  });
}
