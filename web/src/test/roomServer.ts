import { http, HttpResponse } from 'msw';
import type { InterviewView, QuestionView } from '../api/generated';

type QuestionState = InterviewView['questions'][number];

export const base = `${location.origin}/api/v1/interviews/s1`;

/** An interview of two questions as the API tells it; for tests of the room. */
export class RoomServer {
  readonly answers: { questionId: string; text: string; key: string | null }[] = [];
  readonly drafts: string[] = [];
  readonly shown: string[] = [];
  draftText: string | null = null;
  #states: Record<string, QuestionState['status']> = { q1: 'unseen', q2: 'unseen' };

  readonly handlers = [
    http.get(base, () => HttpResponse.json(this.session)),
    http.get(`${base}/questions/:id`, ({ params }) => {
      const id = String(params.id);
      this.shown.push(id);
      return HttpResponse.json(this.question(id));
    }),
    http.get(`${base}/drafts/:id`, () =>
      HttpResponse.json({ draft_text: this.draftText, last_saved_at: '2026-11-24T10:00:00Z' }),
    ),
    http.put(`${base}/drafts/:id`, async ({ request }) => {
      const { draft_text } = (await request.json()) as { draft_text: string };
      this.drafts.push(draft_text);
      return HttpResponse.json({ draft_text, last_saved_at: '2026-11-24T10:00:00Z' });
    }),
    http.post(`${base}/questions/:id/skip`, ({ params }) => {
      this.#states[String(params.id)] = 'skipped';
      return HttpResponse.json({ next_question: null, session_status: this.session.status });
    }),
    http.post(`${base}/answers`, async ({ request }) => {
      const body = (await request.json()) as { question_id: string; answer_text: string };
      return this.take(body.question_id, body.answer_text, request.headers.get('Idempotency-Key'));
    }),
  ];

  /** Accepts an answer, as an earlier request or another tab may have done. */
  take(questionId: string, text: string, key: string | null) {
    const first = this.answers.find((answer) => answer.questionId === questionId);
    this.answers.push({ questionId, text, key });
    if (first !== undefined && first.key !== key) {
      return HttpResponse.json(
        {
          title: 'Answered already',
          status: 409,
          code: 'already_answered',
          answer_id: `answer-${questionId}`,
        },
        { status: 409 },
      );
    }
    this.#states[questionId] = 'answered';
    return HttpResponse.json(
      {
        answer_id: `answer-${questionId}`,
        session_id: 's1',
        question_id: questionId,
        time_taken: 30,
        submitted_at: '2026-11-24T10:00:30Z',
        evaluation_status: 'pending',
        next_question: null,
        session_status: this.session.status,
      },
      { status: 201 },
    );
  }

  get session(): InterviewView {
    const isOver = Object.values(this.#states).every((state) => state === 'answered' || state === 'skipped');
    return {
      session_id: 's1',
      role: 'Backend Engineer',
      difficulty: 'Medium',
      status: isOver ? 'completed' : 'in_progress',
      question_count: 2,
      categories: [],
      start_time: '2026-11-24T10:00:00Z',
      end_time: null,
      questions: ['q1', 'q2'].map((id, index) => ({
        question_id: id,
        question_number: index + 1,
        status: this.#states[id] ?? 'unseen',
        question_text: null,
        category: 'Technical',
        difficulty: 'Medium',
        answer_id: this.#states[id] === 'answered' ? `answer-${id}` : null,
      })),
    };
  }

  question(id: string): QuestionView {
    return {
      question_id: id,
      question_text: `Question ${id}: what is an index?`,
      category: 'Technical',
      difficulty: 'Medium',
      time_limit_seconds: 180,
      question_number: id === 'q1' ? 1 : 2,
      total_questions: 2,
      displayed_at: new Date().toISOString(),
      status: 'shown',
      draft_text: this.draftText,
    };
  }
}
