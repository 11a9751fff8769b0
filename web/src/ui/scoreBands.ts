export type ScoreBand = 'good' | 'fair' | 'low';

/** Strong from 75, fair from 50: the bands that colours and words use everywhere. */
export function bandOf(score: number): ScoreBand {
  if (score >= 75) return 'good';
  return score >= 50 ? 'fair' : 'low';
}

export const bandWords: Record<ScoreBand, string> = {
  good: 'strong',
  fair: 'getting there',
  low: 'needs work',
};
