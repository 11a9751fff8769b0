import { describe, expect, it } from 'vitest';
import { overviewFigures } from './overviewFigures';

const unknown = {
  total_interviews_completed: 1,
  average_score_all_time: null,
  average_score_last_30_days: null,
  improvement_rate: null,
  total_practice_hours: 0,
};
const find = (overview: typeof unknown | Parameters<typeof overviewFigures>[0], label: string) =>
  overviewFigures(overview).find((figure) => figure.label === label);

describe('The figures of the dashboard', () => {
  it('are “not yet” with what is needed when they cannot be known, never 0', () => {
    const shown = overviewFigures(unknown);
    for (const label of ['Average score', 'Last 30 days', 'Improvement']) {
      const figure = shown.find((candidate) => candidate.label === label);
      expect(figure?.value).toBeNull();
      expect(figure?.note).toMatch(/^after /);
    }
    expect(shown.map(({ value }) => value)).not.toContain('0');
  });

  it('say how many interviews are missing until there is a trend', () => {
    expect(find(unknown, 'Improvement')?.note).toBe('after 9 more interviews');
    expect(find({ ...unknown, total_interviews_completed: 9 }, 'Improvement')?.note).toBe(
      'after 1 more interview',
    );
  });

  it('show a score of 0 as the score that it is', () => {
    expect(find({ ...unknown, average_score_all_time: 0 }, 'Average score')?.value).toBe('0');
  });

  it('carry the direction of the trend', () => {
    expect(find({ ...unknown, improvement_rate: 38.6 }, 'Improvement')?.value).toBe('+39\u00a0%');
    expect(find({ ...unknown, improvement_rate: -4 }, 'Improvement')?.value).toBe('-4\u00a0%');
  });
});
