import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { createStore as createKept, entries, set } from 'idb-keyval';
import { delay, http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PreferencesView } from '../../api/generated';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import { PrivacyPage } from './PrivacyPage';

let preferences: PreferencesView;

beforeEach(() => {
  preferences = { leaderboard_opt_out: false, reminders: true };
  server.use(http.get('*/api/v1/users/me/preferences', () => HttpResponse.json(preferences)));
});

const optOut = () => screen.findByRole('switch', { name: 'Leave me out of leaderboards' });

describe('Being left out of leaderboards', () => {
  it('is saved as soon as it is switched, and nothing else changes', async () => {
    let saved: unknown;
    server.use(
      http.put('*/api/v1/users/me/preferences', async ({ request }) => {
        saved = await request.json();
        return HttpResponse.json(saved as object);
      }),
    );
    const { user } = renderPage(<PrivacyPage />);
    await user.click(await optOut());
    expect(await screen.findByText('You are left out of leaderboards.')).toBeInTheDocument();
    expect(saved).toEqual({ leaderboard_opt_out: true, reminders: true });
    expect(await optOut()).toBeChecked();
  });

  it('is taken back when it could not be saved', async () => {
    server.use(
      http.put('*/api/v1/users/me/preferences', async () => {
        await delay(50);
        return new HttpResponse(null, { status: 500 });
      }),
    );
    const { user } = renderPage(<PrivacyPage />);
    await user.click(await optOut());
    expect(await optOut()).toBeChecked();
    expect(await screen.findByText(/^Not saved\./)).toBeInTheDocument();
    expect(await optOut()).not.toBeChecked();
  });
});

describe('Deleting the account', () => {
  const drafts = createKept('interviewmaster', 'drafts');

  async function deleteWith(password: string, answer: () => Response) {
    server.use(http.delete('*/api/v1/users/me', answer));
    const page = renderPage(<PrivacyPage />);
    await page.user.click(screen.getByRole('button', { name: 'Delete account' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Delete your account?' }));
    await page.user.type(dialog.getByLabelText('Password'), `${password}{Enter}`);
    return { ...page, dialog };
  }

  it('takes the right password', async () => {
    const { store, dialog } = await deleteWith('wrong', () =>
      HttpResponse.json({ code: 'wrong_password' }, { status: 400 }),
    );
    expect(await dialog.findByText(/not the password of this account/)).toBeInTheDocument();
    expect(store.getState().session.status).toBe('signed_in');
  });

  it('is refused to the only administrator, in words', async () => {
    const { store, dialog } = await deleteWith('Secret-123', () =>
      HttpResponse.json({ code: 'last_admin' }, { status: 409 }),
    );
    expect(await dialog.findByText('You are the only administrator')).toBeInTheDocument();
    expect(store.getState().session.status).toBe('signed_in');
  });

  it('ends the session and leaves no draft of this person on the device', async () => {
    await set('ana/s1/q1', { userId: 'ana', sessionId: 's1', questionId: 'q1', text: 'Mine' }, drafts);
    await set('ben/s1/q1', { userId: 'ben', sessionId: 's1', questionId: 'q1', text: 'His' }, drafts);
    const { store } = await deleteWith('Secret-123', () => new HttpResponse(null, { status: 204 }));
    await expect.poll(() => store.getState().session.ended).toBe('deleted');
    await expect.poll(async () => (await entries(drafts)).map(([key]) => key)).toEqual(['ben/s1/q1']);
  });
});
