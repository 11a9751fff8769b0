import { useState, type ReactNode } from 'react';
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import type { InterviewView } from '../../api/generated';
import { asProblem } from '../../api/problem';
import { ErrorState } from '../../ui/ErrorState';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { useDocumentTitle } from '../../ui/useDocumentTitle';
import { useGetInterviewQuery } from './api';
import { FeedbackStage } from './FeedbackStage';
import { QuestionStage } from './QuestionStage';
import { RoomFrame } from './RoomFrame';
import { RoomSkeleton } from './RoomSkeleton';
import { openQuestion } from './sessionProgress';

interface RoomPageProps {
  /** Draws the feedback on an answer. */
  feedback: (answerId: string) => ReactNode;
}

/**
 * The interview room: one question after another, each followed by its feedback. The answer whose feedback is on the
 * screen stands in the address (`?answer=`), so that reloading and going back lead where one expects.
 */
export function RoomPage({ feedback }: RoomPageProps) {
  const { sessionId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const [turn, setTurn] = useState(0);
  const { data: session, error, refetch, isFetching } = useGetInterviewQuery({ sessionId });
  useDocumentTitle(session === undefined ? 'Interview' : `${session.role} interview`);

  if (session === undefined) {
    if (error === undefined || isFetching) return <RoomSkeleton />;
    return (
      <main id="main" tabIndex={-1}>
        <Page width="reading">
          <ErrorState problem={asProblem(error)} onRetry={() => void refetch()} />
        </Page>
      </main>
    );
  }

  const answerId = search.get('answer');
  if (answerId !== null) {
    const hasNext = session.status === 'in_progress' && openQuestion(session) !== null;
    return (
      <RoomFrame session={session} current={null}>
        <FeedbackStage
          hasNext={hasNext}
          onNext={() => {
            if (hasNext) setSearch({}, { replace: true });
            else void navigate(paths.summary(sessionId), { replace: true });
          }}
        >
          {feedback(answerId)}
        </FeedbackStage>
      </RoomFrame>
    );
  }
  const nextTurn = () => setTurn((count) => count + 1);
  return (
    <Turn
      key={turn}
      session={session}
      onAnswered={(id) => {
        if (id === null) void refetch().then(nextTurn);
        else setSearch({ answer: id }, { replace: true });
      }}
      onSkipped={nextTurn}
    />
  );
}

interface TurnProps {
  session: InterviewView;
  onAnswered: (answerId: string | null) => void;
  onSkipped: () => void;
}

/**
 * One question from its appearance until it is answered or skipped. Which one that is does not change meanwhile,
 * although the session does as soon as the answer has arrived: else the next question's time would begin to run.
 */
function Turn({ session, ...events }: TurnProps) {
  const [question] = useState(() => (session.status === 'in_progress' ? openQuestion(session) : null));
  if (question === null) return <Navigate to={paths.summary(session.session_id)} replace />;
  return <QuestionStage session={session} questionId={question.question_id} {...events} />;
}
