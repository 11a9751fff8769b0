import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missedRules } from './passwordRules';

const oneOf = (characters: string) => fc.constantFrom(...Array.from(characters));

describe('A new password', () => {
  it.each([
    ['', 5],
    ['short1!', 2],
    ['longenough', 3],
    ['LONGENOUGH1', 2],
    ['Longenough1', 1],
    ['Longenough1!', 0],
    ['Größe 2026', 0],
    ['пароль-Д7', 0],
  ])('“%s” misses %i rules', (password, count) => {
    expect(missedRules(password)).toHaveLength(count);
  });

  it('is taken whenever it has a letter of each case, a digit, a special character and the length', () => {
    const parts = fc.tuple(
      oneOf('ABCÄÖ'),
      oneOf('abcäö'),
      oneOf('0123456789'),
      oneOf('!-_ #@'),
      fc.string({ minLength: 4, maxLength: 60 }),
    );
    fc.assert(fc.property(parts, (chosen) => missedRules(chosen.join('')).length === 0));
  });

  it('is never taken when it holds only letters and digits', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-z0-9]{0,40}$/), (word) => missedRules(word).length > 0));
  });

  it('is refused when it is too long to be hashed', () => {
    expect(missedRules(`Aa1!${'x'.repeat(252)}`)).toEqual([]);
    expect(missedRules(`Aa1!${'x'.repeat(253)}`)).toEqual(['At most 256 characters']);
  });
});
