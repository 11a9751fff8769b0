import { Api, sessionIn } from '../support/api.ts';
import { expect, test } from '../support/journey.ts';
import {
  becomeCandidate,
  expectFeedback,
  expectQuestion,
  sheet,
  startInterview,
  submitButton,
} from '../support/pages.ts';

test('A double click on submit makes one answer', async ({ page, request }) => {
  const sent: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/answers') && response.request().method() === 'POST')
      sent.push(response.status());
  });
  const person = await becomeCandidate(page);
  await page.goto('/practice');
  await startInterview(page);
  await sheet(page).fill('I would measure first, and only then decide what to change.');
  await submitButton(page).dblclick();
  await expectFeedback(page);
  await page.getByRole('button', { name: 'Next question' }).click();
  await expectQuestion(page, 2);
  await sheet(page).fill('I would ask the people who use it what they are missing most.');
  await sheet(page).press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await expectFeedback(page);
  expect(sent).toEqual([201, 201]);
  const api = await Api.of(request, person);
  expect(await api.answerIds(sessionIn(page.url()))).toHaveLength(2);
});
