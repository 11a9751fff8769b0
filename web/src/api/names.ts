import type { Difficulty, EvaluationView, QuestionCategory } from './generated';

export type Scores = NonNullable<EvaluationView['scores']>;
export type Criterion = keyof Scores;

/** What the API's values are called in front of people. */
export const categoryNames: Record<QuestionCategory, string> = {
  Technical: 'Technical',
  Behavioral: 'Behavioural',
  Domain_Specific: 'Domain knowledge',
  System_Design: 'System design',
  Coding: 'Coding',
};

export const difficultyNames: Record<Difficulty, string> = {
  Easy: 'Easy',
  Medium: 'Medium',
  Hard: 'Hard',
  Expert: 'Expert',
};

export const difficulties = Object.keys(difficultyNames) as Difficulty[];

/** The criteria in the order in which they count, with what each one looks at. */
export const criteria: { name: Criterion; label: string; about: string }[] = [
  { name: 'content_quality', label: 'Content', about: 'how many of the expected points you made' },
  { name: 'clarity', label: 'Clarity', about: 'how easy you were to follow' },
  { name: 'confidence', label: 'Confidence', about: 'how firmly and concretely you spoke' },
  { name: 'technical_accuracy', label: 'Accuracy', about: 'how correct your terms and facts were' },
];

/** The name of a value that came as plain text; one that is not known yet is shown as it is, readable. */
export function nameOf(value: string, names: Partial<Record<string, string>>): string {
  return names[value] ?? value.replaceAll('_', ' ');
}

export function criterionName(value: string): string {
  return criteria.find(({ name }) => name === value)?.label ?? value.replaceAll('_', ' ');
}
