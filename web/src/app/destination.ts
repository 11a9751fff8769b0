import { paths } from '../ui/paths';

/** The sign-in page that leads back to `address` afterwards. */
export function signInFor(address: string): string {
  return `${paths.signIn}?next=${encodeURIComponent(address)}`;
}

/** Where `?next=` leads, if it stays on this site: anything else would be an open redirect. */
export function destination(search: string): string | null {
  const next = new URLSearchParams(search).get('next');
  if (next === null) return null;
  try {
    const url = new URL(next, location.origin);
    return url.origin === location.origin ? url.pathname + url.search : null;
  } catch {
    return null;
  }
}
