import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import { dropDraft, emptyDraft, keepDraft, keptDraft } from './outbox';
import { RoomPage } from './RoomPage';
import { base, RoomServer } from '../../test/roomServer';

const place = { userId: 'ana', sessionId: 's1', questionId: 'q1' };
const answer = 'An index is a sorted copy of a column.';
let api: RoomServer;

beforeEach(async () => {
  await dropDraft(place);
  await dropDraft({ ...place, questionId: 'q2' });
  api = new RoomServer();
  server.use(...api.handlers);
});

// Leaving the room saves once more: that arrives before the handlers go.
afterEach(async () => {
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 100));
});

function enter(at = '/interviews/s1') {
  return renderPage(<RoomPage feedback={(id) => <p>Feedback on {id}</p>} />, {
    path: '/interviews/:sessionId',
    at,
    others: [
      { path: '/interviews/:sessionId/summary', element: <p>The summary</p> },
      { path: '/dashboard', element: <p>The dashboard</p> },
    ],
  });
}

const sheet = () => screen.findByRole('textbox', { name: /what is an index/ });

describe('Answering a question', () => {
  it('leads to its feedback, and the next question’s time starts only when it is asked for', async () => {
    const { user } = enter();
    await user.type(await sheet(), answer);
    await user.click(screen.getByRole('button', { name: 'Submit answer' }));
    expect(await screen.findByText('Feedback on answer-q1')).toBeInTheDocument();
    expect(api.shown).toEqual(['q1']);
    await user.click(screen.getByRole('button', { name: 'Next question' }));
    expect(await screen.findByRole('heading', { name: /Question q2/ })).toBeInTheDocument();
    expect(api.shown).toEqual(['q1', 'q2']);
    expect(await keptDraft(place)).toBeNull();
  });

  it('by Ctrl and Enter goes to the summary after the last one', async () => {
    api.take('q1', answer, 'earlier');
    const { user } = enter();
    await user.type(await sheet(), `${answer}{Control>}{Enter}{/Control}`);
    await user.click(await screen.findByRole('button', { name: 'See your summary' }));
    expect(await screen.findByText('The summary')).toBeInTheDocument();
  });

  it('twice by a double click sends one request', async () => {
    const { user } = enter();
    await user.type(await sheet(), answer);
    await user.dblClick(screen.getByRole('button', { name: 'Submit answer' }));
    await screen.findByText('Feedback on answer-q1');
    expect(api.answers).toHaveLength(1);
  });

  it('is not possible with fewer than ten characters', async () => {
    const { user } = enter();
    await user.type(await sheet(), 'Too short{Control>}{Enter}{/Control}');
    expect(screen.getByText('1 more character to submit')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Submit answer' })).toBeDisabled();
    expect(api.answers).toHaveLength(0);
  });

  it('that was answered before counts as done and goes on to the feedback', async () => {
    const { user } = enter();
    await user.type(await sheet(), answer);
    api.take('q1', 'from another tab', 'another key');
    await user.click(screen.getByRole('button', { name: 'Submit answer' }));
    expect(await screen.findByText('Feedback on answer-q1')).toBeInTheDocument();
  });

  it('that the server refuses stays on the sheet with the reason', async () => {
    server.use(
      http.post(`${base}/answers`, () =>
        HttpResponse.json(
          { title: 'Check your answer', status: 400, errors: { answer_text: ['Shorten it.'] } },
          { status: 400 },
        ),
      ),
    );
    const { user } = enter();
    await user.type(await sheet(), answer);
    await user.click(screen.getByRole('button', { name: 'Submit answer' }));
    expect(await screen.findByText('Shorten it.')).toBeInTheDocument();
    expect(await sheet()).toHaveValue(answer);
    expect(await sheet()).not.toHaveAttribute('readonly');
  });
});

describe('Without a connection', () => {
  const tunnel = () => http.post(`${base}/answers`, () => HttpResponse.error(), { once: true });

  it('an answer is kept here and sent with the same key as soon as there is one again', async () => {
    server.use(tunnel());
    const { user } = enter();
    await user.type(await sheet(), answer);
    await user.click(screen.getByRole('button', { name: 'Submit answer' }));
    expect(await screen.findByText(/You are offline: your answer is kept/)).toBeInTheDocument();
    const kept = await keptDraft(place);
    expect(kept?.submission).toMatchObject({ text: answer });
    window.dispatchEvent(new Event('online'));
    expect(await screen.findByText('Feedback on answer-q1')).toBeInTheDocument();
    expect(api.answers).toEqual([{ questionId: 'q1', text: answer, key: kept?.submission?.idempotencyKey }]);
    expect(await keptDraft(place)).toBeNull();
  });

  it('an answer that was changed after all is sent under another key', async () => {
    server.use(tunnel());
    const { user } = enter();
    await user.type(await sheet(), answer);
    await user.click(screen.getByRole('button', { name: 'Submit answer' }));
    await user.click(await screen.findByRole('button', { name: 'Edit answer' }));
    const first = (await keptDraft(place))?.submission?.idempotencyKey;
    await user.type(await sheet(), ' It speeds up reads.');
    await user.click(screen.getByRole('button', { name: 'Submit answer' }));
    await screen.findByText('Feedback on answer-q1');
    expect(api.answers.map(({ text }) => text)).toEqual([`${answer} It speeds up reads.`]);
    expect(api.answers[0]?.key).not.toBe(first);
  });

  it('an answer submitted before the browser was closed is sent on return', async () => {
    await keepDraft({
      ...emptyDraft(place),
      text: answer,
      submission: { idempotencyKey: 'kept-key', text: answer },
    });
    enter();
    expect(await screen.findByText('Feedback on answer-q1')).toBeInTheDocument();
    expect(api.answers).toEqual([{ questionId: 'q1', text: answer, key: 'kept-key' }]);
  });
});

describe('Coming back', () => {
  it('finds what was typed, also when it never reached the server', async () => {
    await keepDraft({ ...emptyDraft(place), text: 'typed before the crash', editedAt: Date.now() });
    enter();
    expect(await sheet()).toHaveValue('typed before the crash');
    await waitFor(() => expect(api.drafts).toEqual(['typed before the crash']), { timeout: 4_000 });
  });

  it('finds what was typed on another device', async () => {
    api.draftText = 'typed on the phone';
    enter();
    expect(await sheet()).toHaveValue('typed on the phone');
  });

  it('to the feedback of an answer shows that again', async () => {
    api.take('q1', answer, 'key');
    enter('/interviews/s1?answer=answer-q1');
    expect(await screen.findByText('Feedback on answer-q1')).toBeInTheDocument();
    expect(api.shown).toEqual([]);
  });
});

describe('Skipping', () => {
  it('asks first when something is written, then shows the next question', async () => {
    const { user } = enter();
    await user.type(await sheet(), 'half an ans');
    await user.click(screen.getByRole('button', { name: 'Skip' }));
    await user.click(await screen.findByRole('button', { name: 'Skip question' }));
    expect(await screen.findByRole('heading', { name: /Question q2/ })).toBeInTheDocument();
  });

  it('the last open question leads to the summary', async () => {
    api.take('q1', answer, 'key');
    const { user } = enter();
    await sheet();
    await user.click(screen.getByRole('button', { name: 'Skip' }));
    expect(await screen.findByText('The summary')).toBeInTheDocument();
  });
});
