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
  404: 'We could not find that',
  413: 'That file is too large',
  429: 'That was a lot at once',
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
  const detail =
    text(given.detail) ?? details[status] ?? (status >= 500 ? 'Try again in a moment.' : undefined);
  const code = text(given.code);
  const retryAfter = Number(headers?.get('Retry-After') ?? Number.NaN);
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

export function connectionProblem(): Problem {
  return offline;
}

/** Whatever a hook or `unwrap()` gave as its error, as a problem. */
export function asProblem(error: unknown): Problem {
  if (isRecord(error) && 'status' in error && 'errors' in error) return error as unknown as Problem;
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
