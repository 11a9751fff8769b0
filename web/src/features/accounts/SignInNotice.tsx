import Alert from '@mui/material/Alert';
import { useSession } from '../../api/hooks';
import { keepsSession } from './keepsSession';

const farewells = {
  expired:
    'Your session has ended. Sign in again to go on where you were; what you typed is kept on this device.',
  session_expired:
    'You were signed in for 30 days, which is as long as a session lasts. What you typed is kept on this device.',
  refresh_reused:
    'For safety we ended this session: its key was used twice, so someone may have copied it. Sign in, then change your password under Profile, Security.',
  signed_out: 'You are signed out.',
  deleted:
    'Your account is closed. It is deleted for good after the grace period, usually 14 days; until then, signing in brings it back.',
};

/** Why one is here, and whether signing in will last. */
export function SignInNotice({ notice }: { notice: string | undefined }) {
  const { ended } = useSession();
  const words = notice ?? (ended === null ? undefined : farewells[ended]);
  return (
    <>
      {words === undefined ? null : (
        <Alert
          severity={ended === 'refresh_reused' && notice === undefined ? 'warning' : 'info'}
          role="status"
        >
          {words}
        </Alert>
      )}
      {keepsSession(location) ? null : (
        <Alert severity="warning" role="note">
          This page is on plain http. Browsers keep you signed in only over https or on localhost: here, a
          reload signs you out.
        </Alert>
      )}
    </>
  );
}
