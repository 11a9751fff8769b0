import Button from '@mui/material/Button';
import { asProblem } from '../../../api/problem';
import { ErrorState } from '../../../ui/ErrorState';
import { Panel } from '../../../ui/Panel';
import { LinesSkeleton, Loading } from '../../../ui/skeletons';
import { useToast } from '../../../ui/useToast';
import { securityApi } from '../api';
import { DeviceRow } from './DeviceRow';
import { SignOutEverywhere } from './SignOutEverywhere';

/** Where the account is signed in: each can be ended, for a lost phone or a computer that others use. */
export function DevicesPanel() {
  const { data, error, refetch, isFetching } = securityApi.useListSessionsQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  const end = useEndSession();
  return (
    <Panel title="Devices" lead="Where your account is signed in. End what you do not know or no longer use.">
      <div className="flex flex-col gap-4">
        {data !== undefined ? (
          <ul aria-label="Devices">
            {data.items.map((session) => (
              <DeviceRow
                key={session.id}
                session={session}
                end={
                  <Button
                    variant="text"
                    color="secondary"
                    size="small"
                    aria-label={`Sign out ${session.device}`}
                    loading={end.busyWith === session.id}
                    onClick={() => void end.end(session.id, session.device)}
                  >
                    Sign out
                  </Button>
                }
              />
            ))}
          </ul>
        ) : error !== undefined ? (
          <ErrorState problem={asProblem(error)} onRetry={() => void refetch()} retrying={isFetching} />
        ) : (
          <Loading what="devices">
            <LinesSkeleton lines={4} />
          </Loading>
        )}
        <div>
          <SignOutEverywhere />
        </div>
      </div>
    </Panel>
  );
}

function useEndSession() {
  const toast = useToast();
  const [endSession, { isLoading, originalArgs }] = securityApi.useEndSessionMutation();
  const end = async (id: string, device: string) => {
    const { error } = await endSession({ sessionId: id });
    const problem = error === undefined ? null : asProblem(error);
    // One that has ended by itself meanwhile is as good as ended.
    if (problem === null || problem.status === 404) toast(`${device} is signed out.`);
    else toast(`${device} is still signed in. ${problem.detail ?? 'Please try again.'}`, 'error');
  };
  return { end, busyWith: isLoading ? (originalArgs?.sessionId ?? null) : null };
}
