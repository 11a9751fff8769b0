import Button from '@mui/material/Button';
import { lazy, Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useAppDispatch, useSession } from '../api/hooks';
import { restoreSession } from '../api/sessionLife';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { destination, signInFor } from './destination';
import { Starting } from './Starting';
import { paths } from '../ui/paths';

const PageSkeleton = lazy(async () => ({ default: (await import('../ui/skeletons')).PageSkeleton }));

/** Lets only signed-in people through; the others sign in and come back to where they were going. */
export function RequireSession() {
  const { status, ended } = useSession();
  const { pathname, search } = useLocation();
  if (status === 'restoring') {
    return (
      <Suspense fallback={<Starting />}>
        <PageSkeleton />
      </Suspense>
    );
  }
  if (status === 'unreachable') return <Unreachable />;
  if (status === 'signed_out') {
    const asked = ended === 'signed_out' || ended === 'deleted';
    return <Navigate to={asked ? paths.signIn : signInFor(pathname + search)} replace />;
  }
  return <Outlet />;
}

/** For the pages of strangers: someone signed in has no use for them and goes on. */
export function OnlyStrangers() {
  const { status } = useSession();
  const { pathname, search } = useLocation();
  if (status === 'restoring') return <Starting />;
  if (status === 'signed_in' && pathname === paths.signUp) {
    return <Navigate to={{ pathname: paths.welcome, search }} replace />;
  }
  if (status === 'signed_in') return <Navigate to={destination(search) ?? paths.dashboard} replace />;
  return <Outlet />;
}

function Unreachable() {
  const dispatch = useAppDispatch();
  return (
    <Page width="reading">
      <EmptyState
        title="InterviewMaster can’t be reached"
        action={<Button onClick={() => void dispatch(restoreSession())}>Try again</Button>}
      >
        You are still signed in. Check your connection, then try again: what you typed on this device is kept.
      </EmptyState>
    </Page>
  );
}
