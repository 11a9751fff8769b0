import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import styles from './Root.module.css';
import { useSessionLife } from './useSessionLife';

/** Around every page: session, scroll position, focus after navigation, and a line while a page is on its way. */
export function Root() {
  useSessionLife();
  useFocusAfterNavigation();
  const { state } = useNavigation();
  return (
    <>
      {state === 'idle' ? null : (
        <div role="progressbar" aria-label="Loading page" className={styles.progress} />
      )}
      <Outlet />
      <ScrollRestoration />
    </>
  );
}

/** A new page is read from its start: focus goes to its main part, as it would after loading a document. */
function useFocusAfterNavigation() {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
}
