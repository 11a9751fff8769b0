/** How far the server's clock is ahead of this device's, in milliseconds. */
let ahead = 0;

/** Takes note of the server's time from the `Date` header of an answer that has just arrived. */
export function learnServerTime(date: string | null, now: number = Date.now()): void {
  const server = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(server)) return;
  // The header counts whole seconds: a device that differs by less is right.
  const difference = server + 500 - now;
  ahead = Math.abs(difference) < 2000 ? 0 : difference;
}

/** The server's time now: countdowns start at its time stamps, whatever this device's clock says. */
export function serverNow(now: number = Date.now()): number {
  return now + ahead;
}
