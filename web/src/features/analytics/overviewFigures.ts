import type { DashboardView } from '../../api/generated';

export interface OverviewFigure {
  label: string;
  /** Null while it cannot be known: then the note says what is needed. Never 0 in its place. */
  value: string | null;
  note: string;
}

const one = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
const sessionsForTrend = 10;

/** The overview as it is shown. */
export function overviewFigures(overview: DashboardView['overview']): OverviewFigure[] {
  const done = overview.total_interviews_completed;
  const missing = Math.max(1, sessionsForTrend - done);
  return [
    {
      label: 'Average score',
      value: rounded(overview.average_score_all_time),
      note:
        overview.average_score_all_time === null ? 'after your first judged answer' : 'over all interviews',
    },
    {
      label: 'Last 30 days',
      value: rounded(overview.average_score_last_30_days),
      note:
        overview.average_score_last_30_days === null
          ? 'after an interview in these 30 days'
          : 'average score',
    },
    {
      label: 'Improvement',
      value: overview.improvement_rate === null ? null : `${signed.format(overview.improvement_rate)}\u00a0%`,
      note:
        overview.improvement_rate === null
          ? `after ${missing} more ${missing === 1 ? 'interview' : 'interviews'}`
          : 'last five against first five',
    },
    {
      label: 'Interviews',
      value: one.format(done),
      note: 'completed',
    },
    {
      label: 'Practice',
      value: practiceTime(overview.total_practice_hours),
      note: 'spent answering',
    },
  ];
}

function rounded(score: number | null): string | null {
  return score === null ? null : String(Math.round(score));
}

/** The server counts in tenths of an hour: less than one of them is "under 6 min", not nothing. */
function practiceTime(hours: number): string {
  if (hours <= 0) return '< 6 min';
  return hours < 1 ? `${Math.round(hours * 60)} min` : `${one.format(hours)} h`;
}
