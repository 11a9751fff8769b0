import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { repository } from './server.ts';

const folder = join(repository, 'content/questions');

/** An answer that covers the points of the question on the screen: its model answer in the question bank. */
export async function goodAnswer(page: Page): Promise<string> {
  const question = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
  const bank = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  for (const file of bank) {
    // Folded text is one line to its reader.
    const text = readFileSync(join(folder, file), 'utf8').replaceAll("''", "'").replaceAll('\\"', '"');
    const flat = text.replaceAll(/\s+/g, ' ');
    const at = flat.indexOf(question);
    const answer = at < 0 ? null : /model_answer: (?:>-|\|-?) (.+?) time_limit_seconds:/.exec(flat.slice(at));
    if (answer?.[1] !== undefined) return answer[1];
  }
  throw new Error(`The question bank has no model answer to “${question}”.`);
}

/** That the marker is on words of the answer, and only on those. */
export async function expectEvidenceOf(page: Page, answer: string): Promise<void> {
  const marks = page.locator('main mark');
  await expect(marks.first()).toBeVisible();
  for (const words of await marks.allInnerTexts()) expect(answer).toContain(words.trim());
}
