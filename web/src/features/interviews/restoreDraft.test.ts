import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft, isUnsaved, type Draft } from './outbox';
import { restoreDraft } from './restoreDraft';

const place = { userId: 'ana', sessionId: 's1', questionId: 'q1' };
const noon = Date.parse('2026-11-24T12:00:00Z');
const kept = (changes: Partial<Draft>): Draft => ({ ...emptyDraft(place), editedAt: noon, ...changes });

describe('Coming back to a question', () => {
  it('brings back what the server holds when this device has nothing', () => {
    const draft = restoreDraft(place, null, { text: 'from the server', savedAt: null });
    expect(draft.text).toBe('from the server');
    expect(isUnsaved(draft)).toBe(false);
  });

  it('brings back what was typed here and never arrived', () => {
    const draft = restoreDraft(place, kept({ text: 'typed offline' }), { text: null, savedAt: null });
    expect(draft.text).toBe('typed offline');
    expect(isUnsaved(draft)).toBe(true);
  });

  it('takes what another device saved meanwhile over an untouched copy', () => {
    const here = kept({ text: 'old', savedText: 'old' });
    expect(restoreDraft(place, here, { text: 'newer', savedAt: null }).text).toBe('newer');
  });

  it('takes the newer of two that both changed and keeps the other', () => {
    const here = kept({ text: 'here', savedText: 'base' });
    const later = { text: 'there', savedAt: '2026-11-24T12:00:01Z' };
    const earlier = { text: 'there', savedAt: '2026-11-24T11:59:59Z' };
    expect(restoreDraft(place, here, later)).toMatchObject({ text: 'there', otherText: 'here' });
    expect(restoreDraft(place, here, earlier)).toMatchObject({ text: 'here', otherText: 'there' });
  });

  it('loses nothing that was typed, whatever happened on either side', () => {
    const text = fc.constantFrom('', 'a', 'ab', 'other words');
    fc.assert(
      fc.property(
        text,
        fc.option(text),
        fc.option(text),
        fc.integer({ min: -5000, max: 5000 }),
        (mine, saved, server, shift) => {
          const here = kept({ text: mine, savedText: saved });
          const savedAt = server === null ? null : new Date(noon + shift).toISOString();
          const draft = restoreDraft(place, here, { text: server, savedAt });
          const left = [draft.text, draft.otherText ?? ''];
          if (isUnsaved(here) && mine !== '') expect(left).toContain(mine);
          const changedThere = (server ?? '') !== (saved ?? '');
          if (changedThere && server !== null && server !== '') expect(left).toContain(server);
        },
      ),
      { numRuns: 500 },
    );
  });
});
