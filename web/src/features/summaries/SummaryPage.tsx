import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { SummaryView } from '../../api/generated';
import { difficultyNames } from '../../api/names';
import { asProblem, type Problem } from '../../api/problem';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { formatDayAndTime } from '../../ui/dates';
import { Page, PageHeader } from '../../ui/Page';
import { practiceAgain } from '../../ui/practiceLink';
import { paths } from '../../ui/paths';
import { useGetSummaryQuery } from './api';
import { QuestionList } from './QuestionList';
import { SummaryFigures } from './SummaryFigures';
import { SummaryMentions } from './SummaryMentions';
import { SummarySkeleton } from './SummarySkeleton';

const askEveryMs = 1_000;

/** A finished interview as a whole. While answers are still being judged it fills in by itself. */
export function SummaryPage() {
  const { sessionId = '' } = useParams();
  const [pending, setPending] = useState(false);
  const { data, error, refetch, isFetching } = useGetSummaryQuery(
    { sessionId },
    { pollingInterval: pending ? askEveryMs : 0, refetchOnMountOrArgChange: true },
  );
  const isPending = data !== undefined && data.pending_evaluations > 0;
  if (isPending !== pending) setPending(isPending);

  if (data === undefined) {
    return (
      <Page>
        {error === undefined ? (
          <SummarySkeleton />
        ) : (
          <NoSummary
            problem={asProblem(error)}
            sessionId={sessionId}
            onRetry={() => void refetch()}
            retrying={isFetching}
          />
        )}
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader
        title={`${data.role} interview`}
        lead={`${difficultyNames[data.difficulty]} · ${formatDayAndTime(data.start_time)}`}
        actions={
          <Button component={Link} to={practiceAgain(data)} size="large">
            Practise again
          </Button>
        }
      />
      <p role="status" className="sr-only">
        {isPending ? 'Your answers are still being judged.' : 'All answers are judged.'}
      </p>
      <div className="flex flex-col gap-5">
        {isPending ? <PendingNote summary={data} /> : null}
        {data.overall_session_score === null && !isPending ? (
          <NothingJudged summary={data} />
        ) : (
          <>
            <SummaryFigures summary={data} />
            <SummaryMentions summary={data} />
          </>
        )}
        <QuestionList questions={data.questions} isPending={isPending} />
      </div>
    </Page>
  );
}

function PendingNote({ summary }: { summary: SummaryView }) {
  const answered = summary.questions.filter(({ status }) => status === 'answered').length;
  const judged = answered - summary.pending_evaluations;
  return (
    <div>
      <Typography className="mb-2">
        Judging your answers: {judged} of {answered} done. The figures below fill in by themselves.
      </Typography>
      <LinearProgress
        variant="determinate"
        aria-label="Answers judged"
        value={answered === 0 ? 0 : (100 * judged) / answered}
      />
    </div>
  );
}

function NothingJudged({ summary }: { summary: SummaryView }) {
  const answered = summary.questions.some(({ status }) => status === 'answered');
  return (
    <EmptyState
      title={answered ? 'Your answers could not be judged' : 'No answers, so no score'}
      action={
        <Button component={Link} to={practiceAgain(summary)}>
          Try these settings again
        </Button>
      }
    >
      {answered
        ? 'Something went wrong on our side. The answers are kept below, with a model answer for each.'
        : 'All questions were skipped. Even two sentences are enough to get feedback on.'}
    </EmptyState>
  );
}

interface NoSummaryProps {
  problem: Problem;
  sessionId: string;
  onRetry: () => void;
  retrying: boolean;
}

function NoSummary({ problem, sessionId, ...retry }: NoSummaryProps) {
  if (problem.code !== 'interview_not_completed') {
    return <ErrorState problem={problem} {...retry} />;
  }
  return (
    <EmptyState
      title={problem.title}
      action={
        <Button component={Link} to={paths.interview(sessionId)}>
          Go on with it
        </Button>
      }
    >
      {problem.detail}
    </EmptyState>
  );
}
