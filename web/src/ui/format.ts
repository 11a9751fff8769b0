const dates = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const months = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const sizes = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** A moment as a date in the reader's locale and time zone. */
export function formatDate(instant: string): string {
  return dates.format(new Date(instant));
}

/** A date without a time (`2021-03-01`) as month and year. */
export function formatMonth(date: string): string {
  return months.format(new Date(date));
}

export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${sizes.format(bytes / 1_000_000)} MB`;
}

/** Months as years and months: `3 years 2 months`. */
export function formatMonths(total: number): string {
  const years = Math.floor(total / 12);
  const rest = total % 12;
  const parts = [count(years, 'year'), count(rest, 'month')].filter((part) => part !== '');
  return parts.length === 0 ? 'less than a month' : parts.join(' ');
}

function count(amount: number, unit: string): string {
  if (amount === 0) return '';
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
