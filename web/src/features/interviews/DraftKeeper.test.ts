import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper, type Saved } from './DraftKeeper';
import { dropDraft, emptyDraft, keptDraft, keptDrafts, markSaved } from './outbox';

const place = { userId: 'ana', sessionId: 's1', questionId: 'q1' };

function keeperFor(answers: Saved[] = []) {
  const save = vi.fn(() => Promise.resolve(answers.shift() ?? ('saved' as const)));
  return { save, keeper: new DraftKeeper(emptyDraft(place), save) };
}

beforeEach(() => {
  // fake-indexeddb answers by setImmediate, which must keep running.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(async () => {
  vi.useRealTimers();
  await dropDraft(place);
});

describe('A draft that is being written', () => {
  it('is on this device within 300 ms, without waiting for a pause', async () => {
    const { keeper } = keeperFor();
    keeper.edit('I');
    await vi.advanceTimersByTimeAsync(150);
    keeper.edit('I would');
    await vi.advanceTimersByTimeAsync(150);
    await vi.waitFor(async () => expect((await keptDraft(place))?.text).toBe('I would'));
  });

  it('goes to the server after two seconds of pause, once', async () => {
    const { keeper, save } = keeperFor();
    keeper.edit('I');
    await vi.advanceTimersByTimeAsync(1_900);
    keeper.edit('I would');
    await vi.advanceTimersByTimeAsync(1_900);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(save).toHaveBeenCalledOnce();
    expect(save).toHaveBeenCalledWith(expect.objectContaining({ text: 'I would' }), false);
    expect(keeper.snapshot().state).toBe('saved');
  });

  it('goes to the server within 30 seconds even if the typing never pauses', async () => {
    const { keeper, save } = keeperFor();
    for (let second = 0; second < 31; second++) {
      keeper.edit(`word ${second}`);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(save).toHaveBeenCalledOnce();
  });

  it('says that it is kept here while the server cannot be reached, and tries again', async () => {
    const { keeper, save } = keeperFor(['unreachable']);
    keeper.edit('typed in a tunnel');
    await vi.advanceTimersByTimeAsync(2_100);
    expect(keeper.snapshot().state).toBe('kept');
    await vi.advanceTimersByTimeAsync(10_100);
    expect(save).toHaveBeenCalledTimes(2);
    expect(keeper.snapshot().state).toBe('saved');
  });

  it('is sent at once when the page is left, with what was typed last', () => {
    const { keeper, save } = keeperFor();
    keeper.edit('the last word');
    keeper.leave();
    expect(save).toHaveBeenCalledWith(expect.objectContaining({ text: 'the last word' }), true);
  });

  it('sends what was typed while an earlier version was on its way', async () => {
    let arrive: (saved: Saved) => void = () => undefined;
    const save = vi.fn(() => new Promise<Saved>((resolve) => (arrive = resolve)));
    const keeper = new DraftKeeper(emptyDraft(place), save);
    keeper.edit('first');
    await vi.advanceTimersByTimeAsync(2_100);
    keeper.edit('first and second');
    arrive('saved');
    await vi.advanceTimersByTimeAsync(2_100);
    await vi.waitFor(() =>
      expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ text: 'first and second' }), false),
    );
    expect(keeper.snapshot().state).toBe('saving');
  });

  it('is neither kept nor sent any more once its answer is with the server', async () => {
    const { keeper, save } = keeperFor();
    keeper.edit('submitted');
    keeper.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).not.toHaveBeenCalled();
    expect(await keptDraft(place)).toBeNull();
  });
});

describe('The drafts on a device', () => {
  it('are read only by the person who wrote them', async () => {
    const { keeper } = keeperFor();
    keeper.edit('private');
    await keeper.keep();
    expect(await keptDrafts('ana')).toHaveLength(1);
    expect(await keptDrafts('an')).toHaveLength(0);
    expect(await keptDrafts('ben')).toHaveLength(0);
  });

  it('keep what was typed while the server confirmed an earlier version', async () => {
    const { keeper } = keeperFor();
    keeper.edit('longer than what was sent');
    await keeper.keep();
    await markSaved(place, 'longer');
    expect(await keptDraft(place)).toMatchObject({ text: 'longer than what was sent', savedText: 'longer' });
  });
});
