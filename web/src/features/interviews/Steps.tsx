import type { InterviewView } from '../../api/generated';
import styles from './room.module.css';

type QuestionState = InterviewView['questions'][number];

interface StepsProps {
  questions: QuestionState[];
  current: number | null;
}

/** One stroke for each question: done, on the screen, skipped or still to come. */
export function Steps({ questions, current }: StepsProps) {
  return (
    <ol className="mx-auto flex max-w-6xl gap-1 px-4 pb-2.5 sm:gap-1.5 sm:px-6" aria-label="Questions">
      {questions.map((question) => {
        const isCurrent = question.question_number === current;
        const state = isCurrent ? 'current' : stateOf(question);
        return (
          <li
            key={question.question_id}
            className={`${styles.step ?? ''} ${styles[state] ?? ''}`}
            aria-current={isCurrent ? 'step' : undefined}
          >
            <span className="sr-only">
              Question {question.question_number}: {words[state]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const words = { answered: 'answered', skipped: 'skipped', open: 'to come', current: 'on the screen' };

function stateOf({ status }: QuestionState): 'answered' | 'skipped' | 'open' {
  return status === 'answered' || status === 'skipped' ? status : 'open';
}
