/** Why a call was refused or never arrived, in words for the person in front of the screen. */
export interface Problem {
  /** The HTTP status, or `offline` when no answer came at all. */
  status: number | 'offline';
  title: string;
  detail?: string;
  /** Stable and snake_case: what code branches on. */
  code?: string;
  /** By field name as the API spells it. */
  errors: Record<string, string[]>;
  retryAfterSeconds?: number;
  /** Members that only some problems have, such as `answer_id`. */
  extensions: Record<string, unknown>;
}

const known = new Set(['type', 'title', 'status', 'detail', 'instance', 'code', 'errors']);

const offline: Problem = {
  status: 'offline',
  title: 'No connection to InterviewMaster',
  detail: 'Check your connection and try again. What you have typed stays here.',
  errors: {},
  extensions: {},
};

const titles: Record<number, string> = {
  401: 'Please sign in again',
  403: 'That is not open to you',
  404: 'We could not find that',
  413: 'That file is too large',
  429: 'That was a lot at once',
  503: 'InterviewMaster is busy',
};

const details: Record<number, string> = {
  401: 'Your session has ended.',
  404: 'It may have been deleted, or the address has a typing error.',
  429: 'Wait a minute, then try again.',
};

/** The problem that an answer describes; also for answers that are not problem+json, such as a proxy's page. */
export function problemFrom(status: number, body: unknown, headers?: Headers): Problem {
  const given = isRecord(body) ? body : {};
  const title = text(given.title) ?? titles[status] ?? 'Something went wrong on our side';
  const code = text(given.code);
  const retryAfter = Number(headers?.get('Retry-After') ?? Number.NaN);
  const detail =
    waitFor(status, retryAfter) ??
    text(given.detail) ??
    details[status] ??
    (status >= 500 ? 'Try again in a moment.' : undefined);
  return {
    status,
    title,
    ...(detail === undefined ? {} : { detail }),
    ...(code === undefined ? {} : { code }),
    ...(Number.isFinite(retryAfter) ? { retryAfterSeconds: retryAfter } : {}),
    errors: fieldErrors(given.errors),
    extensions: Object.fromEntries(Object.entries(given).filter(([name]) => !known.has(name))),
  };
}

/** Locked, too many, busy: what helps is to wait, so these say for how long when the server does. */
function waitFor(status: number, seconds: number): string | undefined {
  if (!(seconds > 0) || ![423, 429, 503].includes(status)) return undefined;
  return `You can try again in ${inTime(seconds)}.`;
}

/** "40 seconds", "12 minutes", "3 hours": rounded up, so that trying then works. */
function inTime(seconds: number): string {
  if (seconds <= 90) return count(seconds, 'second');
  return seconds <= 5400 ? count(seconds / 60, 'minute') : count(seconds / 3600, 'hour');
}

function count(amount: number, unit: string): string {
  const whole = Math.ceil(amount);
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
}

export function connectionProblem(): Problem {
  return offline;
}

/** Whatever a hook or `unwrap()` gave as its error, as a problem. */
export function asProblem(error: unknown): Problem {
  if (isRecord(error) && 'status' in error && 'errors' in error) return error as unknown as Problem;
  // When a session ends, what is still under way for it is given up.
  if (isRecord(error) && error.name === 'AbortError') return problemFrom(401, null);
  return { ...problemFrom(500, null), extensions: { cause: error } };
}

function fieldErrors(value: unknown): Record<string, string[]> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([field, messages]) => [
      field,
      (Array.isArray(messages) ? messages : [messages]).map(String),
    ]),
  );
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
