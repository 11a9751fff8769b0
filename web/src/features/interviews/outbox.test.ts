import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DraftKeeper } from './DraftKeeper';
import { emptyDraft, forgetPerson, keepDraft, keptDrafts, markSaved, welcomePerson } from './outbox';

const place = { userId: 'ana', sessionId: 's1', questionId: 'q1' };

describe('The drafts of someone whose account is deleted', () => {
  beforeEach(async () => {
    welcomePerson('ana');
    await keepDraft({ ...emptyDraft(place), text: 'Mine' });
    await keepDraft({ ...emptyDraft({ ...place, userId: 'anabel' }), text: 'Hers' });
    await forgetPerson('ana');
  });

  it('are gone, and nobody else’s', async () => {
    expect(await keptDrafts('ana')).toEqual([]);
    expect(await keptDrafts('anabel')).toHaveLength(1);
  });

  it('do not come back from an editor that is still open', async () => {
    const keeper = new DraftKeeper({ ...emptyDraft(place), text: 'Still here' }, () =>
      Promise.resolve('saved'),
    );
    await keeper.flush();
    await markSaved(place, 'Still here');
    expect(await keptDrafts('ana')).toEqual([]);
  });

  it('are kept again when the account was kept after all', async () => {
    welcomePerson('ana');
    await keepDraft({ ...emptyDraft(place), text: 'Back' });
    expect(await keptDrafts('ana')).toMatchObject([{ text: 'Back' }]);
  });
});
