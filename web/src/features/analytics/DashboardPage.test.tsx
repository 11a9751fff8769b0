import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { DashboardView } from '../../api/generated';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import { DashboardPage } from './DashboardPage';

const fresh: DashboardView = {
  overview: {
    total_interviews_completed: 0,
    average_score_all_time: null,
    average_score_last_30_days: null,
    improvement_rate: null,
    total_practice_hours: 0,
  },
  score_over_time: [],
  category_performance: [],
  strengths: [],
  weaknesses: [],
  recommendations: [],
  running_interview: null,
};

const practised: DashboardView = {
  ...fresh,
  overview: { ...fresh.overview, total_interviews_completed: 2, average_score_all_time: 61.4 },
  score_over_time: [{ date: '2026-11-23', average_score: 61.4 }],
  category_performance: [{ category: 'System_Design', average_score: 47, question_count: 3 }],
  weaknesses: ['System_Design'],
  recommendations: [{ text: 'Practise system design.', category: 'System_Design' }],
};

function show(dashboard: DashboardView) {
  server.use(http.get(`${location.origin}/api/v1/analytics/dashboard`, () => HttpResponse.json(dashboard)));
  return renderPage(<DashboardPage firstStep={<p>Your first interview</p>} />);
}

describe('The dashboard', () => {
  it('of someone new shows the way to the first interview and no figures', async () => {
    show(fresh);
    expect(await screen.findByText('Your first interview')).toBeInTheDocument();
    expect(screen.queryByText('Average score')).not.toBeInTheDocument();
  });

  it('shows “Not yet” for what cannot be known', async () => {
    show(practised);
    const overview = await screen.findByRole('region', { name: 'Overview' });
    expect(within(overview).getByText('61')).toBeInTheDocument();
    expect(within(overview).getAllByText('Not yet')).toHaveLength(2);
    expect(within(overview).queryByText('0')).not.toBeInTheDocument();
  });

  it('leads from a recommendation to practising just that', async () => {
    show(practised);
    expect(await screen.findByRole('link', { name: 'Practise system design' })).toHaveAttribute(
      'href',
      '/practice?category=System_Design',
    );
  });

  it('puts an interview that is still running first', async () => {
    show({
      ...fresh,
      running_interview: { session_id: 's1', role: 'Data Scientist', answered_count: 1, question_count: 3 },
    });
    expect(await screen.findByText('Your Data Scientist interview is waiting')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go on' })).toHaveAttribute('href', '/interviews/s1');
  });

  it('that cannot be had says so and offers to try again', async () => {
    server.use(
      http.get(`${location.origin}/api/v1/analytics/dashboard`, () => HttpResponse.error(), { once: true }),
    );
    const { user } = renderPage(<DashboardPage firstStep={<p>Your first interview</p>} />);
    expect(await screen.findByText('No connection to InterviewMaster')).toBeInTheDocument();
    server.use(http.get(`${location.origin}/api/v1/analytics/dashboard`, () => HttpResponse.json(fresh)));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Your first interview')).toBeInTheDocument();
  });
});
