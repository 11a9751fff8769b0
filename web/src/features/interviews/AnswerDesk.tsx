import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import type { QuestionView } from '../../api/generated';
import { categoryNames } from '../../api/names';
import { AnswerEditor } from './AnswerEditor';
import { lengthFault, trimmedLength } from './answerLength';
import type { DraftKeeper } from './DraftKeeper';
import { LengthNote } from './LengthNote';
import { OtherVersion } from './OtherVersion';
import { RefusedNote } from './RefusedNote';
import styles from './room.module.css';
import { SaveNote } from './SaveNote';
import { SkipButton } from './SkipButton';
import { useAnswer } from './useAnswer';
import { WaitingNote } from './WaitingNote';

interface AnswerDeskProps {
  sessionId: string;
  question: QuestionView;
  keeper: DraftKeeper;
  onAnswered: (answerId: string | null) => void;
  onSkipped: () => void;
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** One question and the sheet to answer it on. */
export function AnswerDesk({ sessionId, question, keeper, onAnswered, onSkipped }: AnswerDeskProps) {
  const answer = useAnswer(keeper, onAnswered);
  const { draft, sending, problem } = answer;
  const waiting = draft.submission !== null;
  const canSubmit = lengthFault(draft.text) === null && !waiting;
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    // With a mouse one writes at once; on a phone the keyboard would cover the question before it is read.
    if (matchMedia('(pointer: fine)').matches) field.current?.focus();
    else heading.current?.focus();
  }, []);

  return (
    <div className="mx-auto flex max-w-3xl flex-col px-4 pt-8 sm:px-6 md:pt-14">
      <Typography color="textSecondary" variant="body2" component="p">
        Question {question.question_number} of {question.total_questions}
        <span aria-hidden="true"> · </span>
        <span className="sr-only">, </span>
        {categoryNames[question.category]}
      </Typography>
      <Typography ref={heading} id="question" variant="h2" component="h1" tabIndex={-1} className="mt-2 mb-6">
        {question.question_text}
      </Typography>
      {draft.otherText === null ? null : (
        <OtherVersion text={draft.otherText} onSwap={answer.swapVersions} onDrop={answer.dropOtherVersion} />
      )}
      <AnswerEditor
        ref={field}
        text={draft.text}
        locked={waiting}
        onChange={answer.edit}
        onSubmit={() => {
          if (canSubmit) answer.submit();
        }}
      />
      {problem !== null && !waiting ? <RefusedNote problem={problem} sessionId={sessionId} /> : null}
      {waiting && problem !== null ? (
        <WaitingNote problem={problem} sending={sending} onRetry={answer.send} onEdit={answer.takeBack} />
      ) : null}
      <div className={styles.actions}>
        <div className="flex w-full flex-wrap items-center justify-between gap-x-6">
          <LengthNote text={draft.text} />
          <SaveNote state={answer.state} />
        </div>
        <Button size="large" disabled={!canSubmit && !sending} loading={sending} onClick={answer.submit}>
          Submit answer
        </Button>
        <SkipButton
          sessionId={sessionId}
          questionId={question.question_id}
          hasText={trimmedLength(draft.text) > 0}
          disabled={waiting}
          beforeSkip={() => keeper.flush()}
          onSkipped={onSkipped}
        />
        <Typography variant="body2" color="textSecondary" className="ml-auto hidden md:block">
          <kbd>{isMac ? '⌘' : 'Ctrl'}</kbd> + <kbd>Enter</kbd> submits
        </Typography>
      </div>
    </div>
  );
}
