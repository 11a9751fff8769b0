/** What one tab tells the others about the session they share. */
export type SessionNews = { kind: 'signed_in'; userId: string } | { kind: 'signed_out' | 'deleted' };

const channel =
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('interviewmaster.session');

export function announce(news: SessionNews): void {
  channel?.postMessage(news);
}

/** Calls `listener` with the news of other tabs; returns what stops it. */
export function onNews(listener: (news: SessionNews) => void): () => void {
  const handle = ({ data }: MessageEvent<SessionNews>) => listener(data);
  channel?.addEventListener('message', handle);
  return () => channel?.removeEventListener('message', handle);
}
