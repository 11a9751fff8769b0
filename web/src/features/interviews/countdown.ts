import { formatClock } from '../../ui/dates';

/** Seconds left of a question's time, rounded up to whole ones; below zero once it is over. */
export function secondsLeft(displayedAt: string, limitSeconds: number, now: number): number {
  const elapsed = Math.max(0, now - Date.parse(displayedAt));
  return Math.ceil(limitSeconds - elapsed / 1000);
}

export type Milestone = 'half' | 'one_minute' | 'over';

/**
 * What is worth saying when the time left went from `before` to `left`. A device that slept may have passed several
 * milestones at once: then the last one is said. None repeats, because time only goes down.
 */
export function milestone(before: number, left: number, limitSeconds: number): Milestone | null {
  const passed = (at: number) => before > at && left <= at;
  if (passed(0)) return 'over';
  if (limitSeconds > 60 && passed(60)) return 'one_minute';
  if (left > 0 && passed(Math.floor(limitSeconds / 2))) return 'half';
  return null;
}

/** The milestone as it is read out. */
export function sayMilestone(reached: Milestone, left: number): string {
  if (reached === 'over') return 'Time is over. Take the time you need: a late answer counts.';
  if (reached === 'one_minute') return 'One minute left.';
  return `Half of the time is left: ${sayTime(left)}.`;
}

/** "2 minutes 5 seconds". */
export function sayTime(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [
    minutes === 0 ? null : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    rest === 0 && minutes > 0 ? null : `${rest} ${rest === 1 ? 'second' : 'seconds'}`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** What the clock shows: "2:05", and "+0:12" once the time is over. */
export function showTime(left: number): string {
  return left < 0 ? `+${formatClock(left)}` : formatClock(left);
}
