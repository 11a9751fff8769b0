import { useState } from 'react';
import { useStore } from 'react-redux';
import { connectionProblem, problemFrom, type Problem } from './problem';
import { withSession } from './request';
import type { SessionStore } from './renewSession';

/**
 * Fetches a file with the person's token and hands it to the browser under `filename`; a plain link could not
 * carry the token. `problem` is why the last try failed.
 */
export function useDownload() {
  const { getState, dispatch } = useStore() as unknown as SessionStore;
  const [state, setState] = useState<{ busy: boolean; problem: Problem | null }>({
    busy: false,
    problem: null,
  });
  const download = async (path: string, filename: string) => {
    setState({ busy: true, problem: null });
    setState({ busy: false, problem: await fetchFile({ getState, dispatch }, path, filename) });
  };
  return { download, ...state };
}

async function fetchFile(store: SessionStore, path: string, filename: string): Promise<Problem | null> {
  try {
    const response = await withSession(
      store,
      (token) =>
        fetch(`${location.origin}${path}`, {
          headers: token === null ? {} : { Authorization: `Bearer ${token}` },
        }),
      ({ status }) => status === 401,
    );
    if (!response.ok)
      return problemFrom(response.status, await response.json().catch(() => null), response.headers);
    saveFile(await response.blob(), filename);
    return null;
  } catch {
    return connectionProblem();
  }
}

/** Hands a file to the browser under a name. */
export function saveFile(file: Blob, filename: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = filename;
  link.click();
  // The browser has taken the address by the next turn; released at once, Safari saves nothing.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
