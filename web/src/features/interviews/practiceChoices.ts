import type { Difficulty, QuestionCategory, RoleView, UserView } from '../../api/generated';
import { categoryNames, difficulties } from '../../api/names';

export const minQuestions = 1;
export const maxQuestions = 20;
export const questionPresets = [3, 5, 10];

export interface PracticeChoices {
  role: string;
  difficulty: Difficulty;
  question_count: number;
  /** None means all that the role has. */
  categories: QuestionCategory[];
}

const categories = Object.keys(categoryNames) as QuestionCategory[];
export const difficultyWords: Record<Difficulty, string> = {
  Easy: 'Basics, to warm up or to enter a field',
  Medium: 'What most interviews ask',
  Hard: 'Trade-offs and edge cases, asked of seniors',
  Expert: 'Open problems at staff level',
};

const difficultyFor: Record<NonNullable<UserView['experience_level']>, Difficulty> = {
  Entry: 'Easy',
  Mid: 'Medium',
  Senior: 'Hard',
  Staff: 'Expert',
  Principal: 'Expert',
};

/** What is chosen when the page opens: by the address first, then by the profile, then what suits most. */
export function presetChoices(
  search: URLSearchParams,
  me: Pick<UserView, 'target_role' | 'experience_level'>,
  roles: readonly RoleView[],
): PracticeChoices {
  const known = (name: string | null) => roles.find((role) => role.name === name);
  const role = known(search.get('role')) ?? known(me.target_role);
  const count = Number(search.get('count') ?? Number.NaN);
  const wished = search.getAll('category');
  const offered = role?.categories ?? categories;
  return {
    role: role?.name ?? '',
    difficulty:
      difficulties.find((difficulty) => difficulty === search.get('difficulty')) ??
      (me.experience_level === null ? 'Medium' : difficultyFor[me.experience_level]),
    question_count: Number.isInteger(count) && count >= minQuestions && count <= maxQuestions ? count : 5,
    categories: offered.filter((category) => wished.includes(category)),
  };
}

const secondsPerQuestion: Record<Difficulty, number> = { Easy: 170, Medium: 265, Hard: 375, Expert: 500 };

/** About how long the answers may take, in minutes. */
export function expectedMinutes(difficulty: Difficulty, count: number): number {
  return Math.max(2, Math.round((secondsPerQuestion[difficulty] * count) / 60));
}
