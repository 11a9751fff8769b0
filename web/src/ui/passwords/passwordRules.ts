const maxLength = 256;

/** The server's rules (R1), in the order in which the form lists them. Letters of every script count. */
export const passwordRules = [
  { id: 'length', words: 'At least 8 characters', holds: (password: string) => password.length >= 8 },
  { id: 'upper', words: 'An upper-case letter', holds: (password: string) => /\p{Lu}/u.test(password) },
  { id: 'lower', words: 'A lower-case letter', holds: (password: string) => /\p{Ll}/u.test(password) },
  { id: 'digit', words: 'A digit', holds: (password: string) => /\p{Nd}/u.test(password) },
  {
    id: 'special',
    words: 'A special character (! or -)',
    holds: (password: string) => /[^\p{L}\p{Nd}]/u.test(password),
  },
] as const;

/** What the password still lacks, in words; empty when the server will take it. */
export function missedRules(password: string): string[] {
  const missed: string[] = passwordRules.filter((rule) => !rule.holds(password)).map((rule) => rule.words);
  return password.length > maxLength ? [...missed, `At most ${maxLength} characters`] : missed;
}
