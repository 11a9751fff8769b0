import { useSearchParams } from 'react-router';
import { useGetDashboardQuery, useGetMeQuery, useListRolesQuery } from '../../api/generated';
import { asProblem } from '../../api/problem';
import { ErrorState } from '../../ui/ErrorState';
import { Page, PageHeader } from '../../ui/Page';
import { Loading, PanelSkeleton } from '../../ui/skeletons';
import { presetChoices } from './practiceChoices';
import { PracticeForm } from './PracticeForm';
import { RunningNote } from './RunningNote';

/** Setting up an interview: everything is chosen already, one only changes what should be different. */
export function PracticePage() {
  const [search] = useSearchParams();
  const me = useGetMeQuery();
  const roles = useListRolesQuery();
  const { data: dashboard } = useGetDashboardQuery(undefined, { refetchOnMountOrArgChange: true });
  const running = dashboard?.running_interview ?? null;
  const error = me.error ?? roles.error;
  return (
    <Page width="reading">
      <PageHeader
        title="Set up an interview"
        lead="Questions one at a time, against the clock, with feedback after each."
      />
      {running === null ? null : <RunningNote interview={running} />}
      {me.data !== undefined && roles.data !== undefined ? (
        <PracticeForm
          key={search.toString()}
          preset={presetChoices(search, me.data, roles.data)}
          roles={roles.data}
        />
      ) : error === undefined ? (
        <Loading what="roles">
          <PanelSkeleton lines={8} />
        </Loading>
      ) : (
        <ErrorState
          problem={asProblem(error)}
          retrying={me.isFetching || roles.isFetching}
          onRetry={() => {
            void me.refetch();
            void roles.refetch();
          }}
        />
      )}
    </Page>
  );
}
