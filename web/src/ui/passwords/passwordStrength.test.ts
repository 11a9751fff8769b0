import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthOf } from './passwordStrength';

const ana = ['Ana Reyes', 'ana.reyes@example.com'];

describe('The strength of a password', () => {
  it.each([
    ['', 'Weak'],
    ['Password1!', 'Weak'],
    ['P@ssw0rd2026!', 'Weak'],
    ['Qwerty123!', 'Weak'],
    ['Aa1!Aa1!Aa1!', 'Weak'],
    ['aaaaaaaaaaaaaaaaaaaa', 'Weak'],
    ['Abcdefgh12345678!', 'Weak'],
    ['Summer2026!', 'Weak'],
    ['ana.reyes@example.com1A', 'Weak'],
    ['Reyes-2026', 'Weak'],
    ['Winter-Sun9', 'Fair'],
    ['xk7#mq9$', 'Good'],
    ['Violin-Tram4', 'Good'],
    ['lamp tractor violin', 'Strong'],
    ['correct-horse-battery-staple4', 'Strong'],
    ['Größe-Ampel-Zwirn-7', 'Strong'],
    ['kX7#mQ9$vR2&', 'Strong'],
  ])('of “%s” is %s', (password, word) => {
    expect(strengthOf(password, ana).word).toBe(word);
  });

  it.each([
    ['Reyes-9x', /your name/],
    ['Password1!', /Common passwords/],
    ['qwertyuiop', /Runs/],
    ['zzzzzzzz', /Repeating/],
    ['1987-2024', /Years/],
    ['gLimt7-o', /Longer/],
  ])('comes with advice for “%s”', (password, advice) => {
    expect(strengthOf(password, ana).advice).toMatch(advice);
  });

  it('is found for every text there is, and is never less than nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (password) => {
        const { bits, step } = strengthOf(password);
        return Number.isFinite(bits) && bits >= 0 && step >= 0 && step <= 3;
      }),
    );
  });

  it('is found at once even for the longest password', () => {
    expect(strengthOf('aB3-'.repeat(64)).word).toBe('Weak');
    expect(strengthOf('lamp tractor violin '.repeat(500)).bits).toBeGreaterThan(0);
  });

  it('never grows by knowing more about the person', () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/);
    fc.assert(
      fc.property(word, fc.string({ maxLength: 20 }), (name, rest) => {
        const password = `${name}${rest}`;
        return strengthOf(password, [name]).bits <= strengthOf(password).bits;
      }),
    );
  });

  // More characters are not always more strength (“passwor” is no word yet), but more characters nobody can foresee are.
  it('never falls when unforeseeable digits and signs follow', () => {
    const tail = fc.uniqueArray(fc.constantFrom('#', '6', '%', '2', '&', '9', '~'), { minLength: 1 });
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{1,20}$/), tail, (password, signs) => {
        return strengthOf(`${password}${signs.join('')}`).bits >= strengthOf(password).bits;
      }),
    );
  });
});
