import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { cx } from '../../ui/cx';
import { ArrowIcon } from '../../ui/icons';
import styles from './room.module.css';

interface FeedbackStageProps {
  hasNext: boolean;
  onNext: () => void;
  children: ReactNode;
}

/** After an answer: its feedback, and the way on, which never waits for it. */
export function FeedbackStage({ hasNext, onNext, children }: FeedbackStageProps) {
  return (
    <div className="mx-auto max-w-6xl px-4 pt-8 sm:px-6 md:pt-12">
      {children}
      <div className={cx(styles.actions, styles.onward)}>
        <Button size="large" onClick={onNext} endIcon={<ArrowIcon />} className="ml-auto max-sm:w-full">
          {hasNext ? 'Next question' : 'See your summary'}
        </Button>
      </div>
    </div>
  );
}
