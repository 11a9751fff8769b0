import Button from '@mui/material/Button';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useToast } from '../../ui/useToast';
import { useSkipQuestionMutation } from './api';

interface SkipButtonProps {
  sessionId: string;
  questionId: string;
  hasText: boolean;
  disabled: boolean;
  beforeSkip: () => Promise<void>;
  onSkipped: () => void;
}

/** Goes on without an answer; asks first when one has been begun. */
export function SkipButton({ sessionId, questionId, hasText, ...props }: SkipButtonProps) {
  const [asking, setAsking] = useState(false);
  const [skip, { isLoading }] = useSkipQuestionMutation();
  const toast = useToast();
  const skipNow = async () => {
    await props.beforeSkip();
    const { error } = await skip({ sessionId, questionId });
    setAsking(false);
    if (error === undefined) {
      props.onSkipped();
      return;
    }
    const { title, detail } = asProblem(error);
    toast(detail === undefined ? title : `${title}. ${detail}`, 'error');
  };
  return (
    <>
      <Button
        variant="text"
        color="secondary"
        size="large"
        disabled={props.disabled}
        loading={isLoading && !asking}
        onClick={() => {
          if (hasText) setAsking(true);
          else void skipNow();
        }}
      >
        Skip
      </Button>
      <ConfirmDialog
        open={asking}
        title="Skip this question?"
        confirm="Skip question"
        busy={isLoading}
        onConfirm={() => void skipNow()}
        onCancel={() => setAsking(false)}
      >
        What you have written will not be judged, and the question counts as not answered.
      </ConfirmDialog>
    </>
  );
}
