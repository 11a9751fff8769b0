import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { asProblem } from '../../api/problem';
import { ErrorState } from '../../ui/ErrorState';
import { Panel } from '../../ui/Panel';
import { useGetEvaluationQuery } from './api';
import { FailedNote } from './FailedNote';
import { Feedback } from './Feedback';
import { FeedbackSkeleton } from './FeedbackSkeleton';
import { OwnAnswer } from './OwnAnswer';
import { QuestionHeader } from './QuestionHeader';

interface AnswerFeedbackProps {
  answerId: string;
  /** The way back, above the question. */
  back?: React.ReactNode;
}

const askEveryMs = 700;
const patientMs = 15_000;

/** The feedback on one answer from the moment it is submitted: on its way, there, or failed. */
export function AnswerFeedback({ answerId, back }: AnswerFeedbackProps) {
  const [slow, setSlow] = useState(false);
  const [pending, setPending] = useState(true);
  const { data, error, refetch, isFetching } = useGetEvaluationQuery(
    { answerId },
    { pollingInterval: pending ? (slow ? 4 * askEveryMs : askEveryMs) : 0, refetchOnMountOrArgChange: true },
  );
  const isPending = data === undefined ? error === undefined : data.status === 'pending';
  if (isPending !== pending) setPending(isPending);
  useEffect(() => {
    if (!isPending) return;
    const timer = setTimeout(() => setSlow(true), patientMs);
    return () => clearTimeout(timer);
  }, [isPending]);

  if (data === undefined) {
    if (error === undefined) return <FeedbackSkeleton />;
    return <ErrorState problem={asProblem(error)} onRetry={() => void refetch()} retrying={isFetching} />;
  }
  return (
    <>
      <QuestionHeader evaluation={data} back={back} />
      <p role="status" className="sr-only">
        {data.status === 'pending' ? 'Your answer is being judged.' : ''}
        {data.status === 'completed' ? 'The feedback is here.' : ''}
      </p>
      {data.status === 'pending' ? (
        <div className="flex flex-col gap-5">
          <Panel title="Reading your answer">
            <LinearProgress aria-label="Judging your answer" />
            <Typography color="textSecondary" className="mt-3">
              {slow
                ? 'This takes longer than usual. You can go on; the feedback will be in your summary.'
                : 'Looking for the points that a strong answer makes. This takes a second or two.'}
            </Typography>
          </Panel>
          <OwnAnswer text={data.answer_text} />
        </div>
      ) : null}
      {data.status === 'failed' ? (
        <FailedNote evaluation={data}>
          <Button variant="outlined" color="secondary" onClick={() => void refetch()} loading={isFetching}>
            Look again
          </Button>
        </FailedNote>
      ) : null}
      {data.status === 'completed' ? <Feedback evaluation={data} /> : null}
    </>
  );
}
