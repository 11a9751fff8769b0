import { Link, useLocation, type Location } from 'react-router';
import { paths } from '../../../ui/paths';
import { AuthFrame } from '../AuthFrame';
import { ResendLink } from './ResendLink';

/** After signing up, or signing in too early, where addresses are confirmed by mail: what to do now. */
export function CheckMailPage() {
  const { state } = useLocation() as Location<{ email?: string; before?: boolean } | null>;
  const email = state?.email;
  const address = email === undefined ? 'your address' : <strong>{email}</strong>;
  return (
    <AuthFrame
      title={state?.before === true ? 'Confirm your address first' : 'Check your mail'}
      lead={
        <>
          We sent a link to {address}. Open it within 24 hours to confirm that the address is yours, then sign
          in.
        </>
      }
      below={
        <>
          Confirmed?{' '}
          <Link to={paths.signIn} {...(email === undefined ? {} : { state: { email } })}>
            Sign in
          </Link>
          . Wrong address? <Link to={paths.signUp}>Sign up again</Link>.
        </>
      }
    >
      <p className="mb-5">Nothing there? Look among the unwanted mail, or have the link sent once more.</p>
      <ResendLink email={email} />
    </AuthFrame>
  );
}
