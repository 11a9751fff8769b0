import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberPoints } from './numberPoints';
import { cutIntoPassages } from './passages';

/** An answer and quotations from it, overlapping as they like, with some that are not in it. */
const quoted = fc
  .string({ maxLength: 80, unit: fc.constantFrom('a', 'b', ' ', '\n', '.', 'é', '👍') })
  .chain((answer) =>
    fc.record({
      answer: fc.constant(answer),
      evidence: fc.array(
        fc.oneof(
          fc
            .tuple(fc.nat(answer.length), fc.nat(answer.length))
            .map(([a, b]) => answer.slice(Math.min(a, b), Math.max(a, b))),
          fc.string(),
        ),
        { maxLength: 6 },
      ),
    }),
  );

describe('Cutting an answer where it is quoted', () => {
  it('changes no letter: the passages joined are the answer', () => {
    fc.assert(
      fc.property(quoted, ({ answer, evidence }) => {
        const passages = cutIntoPassages(
          answer,
          evidence.map((text, point) => ({ point, evidence: text })),
        );
        expect(passages.map(({ text }) => text).join('')).toBe(answer);
      }),
      { numRuns: 500 },
    );
  });

  it('marks for each point exactly its quotation, and ends it once', () => {
    fc.assert(
      fc.property(quoted, ({ answer, evidence }) => {
        const passages = cutIntoPassages(
          answer,
          evidence.map((text, point) => ({ point, evidence: text })),
        );
        evidence.forEach((text, point) => {
          const mine = passages.filter(({ points }) => points.includes(point));
          const isFound = text !== '' && answer.includes(text);
          expect(mine.map((passage) => passage.text).join('')).toBe(isFound ? text : '');
          expect(passages.filter(({ ends }) => ends.includes(point))).toHaveLength(isFound ? 1 : 0);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('gives words that two points quote to both', () => {
    const passages = cutIntoPassages('one two three', [
      { point: 0, evidence: 'one two' },
      { point: 1, evidence: 'two three' },
    ]);
    expect(passages.map(({ text, points }) => [text, points])).toEqual([
      ['one ', [0]],
      ['two', [0, 1]],
      [' three', [1]],
    ]);
  });
});

describe('Numbering points', () => {
  it('follows the answer, and leaves out what cannot be shown in it', () => {
    const points = numberPoints(
      [
        { point: 'B', covered: 'full', evidence: 'second' },
        { point: 'C', covered: 'missing', evidence: null },
        { point: 'A', covered: 'partial', evidence: 'first' },
        { point: 'D', covered: 'full', evidence: 'not there' },
      ],
      'first and second',
    );
    expect(points.map(({ number }) => number)).toEqual([2, null, 1, null]);
  });
});
