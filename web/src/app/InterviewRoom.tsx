import { AnswerFeedback } from '../features/evaluations/AnswerFeedback';
import { RoomPage } from '../features/interviews/RoomPage';
import { Toasts } from '../ui/Toasts';

/** The room, with the feedback that evaluations draw. */
export function InterviewRoom() {
  return (
    <Toasts>
      <RoomPage feedback={(answerId) => <AnswerFeedback key={answerId} answerId={answerId} />} />
    </Toasts>
  );
}
