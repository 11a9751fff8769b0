import type { FieldValues, Path, UseFormSetError } from 'react-hook-form';
import type { Fault } from './ErrorState';

interface FieldFaults extends Fault {
  errors: Record<string, string[]>;
}

/**
 * Puts the messages that name a field of the form beside that field, and the focus on the first of them.
 * Returns what is left to say above the form, or null when every message found its field.
 */
export function showProblem<T extends FieldValues>(
  problem: FieldFaults,
  fields: readonly Path<T>[],
  setError: UseFormSetError<T>,
): Fault | null {
  const byField = fields.filter((field) => problem.errors[field] !== undefined);
  byField.forEach((field, index) => {
    const messages = problem.errors[field] ?? [];
    setError(field, { type: 'server', message: messages.join(' ') }, { shouldFocus: index === 0 });
  });
  const others = Object.entries(problem.errors)
    .filter(([field]) => !fields.some((known) => known === field))
    .flatMap(([, messages]) => messages);
  if (others.length > 0) return { title: problem.title, detail: others.join(' ') };
  return byField.length > 0 ? null : problem;
}
