import { asProblem } from '../../api/problem';
import { ErrorState } from '../../ui/ErrorState';
import { PageHeader } from '../../ui/Page';
import { Loading, PanelSkeleton } from '../../ui/skeletons';
import { securityApi } from './api';
import { ConfirmedActions } from './confirmed/ConfirmedActions';
import { DevicesPanel } from './devices/DevicesPanel';
import { EmailPanel } from './EmailPanel';
import { EventsPanel } from './events/EventsPanel';
import { PasskeysPanel } from './passkeys/PasskeysPanel';
import { PasswordPanel } from './PasswordPanel';
import { TwoFactorPanel } from './two-factor/TwoFactorPanel';

/** How the account is protected, where it is signed in, and what happened to it. */
export function SecurityPage() {
  const security = securityApi.useGetSecurityQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <ConfirmedActions>
      <PageHeader title="Security" lead="How your account is protected, and where it is signed in." />
      <div className="flex flex-col gap-5">
        {security.data ? (
          <>
            <PasswordPanel security={security.data} />
            <EmailPanel security={security.data} />
            <TwoFactorPanel security={security.data} />
            <PasskeysPanel security={security.data} />
          </>
        ) : security.isError ? (
          <ErrorState problem={asProblem(security.error)} onRetry={() => void security.refetch()} />
        ) : (
          <Loading what="security">
            <div className="flex flex-col gap-5">
              <PanelSkeleton lines={2} />
              <PanelSkeleton lines={2} />
              <PanelSkeleton lines={3} />
            </div>
          </Loading>
        )}
        <DevicesPanel />
        <EventsPanel />
      </div>
    </ConfirmedActions>
  );
}
