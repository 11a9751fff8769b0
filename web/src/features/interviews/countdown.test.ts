import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milestone, sayMilestone, sayTime, secondsLeft, showTime } from './countdown';

const start = Date.parse('2026-11-24T10:00:00Z');
const limits = fc.integer({ min: 1, max: 3600 });

/** Every milestone that is announced when time is looked at after these many seconds each. */
function announced(limit: number, steps: number[]): string[] {
  const found: string[] = [];
  let before = limit;
  for (const step of steps) {
    const left = before - step;
    const reached = milestone(before, left, limit);
    if (reached !== null) found.push(reached);
    before = left;
  }
  return found;
}

describe('The countdown', () => {
  it('starts with the first display, whoever looks at it and when', () => {
    fc.assert(
      fc.property(limits, fc.integer({ min: 0, max: 10_000 }), (limit, seconds) => {
        const left = secondsLeft('2026-11-24T10:00:00Z', limit, start + seconds * 1000);
        expect(left).toBe(limit - seconds);
      }),
    );
  });

  it('never has more time than the question gives, also when this device’s clock is behind', () => {
    fc.assert(
      fc.property(limits, fc.integer({ min: -1_000_000, max: 1_000_000 }), (limit, offset) => {
        expect(secondsLeft('2026-11-24T10:00:00Z', limit, start + offset)).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('announces each milestone at most once and the end exactly once, however rarely the device looks', () => {
    fc.assert(
      fc.property(limits, fc.array(fc.integer({ min: 0, max: 400 })), (limit, steps) => {
        const all = announced(limit, [...steps, 100_000]);
        expect(new Set(all).size).toBe(all.length);
        expect(all.at(-1)).toBe('over');
      }),
    );
  });

  it('announces half, one minute and the end when time passes second by second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 122, max: 3600 }), (limit) => {
        const seconds = Array.from({ length: limit + 5 }, () => 1);
        expect(announced(limit, seconds)).toEqual(['half', 'one_minute', 'over']);
      }),
    );
  });

  it('says one thing when half the time is the last minute', () => {
    expect(
      announced(
        120,
        Array.from({ length: 130 }, () => 1),
      ),
    ).toEqual(['one_minute', 'over']);
  });

  it('speaks in words', () => {
    expect(sayMilestone('half', 75)).toBe('Half of the time is left: 1 minute 15 seconds.');
    expect(sayMilestone('over', 0)).toContain('late answer counts');
    expect(sayTime(120)).toBe('2 minutes');
    expect(sayTime(0)).toBe('0 seconds');
  });

  it('counts up once the time is over', () => {
    expect([125, 5, 0, -12].map(showTime)).toEqual(['2:05', '0:05', '0:00', '+0:12']);
  });
});
