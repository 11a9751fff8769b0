import { screen } from '@testing-library/react';
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

describe('The time zones to choose from', () => {
  it('include the present one even when the browser does not list it', () => {
    const zones = timeZonesByRegion('US/Pacific').flatMap(([, members]) => members.map(({ zone }) => zone));
    expect(zones).toContain('US/Pacific');
    expect(zones).toContain('UTC');
    expect(new Set(zones).size).toBe(zones.length);
  });
});
