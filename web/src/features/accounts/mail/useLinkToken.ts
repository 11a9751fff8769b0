import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** The token of a link from a mail (`#token=…`), which is taken out of the address bar and the history at once. */
export function useLinkToken(): string | null {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState<string | null>(null);
  const inAddress = tokenIn(hash);
  if (inAddress !== null && inAddress !== token) setToken(inAddress);
  useEffect(() => {
    if (hash !== '') void navigate(pathname, { replace: true });
  }, [hash, pathname, navigate]);
  return inAddress ?? token;
}

function tokenIn(hash: string): string | null {
  const found = /^#token=(.+)$/.exec(hash)?.[1];
  if (found === undefined) return null;
  try {
    return decodeURIComponent(found);
  } catch {
    return found;
  }
}
