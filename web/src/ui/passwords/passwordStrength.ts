import { commonWords } from './commonWords';

export const strengthWords = ['Weak', 'Fair', 'Good', 'Strong'] as const;

export interface Strength {
  /** 0–3, the place in `strengthWords`. */
  step: number;
  word: (typeof strengthWords)[number];
  /** What would help most; null when nothing needs to. */
  advice: string | null;
  /** About how many guesses it takes, as a power of two. */
  bits: number;
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertzuiop', 'yxcvbnm', 'azertyuiop', '1234567890'];
const swapped: Partial<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const longestWord = 20;
/** Beyond this length only repetition would still be weak. */
const readLength = 128;

type Weakness = 'personal' | 'word' | 'run' | 'repeat' | 'year';

/** A piece of the password as an attacker would guess it. */
interface Piece {
  bits: number;
  weakness: Weakness | null;
}

const advices: Record<Weakness, string> = {
  personal: 'Leave out your name and your address.',
  word: 'Common passwords are tried first. Add words that do not belong together.',
  run: 'Runs such as “abcd”, “1234” or “qwerty” are tried first.',
  repeat: 'Repeating characters adds little.',
  year: 'Years and dates are tried first.',
};

/**
 * How hard a password is to guess for someone who knows how people choose them, and who this is. An estimate: it
 * splits the password into the pieces that are cheapest to guess.
 */
export function strengthOf(password: string, personal: readonly string[] = []): Strength {
  const { bits, weakness } = cheapest(password.slice(0, readLength), personalWords(personal));
  const step = bits < 28 ? 0 : bits < 40 ? 1 : bits < 60 ? 2 : 3;
  return { step, word: strengthWords[step], advice: step === 3 ? null : adviceFor(weakness), bits };
}

function adviceFor(weakness: Weakness | null): string {
  return weakness === null
    ? 'Longer is stronger: a few more words make it hard to guess.'
    : advices[weakness];
}

/** The cheapest way to put the password together from pieces, and the weakness that costs it most. */
function cheapest(password: string, known: ReadonlySet<string>): Piece {
  const lower = password.toLowerCase();
  const plain = lower.replaceAll(/[013457@$!]/g, (character) => swapped[character] ?? character);
  const best: { bits: number; weakness: Weakness | null; saved: number }[] = [
    { bits: 0, weakness: null, saved: 0 },
  ];
  for (let end = 1; end <= password.length; end += 1) {
    const before = best[end - 1];
    if (before === undefined) break;
    let choice = { ...before, bits: before.bits + bitsOfCharacter(password, end - 1) };
    for (let start = 0; start < end - 2; start += 1) {
      const from = best[start];
      const piece = pieceOf(password, lower, plain, start, end, known);
      if (from === undefined || piece === null || from.bits + piece.bits >= choice.bits) continue;
      const saved = end - start;
      choice =
        saved >= from.saved
          ? { bits: from.bits + piece.bits, weakness: piece.weakness, saved }
          : { bits: from.bits + piece.bits, weakness: from.weakness, saved: from.saved };
    }
    best.push(choice);
  }
  return best.at(-1) ?? { bits: 0, weakness: null };
}

function pieceOf(
  password: string,
  lower: string,
  plain: string,
  start: number,
  end: number,
  known: ReadonlySet<string>,
): Piece | null {
  const length = end - start;
  const text = lower.slice(start, end);
  if (length >= 4 && (length <= longestWord || known.has(text))) {
    const spelt = plain.slice(start, end);
    // Capitals and digits in place of letters are guessed along with the word.
    const disguise = (password.slice(start, end) === text ? 0 : 1) + (spelt === text ? 0 : 1);
    if (known.has(text) || known.has(spelt)) return { bits: 4 + disguise, weakness: 'personal' };
    if (commonWords.has(text) || commonWords.has(spelt)) return { bits: 8 + disguise, weakness: 'word' };
  }
  if (length === 4 && /^(19|20)\d\d$/.test(text)) return { bits: 6, weakness: 'year' };
  if (isRun(text)) return { bits: 5 + Math.log2(length), weakness: 'run' };
  const unit = repeatedUnit(text);
  if (unit === null) return null;
  const once = Array.from(unit).reduce(
    (sum, _character, at) => sum + bitsOfCharacter(password, start + at),
    0,
  );
  return { bits: once + Math.log2(length / unit.length), weakness: 'repeat' };
}

/** "abcd", "4321", "qwerty": each character the neighbour of the last, in one direction. */
function isRun(text: string): boolean {
  if (rows.some((row) => row.includes(text) || row.includes(reversed(text)))) return true;
  const step = text.charCodeAt(1) - text.charCodeAt(0);
  if (Math.abs(step) !== 1) return false;
  for (let at = 2; at < text.length; at += 1) {
    if (text.charCodeAt(at) - text.charCodeAt(at - 1) !== step) return false;
  }
  return true;
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}

/** What a text consists of several times over: "ab" of "ababab". */
function repeatedUnit(text: string): string | null {
  for (let size = 1; size <= text.length / 2; size += 1) {
    if (text.length % size !== 0) continue;
    const unit = text.slice(0, size);
    if (unit.repeat(text.length / size) === text) return unit;
  }
  return null;
}

/** Three letters and more in a row are likely to be a word, and words are easier to guess than letters. */
function bitsOfCharacter(password: string, at: number): number {
  const character = password.charAt(at);
  if (isLetter(character)) {
    const around = [-2, -1, 1, 2].map((offset) => isLetter(password.charAt(at + offset)));
    const [secondBefore, before, after, secondAfter] = around;
    return (before && (secondBefore || after)) || (after && secondAfter) ? 3.2 : 5.7;
  }
  if (isDigit(character)) {
    return isDigit(password.charAt(at - 1)) || isDigit(password.charAt(at + 1)) ? 3.3 : 4.5;
  }
  return at === password.length - 1 && /[!.?]/.test(character) ? 2 : 5;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function isDigit(character: string): boolean {
  return /\d/.test(character);
}

/** The parts of the person's name and address that are long enough to matter. */
function personalWords(personal: readonly string[]): ReadonlySet<string> {
  const parts = personal.flatMap((text) => {
    const lower = text.toLowerCase().trim();
    return [lower, ...lower.split(/[^\p{L}\p{N}]+/u)];
  });
  return new Set(parts.filter((part) => part.length >= 4));
}
