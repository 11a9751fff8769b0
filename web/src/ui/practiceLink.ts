import { paths } from './paths';

interface PracticeWishes {
  role?: string;
  difficulty?: string;
  count?: number;
  categories?: string[];
}

/** The address of the practice page with these choices made. */
export function practiceLink({ role, difficulty, count, categories = [] }: PracticeWishes): string {
  const search = new URLSearchParams();
  if (role !== undefined) search.set('role', role);
  if (difficulty !== undefined) search.set('difficulty', difficulty);
  if (count !== undefined) search.set('count', String(count));
  categories.forEach((category) => search.append('category', category));
  const query = search.toString();
  return query === '' ? paths.practice : `${paths.practice}?${query}`;
}

/** The practice page with the choices of an interview that was had. */
export function practiceAgain({
  role,
  difficulty,
  questions,
}: {
  role: string;
  difficulty: string;
  questions: readonly unknown[];
}): string {
  return practiceLink({ role, difficulty, count: questions.length });
}
