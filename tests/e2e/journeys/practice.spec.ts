import { checkPage } from '../support/axe.ts';
import { expectEvidenceOf, goodAnswer } from '../support/answers.ts';
import { expect, test } from '../support/journey.ts';
import {
  chooseRole,
  expectFeedback,
  expectHeading,
  expectQuestion,
  sheet,
  signOut,
  signUp,
  someone,
  startInterview,
  submitButton,
  uploadResume,
} from '../support/pages.ts';
import { resumes } from '../support/resumes.ts';

const screens = [
  { width: 320, height: 680, colorScheme: 'light', hasTouch: true },
  { width: 1440, height: 900, colorScheme: 'dark', hasTouch: false },
] as const;

for (const { width, height, colorScheme, hasTouch } of screens) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme, hasTouch });

    test('A candidate registers, uploads a résumé, practises, reads the feedback and sees progress', async ({
      page,
    }) => {
      const check = (name: string) => checkPage(page, name);

      await test.step('finds the product and registers', async () => {
        await page.goto('/');
        await expectHeading(page, /Practise the interview/);
        await check('the landing page');
        await page.getByRole('main').getByRole('link', { name: 'Start practising' }).first().click();
        await expectHeading(page, 'Create your account');
        await check('signing up');
        await page.getByRole('button', { name: 'Create account' }).click();
        await expect(page.getByText('Enter your name.')).toBeVisible();
        await check('signing up, with everything missing');
        await signUp(page, someone('Ana Reyes'));
        await check('the welcome page, role');
        await chooseRole(page, 'Backend Engineer', 'Mid');
        await check('the welcome page, level');
        await page.getByRole('button', { name: 'Start practising' }).click();
        await expect(page.getByRole('button', { name: 'Start now' })).toBeVisible();
        await check('the dashboard before the first interview');
        await page.getByRole('link', { name: 'History', exact: true }).click();
        await expect(page.getByRole('heading', { name: 'No interviews yet' })).toBeVisible();
        await check('the empty history');
      });

      await test.step('uploads a résumé of each kind and reads what was found', async () => {
        for (const resume of Object.values(resumes)) {
          await page.getByRole('link', { name: 'Résumés', exact: true }).click();
          await expectHeading(page, 'Résumés');
          await check('the résumés');
          await uploadResume(page, resume);
          await expect(page.getByRole('heading', { name: resume.jobTitle, exact: true })).toBeVisible();
          await expect(page.getByText(resume.employer, { exact: true }).first()).toBeVisible();
          await page.getByRole('button', { name: resume.skill, exact: true }).click();
          await expect(page.locator('mark')).toHaveText(new RegExp(resume.skill, 'i'));
          await check(`the résumé ${resume.file}`);
        }
      });

      await test.step('corrects a field of the résumé', async () => {
        const { jobTitle } = resumes.word;
        await page.getByRole('button', { name: `Edit ${jobTitle}`, exact: true }).click();
        await check('correcting a job');
        await page.getByLabel('Title').fill('Ward Sister');
        await page.getByRole('button', { name: 'Save job' }).click();
        await expect(page.getByRole('heading', { name: 'Ward Sister' })).toBeVisible();
        await page.reload();
        await expect(page.getByRole('heading', { name: 'Ward Sister' })).toBeVisible();
        await expect(page.getByRole('heading', { name: jobTitle, exact: true })).toHaveCount(0);
        await page.getByRole('button', { name: 'Edit skills' }).click();
        await check('correcting skills');
      });

      await test.step('sets up an interview and writes a draft that survives a reload', async () => {
        await page.getByRole('link', { name: 'Practice', exact: true }).click();
        await expectHeading(page, 'Set up an interview');
        await check('setting up an interview');
        await startInterview(page);
        await check('the room with a question');
        await sheet(page).pressSequentially('I would begin with the question behind it.');
        await expect(page.getByText('Saved', { exact: true })).toBeVisible();
        await page.reload();
        await expectQuestion(page, 1);
        await expect(sheet(page)).toHaveValue('I would begin with the question behind it.');
      });

      await test.step('answers and sees which words earned points', async () => {
        const answer = await goodAnswer(page);
        await sheet(page).fill(answer);
        await submitButton(page).click();
        await expectFeedback(page);
        await expectEvidenceOf(page, answer);
        await check('the feedback in the room');
      });

      await test.step('skips a question and finishes early', async () => {
        await page.getByRole('button', { name: 'Next question' }).click();
        await expectQuestion(page, 2);
        await sheet(page).fill('I do not know this one.');
        await page.getByRole('button', { name: 'Skip', exact: true }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await check('being asked whether to skip');
        await page.getByRole('button', { name: 'Skip question' }).click();
        await expectQuestion(page, 3);
        await expect(sheet(page)).toHaveValue('');
        await page.getByRole('button', { name: 'Finish early' }).click();
        await expect(page.getByText('You have answered 1 of 3 questions')).toBeVisible();
        await check('being asked whether to finish');
        await page.getByRole('button', { name: 'Finish interview' }).click();
      });

      await test.step('reads the summary: pictures, and the figures they are made of', async () => {
        await expectHeading(page, 'Backend Engineer interview');
        await expect(page.getByText('All answers are judged.')).toBeAttached();
        await expect(page.getByRole('img', { name: /^Mean scores: Content \d+/ })).toBeVisible();
        await expect(page.getByRole('img', { name: /^Scores of \d questions?/ })).toBeVisible();
        await check('the summary');
        for (const figures of await page.getByText('Show the figures').all()) await figures.click();
        await expect(page.getByRole('row', { name: /^Content \d+$/ })).toBeVisible();
        await expect(page.getByRole('row', { name: /^Q1 \d+$/ })).toBeVisible();
        await check('the summary with its figures');
        await page.getByRole('link', { name: /read the feedback/ }).click();
        await expectFeedback(page);
        await check('the feedback on an answer');
      });

      await test.step('finds everything again in the history, on the dashboard and in the profile', async () => {
        await page.getByRole('link', { name: 'History', exact: true }).click();
        await expect(page.getByRole('link', { name: /Backend Engineer.*1 of 3 answered/ })).toBeVisible();
        await check('the history');
        await page.getByRole('link', { name: 'Dashboard', exact: true }).click();
        await expect(page.getByRole('region', { name: 'Overview' })).toBeVisible();
        await expect(page.getByRole('img', { name: /^Average score by week/ })).toBeVisible();
        await check('the dashboard');
        await page.getByRole('button', { name: 'Account of Ana Reyes' }).click();
        await expect(page.getByRole('menu')).toBeVisible();
        await check('the account menu');
        await page.getByRole('menuitem', { name: 'Profile and settings' }).click();
        await expectHeading(page, 'Profile');
        await expect(page.getByLabel('Name')).toHaveValue('Ana Reyes');
        await check('the profile');
        await page.getByRole('link', { name: 'Privacy', exact: true }).click();
        await expectHeading(page, 'Privacy');
        await check('the privacy page');
        await page.getByRole('button', { name: 'Delete account' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await check('being asked whether to delete the account');
        await page.getByRole('button', { name: 'Cancel' }).click();
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await signOut(page);
        await check('signing in');
      });
    });
  });
}
