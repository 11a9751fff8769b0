import { act, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { EvaluationView } from '../../api/generated';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import { AnswerFeedback } from './AnswerFeedback';

const judged: EvaluationView = {
  answer_id: 'a1',
  session_id: 's1',
  question_id: 'q1',
  question_text: 'What is an index?',
  answer_text: 'An index is sorted. It speeds up reads.',
  time_taken: 94,
  status: 'completed',
  scores: { content_quality: 62, clarity: 81, confidence: 74, technical_accuracy: 48 },
  overall_score: 65,
  points: [
    { point: 'It is a sorted structure', covered: 'full', evidence: 'An index is sorted.' },
    { point: 'Writes become slower', covered: 'missing', evidence: null },
    { point: 'Reads become faster', covered: 'partial', evidence: 'speeds up reads' },
  ],
  strengths: ['You spoke firmly.'],
  improvements: ['You did not mention writes.'],
  suggestions: ['Add a sentence on writes.'],
  notice: null,
  example_answer: 'A model answer.',
  evaluator: 'local',
  evaluated_at: '2026-11-24T10:00:00Z',
};

const pending: EvaluationView = {
  ...judged,
  status: 'pending',
  scores: null,
  overall_score: null,
  points: [],
  strengths: [],
  improvements: [],
  suggestions: [],
};

function answerWith(...evaluations: EvaluationView[]) {
  let asked = 0;
  server.use(
    http.get(`${location.origin}/api/v1/answers/a1/evaluation`, () => {
      const next = evaluations[Math.min(asked, evaluations.length - 1)];
      asked += 1;
      return HttpResponse.json(next);
    }),
  );
  return renderPage(<AnswerFeedback answerId="a1" />);
}

describe('Feedback on an answer', () => {
  it('appears by itself when the answer is judged', async () => {
    answerWith(pending, judged);
    expect(await screen.findByRole('progressbar', { name: 'Judging your answer' })).toBeInTheDocument();
    expect(await screen.findByText('Getting there', {}, { timeout: 3_000 })).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'Overall score: 65 of 100, getting there' })).toBeInTheDocument();
  });

  it('marks the quoted words and says in words how far each point was made', async () => {
    answerWith(judged);
    const points = await screen.findByRole('region', { name: 'What a strong answer says' });
    const [sorted, writes, reads] = within(points).getAllByRole('listitem');
    expect(sorted).toHaveTextContent(/^SaidIt is a sorted structure1/);
    expect(writes).toHaveTextContent(/^MissingWrites become slower$/);
    expect(reads).toHaveTextContent(/^Partly saidReads become faster2/);
    const answer = screen.getByRole('region', { name: 'Your answer' });
    expect(
      within(answer)
        .getAllByRole('mark')
        .map((mark) => mark.textContent),
    ).toEqual(['An index is sorted.', 'speeds up reads']);
  });

  it('leads from a point to its words and back, by keyboard too, and shows which belong together', async () => {
    const { user } = answerWith(judged);
    const passage = await screen.findByRole('link', { name: 'speeds up reads' });
    const point = screen.getByText('Reads become faster').closest('li');
    Element.prototype.scrollIntoView = () => undefined;
    act(() => passage.focus());
    expect(point?.className).toMatch(/lit/);
    await user.keyboard('{Enter}');
    expect(point).toHaveFocus();
    if (point === null) throw new Error('There is no point.');
    const back = within(point).getByRole('link', { name: /in your answer/ });
    act(() => back.focus());
    expect(passage.closest('mark')?.className).toMatch(/active/);
    await user.keyboard('{Enter}');
    expect(passage).toHaveFocus();
  });

  it('says who judged', async () => {
    answerWith(judged);
    expect(await screen.findByText(/Judged on this server without AI, engine local/)).toBeInTheDocument();
  });

  it('that failed keeps the answer, takes the blame and still shows the model answer', async () => {
    answerWith({ ...pending, status: 'failed' });
    expect(await screen.findByText('This answer could not be judged')).toBeInTheDocument();
    expect(screen.getByText(judged.answer_text)).toBeInTheDocument();
    expect(screen.getByText('A model answer.')).toBeInTheDocument();
  });
});
