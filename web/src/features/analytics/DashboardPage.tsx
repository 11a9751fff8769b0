import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { DashboardView } from '../../api/generated';
import { asProblem } from '../../api/problem';
import { ErrorState } from '../../ui/ErrorState';
import { Page, PageHeader } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { useGetDashboardQuery } from './api';
import { CategoryPanel } from './CategoryPanel';
import { DashboardSkeleton } from './DashboardSkeleton';
import { Overview } from './Overview';
import { Recommendations } from './Recommendations';
import { RunningInterviewCard } from './RunningInterviewCard';
import { WeeklyPanel } from './WeeklyPanel';

interface DashboardPageProps {
  /** What someone sees who has not finished any interview: the way to the first one. */
  firstStep: ReactNode;
}

/** Where one stands and what to do next. */
export function DashboardPage({ firstStep }: DashboardPageProps) {
  const { data, error, refetch, isFetching } = useGetDashboardQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  if (data === undefined) {
    return (
      <Page>
        <PageHeader title="Dashboard" />
        {error === undefined ? (
          <DashboardSkeleton />
        ) : (
          <ErrorState problem={asProblem(error)} onRetry={() => void refetch()} retrying={isFetching} />
        )}
      </Page>
    );
  }
  const { running_interview: running } = data;
  if (data.overview.total_interviews_completed === 0) {
    return (
      <Page>
        <PageHeader title="Dashboard" />
        {running === null ? firstStep : <RunningInterviewCard interview={running} />}
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader
        title="Dashboard"
        lead={lead(data)}
        actions={
          <Button component={Link} to={paths.practice} size="large">
            New interview
          </Button>
        }
      />
      <div className="flex flex-col gap-5">
        {running === null ? null : <RunningInterviewCard interview={running} />}
        <Overview overview={data.overview} />
        <div className="grid gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <WeeklyPanel weeks={data.score_over_time} />
          <Recommendations recommendations={data.recommendations} />
        </div>
        <CategoryPanel dashboard={data} />
      </div>
    </Page>
  );
}

function lead({ overview: { improvement_rate: rate } }: DashboardView): string {
  if (rate === null) return 'Where you stand, and what is worth practising next.';
  if (rate > 1) return 'You are getting better. Keep the rhythm and work on what is weakest.';
  return 'Your scores are level. The next step is in the categories that are weakest.';
}
