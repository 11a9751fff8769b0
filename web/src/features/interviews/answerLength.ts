export const minAnswerLength = 10;
export const maxAnswerLength = 5_000;

/** Length as the server counts it: what stands around the text does not count. */
export function trimmedLength(text: string): number {
  return text.trim().length;
}

/** Why an answer cannot be submitted as it is, or null when it can. */
export function lengthFault(text: string): 'short' | 'long' | null {
  const length = trimmedLength(text);
  if (length < minAnswerLength) return 'short';
  return length > maxAnswerLength ? 'long' : null;
}
