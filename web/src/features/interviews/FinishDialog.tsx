import { useNavigate } from 'react-router';
import type { InterviewView } from '../../api/generated';
import { asProblem } from '../../api/problem';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { paths } from '../../ui/paths';
import { useFinishInterviewMutation } from './api';
import { answeredCount } from './sessionProgress';

interface FinishDialogProps {
  session: InterviewView;
  open: boolean;
  onClose: () => void;
}

/** Asks before an interview is ended with questions still open. */
export function FinishDialog({ session, open, onClose }: FinishDialogProps) {
  const [finish, { isLoading, error, reset }] = useFinishInterviewMutation();
  const navigate = useNavigate();
  const answered = answeredCount(session);
  const sessionId = session.session_id;
  return (
    <ConfirmDialog
      open={open}
      title="Finish this interview now?"
      confirm="Finish interview"
      busy={isLoading}
      problem={error === undefined ? null : asProblem(error)}
      onCancel={() => {
        reset();
        onClose();
      }}
      onConfirm={() => {
        void finish({ sessionId }).then(({ data }) => {
          if (data !== undefined) void navigate(paths.summary(sessionId), { replace: true });
        });
      }}
    >
      {answered === 0
        ? 'You have not answered any question yet, so there will be nothing to judge.'
        : `You have answered ${answered} of ${session.question_count} questions; these will be judged.`}{' '}
      What you are writing now is not submitted. To go on another time instead, close the room: everything
      stays as it is.
    </ConfirmDialog>
  );
}
