const figure = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** What the change since the interview before means; `trend` in percent, null when there is nothing to compare with. */
export function trendWords(trend: number | null, role: string, difficulty: string): string {
  const compared = `your ${difficulty.toLowerCase()} ${role} interview before`;
  if (trend === null) {
    return `There is no earlier ${difficulty.toLowerCase()} ${role} interview to compare with. Do another one and you see here how you change.`;
  }
  if (Math.abs(trend) < 0.5) return `The same as ${compared}.`;
  const size = `${figure.format(Math.abs(trend))} %`;
  return trend > 0
    ? `Up ${size} on ${compared}.`
    : `Down ${size} on ${compared}. One session says little; watch the line over weeks.`;
}
