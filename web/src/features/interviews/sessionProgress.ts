import type { InterviewView } from '../../api/generated';

type QuestionState = InterviewView['questions'][number];

export function isOpen({ status }: QuestionState): boolean {
  return status === 'unseen' || status === 'shown';
}

/** The question to answer now: the first that is neither answered nor skipped; null when there is none left. */
export function openQuestion({ questions }: InterviewView): QuestionState | null {
  return [...questions].sort((a, b) => a.question_number - b.question_number).find(isOpen) ?? null;
}

export function answeredCount({ questions }: InterviewView): number {
  return questions.filter(({ status }) => status === 'answered').length;
}

/** Notes in a cached session what the server has just confirmed. Changes `session`: it is an Immer draft. */
export function closeQuestion(
  session: InterviewView,
  questionId: string,
  as: 'answered' | 'skipped',
  answerId: string | null,
  status: InterviewView['status'],
): void {
  session.status = status;
  const question = session.questions.find(({ question_id }) => question_id === questionId);
  if (question === undefined) return;
  question.status = as;
  question.answer_id = answerId;
}
