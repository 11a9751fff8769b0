import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseColorScheme } from '../../ui/colorScheme';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import { ProfilePage } from './ProfilePage';
import { timeZonesByRegion } from './timeZones';

const ana = {
  id: 'ana',
  email: 'ana@example.com',
  name: 'Ana Reyes',
  target_role: 'Backend Engineer',
  experience_level: 'Mid',
  location: null,
  account_status: 'active',
  email_verified: true,
  role: 'user',
  time_zone: 'Asia/Tokyo',
  created_at: '2026-11-01T09:00:00Z',
};

const roles = ['Backend Engineer', 'Data Analyst'].map((name) => ({
  name,
  family: 'Engineering',
  description: '',
  categories: [],
  key_skills: [],
  question_count: 10,
}));

beforeEach(() => {
  server.use(
    http.get('*/api/v1/users/me', () => HttpResponse.json(ana)),
    http.get('*/api/v1/roles', () => HttpResponse.json(roles)),
  );
});

afterEach(() => chooseColorScheme('system'));

describe('The profile', () => {
  it('saves what was changed and keeps what was not', async () => {
    let saved: unknown;
    server.use(
      http.put('*/api/v1/users/me', async ({ request }) => {
        saved = await request.json();
        return HttpResponse.json({ ...ana, ...(saved as object) });
      }),
    );
    const { user } = renderPage(<ProfilePage />);
    await screen.findByText('Data Analyst');
    await user.selectOptions(screen.getByLabelText('Role you prepare for'), 'Data Analyst');
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    expect(await screen.findByText('Profile saved.')).toBeInTheDocument();
    expect(saved).toEqual({
      name: 'Ana Reyes',
      target_role: 'Data Analyst',
      experience_level: 'Mid',
      location: null,
      time_zone: 'Asia/Tokyo',
    });
    expect(screen.getByRole('button', { name: 'Save changes' })).toBeDisabled();
  });

  it('offers the time zone of this device when another one is set', async () => {
    const { user } = renderPage(<ProfilePage />);
    await user.click(await screen.findByRole('button', { name: /^Use this device’s/ }));
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(screen.getByLabelText('Time zone')).toHaveValue(here);
  });

  it('switches to dark and back to what the device says', async () => {
    const { user } = renderPage(<ProfilePage />);
    await user.click(screen.getByRole('button', { name: 'Dark' }));
    expect(document.documentElement.dataset.colorScheme).toBe('dark');
    expect(localStorage.getItem('color_scheme')).toBe('dark');
    await user.click(screen.getByRole('button', { name: 'As the device' }));
    expect(document.documentElement.dataset.colorScheme).toBeUndefined();
  });
});

describe('Leaving', () => {
  it('signs out everywhere only after asking', async () => {
    server.use(http.post('*/api/v1/auth/logout-all', () => new HttpResponse(null, { status: 204 })));
    const { user, store } = renderPage(<ProfilePage />);
    await user.click(screen.getByRole('button', { name: 'Sign out everywhere' }));
    expect(store.getState().session.status).toBe('signed_in');
    const dialog = within(screen.getByRole('dialog', { name: 'Sign out on every device?' }));
    await user.click(dialog.getByRole('button', { name: 'Sign out everywhere' }));
    await expect
      .poll(() => store.getState().session)
      .toMatchObject({ status: 'signed_out', accessToken: null });
  });

  it('deletes the account only with the right password', async () => {
    server.use(
      http.delete('*/api/v1/users/me', async ({ request }) => {
        const { password } = (await request.json()) as { password: string };
        return password === 'Secret-123'
          ? new HttpResponse(null, { status: 204 })
          : HttpResponse.json(
              { code: 'wrong_password', title: 'The password is not right' },
              { status: 400 },
            );
      }),
    );
    const { user, store } = renderPage(<ProfilePage />);
    await user.click(screen.getByRole('button', { name: 'Delete account' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Delete your account?' }));
    const password = dialog.getByLabelText('Password');
    await user.type(password, 'wrong{Enter}');
    expect(await dialog.findByText(/not the password of this account/)).toBeInTheDocument();
    expect(store.getState().session.status).toBe('signed_in');
    await user.clear(password);
    await user.type(password, 'Secret-123{Enter}');
    await expect.poll(() => store.getState().session.ended).toBe('deleted');
  });
});

describe('The time zones to choose from', () => {
  it('include the present one even when the browser does not list it', () => {
    const zones = timeZonesByRegion('US/Pacific').flatMap(([, members]) => members.map(({ zone }) => zone));
    expect(zones).toContain('US/Pacific');
    expect(zones).toContain('UTC');
    expect(new Set(zones).size).toBe(zones.length);
  });
});
