const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const shortDay = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

/** "24 Nov 2026" in the reader's way of writing it. */
export function formatDay(value: string): string {
  return day.format(new Date(value));
}

/** A calendar day without time ("2026-11-23"), as the reader writes it: never shifted by a time zone. */
export function formatCalendarDay(value: string): string {
  return shortDay.format(new Date(`${value.slice(0, 10)}T12:00:00`));
}

export function formatDayAndTime(value: string): string {
  return `${day.format(new Date(value))}, ${clock.format(new Date(value))}`;
}

/** "45 s", "1 min 34 s", "12 min", "1 h 20 min": as exact as it is useful to know. */
export function formatDuration(seconds: number): string {
  if (seconds < 60) return `${Math.max(0, Math.round(seconds))} s`;
  if (seconds < 600) {
    const left = Math.round(seconds) % 60;
    return left === 0 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 60)} min ${left} s`;
  }
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}

/** "1:05": minutes and seconds as on a clock, without a sign. */
export function formatClock(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
