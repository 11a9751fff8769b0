import { basename } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { KnownResume } from './resumes.ts';

export const password = 'Practise-2-day';

export interface Person {
  name: string;
  email: string;
}

let people = 0;

/** Somebody who has no account yet. */
export function someone(name = 'Ana Reyes'): Person {
  people += 1;
  return { name, email: `person-${process.pid}-${people}@example.org` };
}

/** The page's heading, which says that it has arrived. */
export async function expectHeading(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Creates an account from the sign-up page; ends on the welcome page. */
export async function signUp(page: Page, { name, email }: Person): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expectHeading(page, /What are you preparing for\?/);
}

export async function signIn(page: Page, email: string, secret = password): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Answers the two questions of the welcome page; ends on the dashboard. */
export async function chooseRole(page: Page, role: string, level: string): Promise<void> {
  await page.getByText(role, { exact: true }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectHeading(page, 'Where are you in your career?');
  await page.getByText(level, { exact: true }).click();
}

/** A new account with a role, on its dashboard. */
export async function becomeCandidate(page: Page): Promise<Person> {
  const person = someone();
  await page.goto('/sign-up');
  await signUp(page, person);
  await chooseRole(page, 'Backend Engineer', 'Mid');
  await page.getByRole('button', { name: 'Start practising' }).click();
  await expectHeading(page, 'Dashboard');
  return person;
}

/** Uploads from the page of résumés; ends on the page of what was read. */
export async function uploadResume(page: Page, { file }: KnownResume): Promise<void> {
  await page.getByLabel('Résumé file').setInputFiles(file);
  await expectHeading(page, basename(file));
  await expect(page.getByRole('heading', { name: 'Experience' })).toBeVisible();
}

/** Starts an interview of three questions from the practice page; ends in front of the first. */
export async function startInterview(page: Page): Promise<void> {
  await expectHeading(page, 'Set up an interview');
  await page.getByRole('button', { name: '3 questions' }).click();
  await page.getByRole('button', { name: 'Start interview' }).click();
  await expectQuestion(page, 1);
}

export async function expectQuestion(page: Page, number: number): Promise<void> {
  await expect(page.getByText(`Question ${number} of 3`)).toBeVisible();
  await expect(sheet(page)).toBeVisible();
}

/** What the answer is written on. */
export const sheet = (page: Page) => page.getByPlaceholder('Answer as you would say it aloud');

export const submitButton = (page: Page) => page.getByRole('button', { name: 'Submit answer' });

/** The feedback on an answer has arrived. */
export async function expectFeedback(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Score' })).toBeVisible({ timeout: 60_000 });
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account of / }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expectHeading(page, 'Welcome back');
}
