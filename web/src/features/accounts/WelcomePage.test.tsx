import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import { WelcomePage } from './WelcomePage';

const roles = [
  { name: 'Backend Engineer', family: 'Engineering', key_skills: ['Go', 'SQL'] },
  { name: 'Recruiter', family: 'People', key_skills: ['Sourcing'] },
].map((role) => ({ ...role, description: '', categories: [], question_count: 10 }));

describe('The welcome', () => {
  it('asks for role and level, saves both with the time zone, and leads to the dashboard', async () => {
    let saved: unknown;
    server.use(
      http.get('*/api/v1/roles', () => HttpResponse.json(roles)),
      http.get('*/api/v1/users/me', () =>
        HttpResponse.json({ id: 'ana', name: 'Ana Reyes', time_zone: 'UTC' }),
      ),
      http.put('*/api/v1/users/me', async ({ request }) => {
        saved = await request.json();
        return HttpResponse.json({ id: 'ana', name: 'Ana Reyes' });
      }),
    );
    const { user } = renderPage(<WelcomePage />, {
      path: '/welcome',
      others: [{ path: '/dashboard', element: <p>Dashboard</p> }],
    });
    expect(await screen.findByRole('heading', { name: /Hello, Ana/ })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Continue' })).toBeDisabled();

    await user.type(screen.getByRole('searchbox', { name: 'Search roles' }), 'sourc');
    expect(screen.queryByRole('radio', { name: /Backend/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /Recruiter/ }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(screen.getByRole('radio', { name: /Senior/ }));
    await user.click(screen.getByRole('button', { name: 'Start practising' }));

    expect(await screen.findByText('Dashboard')).toBeInTheDocument();
    expect(saved).toEqual({
      name: 'Ana Reyes',
      target_role: 'Recruiter',
      experience_level: 'Senior',
      location: null,
      time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
  });

  it('offers to try again when the catalogue cannot be had', async () => {
    let asked = 0;
    server.use(
      http.get('*/api/v1/users/me', () => HttpResponse.json({ id: 'ana', name: 'Ana Reyes' })),
      http.get('*/api/v1/roles', () => {
        asked += 1;
        return asked === 1 ? new HttpResponse(null, { status: 503 }) : HttpResponse.json(roles);
      }),
    );
    const { user } = renderPage(<WelcomePage />, { path: '/welcome' });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('radio', { name: /Recruiter/ })).toBeInTheDocument();
  });
});
