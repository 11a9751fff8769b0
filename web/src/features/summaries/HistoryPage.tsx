import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { asProblem } from '../../api/problem';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Page, PageHeader } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { Loading, RowsSkeleton } from '../../ui/skeletons';
import { useListInterviewsQuery } from './api';
import { HistoryRow } from './HistoryRow';

/** Every interview, newest first. */
export function HistoryPage() {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return (
    <Page width="reading">
      <PageHeader title="History" lead="Every interview you have had here, newest first." />
      <div className="flex flex-col gap-3">
        {cursors.map((cursor, index) => (
          <HistorySection
            key={cursor ?? 'newest'}
            cursor={cursor}
            isLast={index === cursors.length - 1}
            onMore={(next) => setCursors((known) => [...known, next])}
          />
        ))}
      </div>
    </Page>
  );
}

interface HistorySectionProps {
  cursor: string | null;
  isLast: boolean;
  onMore: (cursor: string) => void;
}

/** One page of the list. Each is cached by itself, so that going back shows all of them at once. */
function HistorySection({ cursor, isLast, onMore }: HistorySectionProps) {
  const { data, error, refetch, isFetching } = useListInterviewsQuery(cursor === null ? {} : { cursor }, {
    refetchOnMountOrArgChange: cursor === null,
  });
  if (data === undefined) {
    if (error !== undefined) {
      return <ErrorState problem={asProblem(error)} onRetry={() => void refetch()} retrying={isFetching} />;
    }
    return (
      <Loading what="interviews">
        <RowsSkeleton rows={cursor === null ? 4 : 2} />
      </Loading>
    );
  }
  if (cursor === null && data.items.length === 0) return <NoHistory />;
  const next = data.next_cursor;
  return (
    <>
      <ul className="flex flex-col gap-3">
        {data.items.map((interview) => (
          <li key={interview.session_id}>
            <HistoryRow interview={interview} />
          </li>
        ))}
      </ul>
      {isLast && next !== null ? (
        <Button
          variant="outlined"
          color="secondary"
          className="mt-3 self-center"
          onClick={() => onMore(next)}
        >
          Show older interviews
        </Button>
      ) : null}
    </>
  );
}

function NoHistory() {
  return (
    <EmptyState
      title="No interviews yet"
      action={
        <Button component={Link} to={paths.practice}>
          Set up your first interview
        </Button>
      }
    >
      Each interview you have stays here with its questions, your answers and what was said about them.
    </EmptyState>
  );
}
