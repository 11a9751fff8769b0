import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '../test/render';
import { server } from '../test/server';
import { AccountMenu } from './AccountMenu';

beforeEach(() => {
  server.use(http.get('*/api/v1/users/me', () => HttpResponse.json({ id: 'ana', name: 'Ana Reyes' })));
});

async function signOut() {
  const page = renderPage(<AccountMenu />);
  await page.user.click(await screen.findByRole('button', { name: 'Account of Ana Reyes' }));
  await page.user.click(screen.getByRole('menuitem', { name: 'Sign out' }));
  return page;
}

describe('Signing out', () => {
  it('ends the session here', async () => {
    server.use(http.post('*/api/v1/auth/logout', () => new HttpResponse(null, { status: 204 })));
    const { store } = await signOut();
    await expect
      .poll(() => store.getState().session)
      .toMatchObject({ status: 'signed_out', ended: 'signed_out' });
  });

  it('says that it did not happen when the server could not be told', async () => {
    server.use(http.post('*/api/v1/auth/logout', () => HttpResponse.error()));
    const { store } = await signOut();
    expect(await screen.findByText(/You are still signed in/)).toBeInTheDocument();
    expect(store.getState().session.status).toBe('signed_in');
  });
});
