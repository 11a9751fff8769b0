import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { SummaryView } from '../../api/generated';
import { categoryNames } from '../../api/names';
import { ChevronIcon } from '../../ui/icons';
import { Panel } from '../../ui/Panel';
import { paths } from '../../ui/paths';
import { ScoreRing } from '../../ui/ScoreRing';
import styles from './summaries.module.css';

type Question = SummaryView['questions'][number];

interface QuestionListProps {
  questions: Question[];
  isPending: boolean;
}

/** Every question of the interview; those answered lead to their feedback. */
export function QuestionList({ questions, isPending }: QuestionListProps) {
  return (
    <Panel title="Your answers">
      <ol className="-mx-3 flex flex-col">
        {questions.map((question, index) => (
          <li key={question.question_id} className={styles.question}>
            {question.answer_id === null ? (
              <div className="flex items-center gap-4 px-3 py-4">
                <QuestionRow question={question} number={index + 1} isPending={isPending} />
              </div>
            ) : (
              <Link to={paths.answer(question.answer_id)} className={styles.row}>
                <QuestionRow question={question} number={index + 1} isPending={isPending} />
                <ChevronIcon />
              </Link>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

interface QuestionRowProps {
  question: Question;
  number: number;
  isPending: boolean;
}

function QuestionRow({ question, number, isPending }: QuestionRowProps) {
  return (
    <>
      <ScoreRing score={question.overall_score} size="small" />
      <span className="min-w-0 flex-1">
        <Typography variant="h4" component="span" className="block break-words">
          {question.question_text}
        </Typography>
        <Typography variant="body2" component="span" color="textSecondary">
          Question {number} · {categoryNames[question.category]} · {stateOf(question, isPending)}
        </Typography>
      </span>
    </>
  );
}

function stateOf({ status, overall_score, answer_id }: Question, isPending: boolean): string {
  if (overall_score !== null) return 'read the feedback';
  if (answer_id !== null) return isPending ? 'being judged' : 'could not be judged';
  return status === 'skipped' ? 'skipped' : 'not answered';
}
