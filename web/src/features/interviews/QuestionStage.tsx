import type { InterviewView } from '../../api/generated';
import { ErrorState } from '../../ui/ErrorState';
import { Page } from '../../ui/Page';
import { AnswerDesk } from './AnswerDesk';
import { Countdown } from './Countdown';
import { RoomFrame } from './RoomFrame';
import { QuestionSkeleton } from './RoomSkeleton';
import { useOpenedAnswer } from './useOpenedAnswer';

interface QuestionStageProps {
  session: InterviewView;
  questionId: string;
  onAnswered: (answerId: string | null) => void;
  onSkipped: () => void;
}

/** The question on the screen: loading, failed, or ready to be answered. */
export function QuestionStage({ session, questionId, ...events }: QuestionStageProps) {
  const [opened, retry] = useOpenedAnswer(session.session_id, questionId);
  const number =
    session.questions.find(({ question_id }) => question_id === questionId)?.question_number ?? null;
  if (opened === null) {
    return (
      <RoomFrame session={session} current={number}>
        <QuestionSkeleton />
      </RoomFrame>
    );
  }
  if (opened.kind === 'failed') {
    return (
      <RoomFrame session={session} current={number}>
        <Page width="reading">
          <ErrorState problem={opened.problem} onRetry={retry} />
        </Page>
      </RoomFrame>
    );
  }
  const { question, keeper } = opened;
  return (
    <RoomFrame
      session={session}
      current={number}
      clock={
        question.displayed_at === null ? null : (
          <Countdown displayedAt={question.displayed_at} limitSeconds={question.time_limit_seconds} />
        )
      }
    >
      <AnswerDesk sessionId={session.session_id} question={question} keeper={keeper} {...events} />
    </RoomFrame>
  );
}
