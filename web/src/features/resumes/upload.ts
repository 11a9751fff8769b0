import type { ResumeReceipt } from '../../api/generated';
import { connectionProblem, problemFrom, type Problem } from '../../api/problem';
import { withSession } from '../../api/request';
import type { SessionStore } from '../../api/renewSession';

/** Bytes that have left this device, of how many. */
export interface Progress {
  sent: number;
  total: number;
}

export type Upload = { receipt: ResumeReceipt } | { problem: Problem } | 'cancelled';

const maxBytes = 10 * 1024 * 1024;

/** What can be known before sending anything; the server checks again, by the file's content. */
export function refusalOf({ name, size }: { name: string; size: number }): Problem | null {
  if (!/\.(pdf|docx)$/i.test(name)) {
    return refusal(
      'This file is not a PDF or Word document',
      'Choose a .pdf or .docx file. An older .doc can be saved as .docx in Word.',
    );
  }
  if (size > maxBytes) {
    return refusal(
      'This file is larger than 10 MB',
      'Export it again with smaller pictures, or without them.',
    );
  }
  return size === 0
    ? refusal('This file is empty', 'Export the résumé again, then choose the new file.')
    : null;
}

/**
 * Sends a résumé. By XMLHttpRequest, because fetch does not say how many bytes have been sent.
 * Renews the session once if it has run out, like every other request.
 */
export async function uploadResume(
  store: SessionStore,
  file: File,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Upload> {
  const answer = await withSession(
    store,
    (token) => send(file, token, onProgress, signal),
    (sent) => sent !== 'cancelled' && sent.status === 401,
  );
  if (answer === 'cancelled') return answer;
  if (answer.status === 0) return { problem: connectionProblem() };
  if (answer.status === 201) return { receipt: answer.body as ResumeReceipt };
  return { problem: problemFrom(answer.status, answer.body) };
}

function send(
  file: File,
  token: string | null,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
) {
  return new Promise<{ status: number; body: unknown } | 'cancelled'>((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${location.origin}/api/v1/resumes`);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    if (token !== null) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onProgress({ sent: loaded, total });
    });
    request.addEventListener('load', () =>
      resolve({ status: request.status, body: parsed(request.responseText) }),
    );
    request.addEventListener('error', () => resolve({ status: 0, body: null }));
    request.addEventListener('abort', () => resolve('cancelled'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refusal(title: string, detail: string): Problem {
  return { status: 400, title, detail, errors: {}, extensions: {} };
}
