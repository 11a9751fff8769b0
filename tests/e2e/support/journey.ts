import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { Server } from './server.ts';

interface Journey {
  /** Complaints of the browser that this journey provokes on purpose. */
  expected: RegExp | null;
  /** Collects complaints; checked at the end of every journey. */
  quiet: undefined;
}

/**
 * `test` for journeys: one server for all of them, and after each the proof that the browser had nothing to complain
 * about (console errors, uncaught errors and breaches of the content security policy).
 */
export const test = base.extend<Journey, { server: Server }>({
  server: [
    async ({}, use) => {
      const server = await Server.launch();
      await use(server);
      await server.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.address),
  expected: [null, { option: true }],
  quiet: [
    async ({ context, expected }, use) => {
      const complaints = listen(context);
      await use(undefined);
      const unexpected = complaints.filter((words) => expected?.test(words) !== true);
      expect.soft(unexpected, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

/** What the browser complains about in every page of the context, from now on. */
export function listen(context: BrowserContext): string[] {
  const complaints: string[] = [];
  const listenTo = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  };
  context.pages().forEach(listenTo);
  context.on('page', listenTo);
  return complaints;
}

export { expect };
