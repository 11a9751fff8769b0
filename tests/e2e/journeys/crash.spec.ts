import type { Page } from '@playwright/test';
import { Api, sessionIn } from '../support/api.ts';
import { expect, test } from '../support/journey.ts';
import { Server } from '../support/server.ts';
import {
  becomeCandidate,
  expectFeedback,
  expectQuestion,
  sheet,
  startInterview,
  submitButton,
} from '../support/pages.ts';

/** A server that may be killed without disturbing the other journeys. */
const mortal = test.extend<{ mortalServer: Server }>({
  mortalServer: async ({}, use) => {
    const server = await Server.launch();
    await use(server);
    await server.remove();
  },
  baseURL: async ({ mortalServer }, use) => use(mortalServer.address),
  // A request to nobody, or to a server that dies over it.
  expected: /net::ERR_(CONNECTION_|EMPTY_RESPONSE|SOCKET)/,
});

async function enterRoom(page: Page) {
  const person = await becomeCandidate(page);
  await page.goto('/practice');
  await startInterview(page);
  return person;
}

const answer = 'I would look at the query plan first, because a missing index is the most common cause.';

mortal('What I typed survives the death of the server', async ({ page, request, mortalServer }) => {
  const person = await enterRoom(page);
  await sheet(page).pressSequentially('Before the crash. ');
  await mortalServer.kill();
  await sheet(page).pressSequentially('After the crash.');
  await expect(page.getByText('Offline: kept on this device').first()).toBeVisible();
  await mortalServer.start();
  await page.reload();
  await expectQuestion(page, 1);
  await expect(sheet(page)).toHaveValue('Before the crash. After the crash.');
  const api = await Api.of(request, person);
  await expect.poll(() => api.openDraft(sessionIn(page.url()))).toBe('Before the crash. After the crash.');
});

mortal(
  'An answer submitted just before the server dies is judged once',
  async ({ page, request, mortalServer }) => {
    const person = await enterRoom(page);
    await sheet(page).fill(answer);
    const accepted = page.waitForResponse((response) => response.status() === 201);
    await submitButton(page).click();
    await accepted;
    await mortalServer.kill();
    await mortalServer.start();
    await page.reload();
    await expectFeedback(page);
    await expectOneJudgement(page, await Api.of(request, person));
  },
);

mortal(
  'An answer submitted while the server dies is judged once',
  async ({ page, request, mortalServer }) => {
    const person = await enterRoom(page);
    await sheet(page).fill(answer);
    const sent = page.waitForRequest(
      (sending) => sending.url().endsWith('/answers') && sending.method() === 'POST',
    );
    await submitButton(page).click();
    await sent;
    await mortalServer.kill();
    await mortalServer.start();
    // Whether it had arrived or not: the room sends it again by itself.
    await expectFeedback(page);
    await expectOneJudgement(page, await Api.of(request, person));
  },
);

async function expectOneJudgement(page: Page, api: Api): Promise<void> {
  await expect(page.getByText(answer)).toBeVisible();
  const answers = await api.answerIds(sessionIn(page.url()));
  expect(answers).toHaveLength(1);
  expect(await api.evaluationStatus(answers[0] ?? '')).toBe('completed');
}
