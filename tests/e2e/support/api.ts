import { expect, type APIRequestContext } from '@playwright/test';
import { password, type Person } from './pages.ts';

interface Interview {
  questions: { question_id: string; answer_id: string | null }[];
}

/** The API as the person's own program would use it, to see what the server really has. */
export class Api {
  readonly #request: APIRequestContext;
  readonly #token: string;

  private constructor(request: APIRequestContext, token: string) {
    this.#request = request;
    this.#token = token;
  }

  /** Creates the account without a browser. */
  static async register(request: APIRequestContext, { name, email }: Person): Promise<void> {
    const answer = await request.post('/api/v1/auth/register', { data: { name, email, password } });
    expect(answer.status()).toBe(201);
  }

  static async of(request: APIRequestContext, { email }: Person): Promise<Api> {
    const answer = await request.post('/api/v1/auth/login', { data: { email, password } });
    expect(answer.status()).toBe(200);
    const { access_token } = (await answer.json()) as { access_token: string };
    return new Api(request, access_token);
  }

  async #get<T>(path: string): Promise<T> {
    const answer = await this.#request.get(`/api/v1${path}`, {
      headers: { Authorization: `Bearer ${this.#token}` },
    });
    expect(answer.status()).toBe(200);
    return (await answer.json()) as T;
  }

  /** The answers of an interview that the server has. */
  async answerIds(sessionId: string): Promise<string[]> {
    const { questions } = await this.#get<Interview>(`/interviews/${sessionId}`);
    return questions.flatMap(({ answer_id }) => answer_id ?? []);
  }

  /** What is written so far for the first question without an answer. */
  async openDraft(sessionId: string): Promise<string | null> {
    const { questions } = await this.#get<Interview>(`/interviews/${sessionId}`);
    const open = questions.find(({ answer_id }) => answer_id === null);
    if (open === undefined) return null;
    const path = `/interviews/${sessionId}/questions/${open.question_id}`;
    return (await this.#get<{ draft_text: string | null }>(path)).draft_text;
  }

  async evaluationStatus(answerId: string): Promise<string> {
    return (await this.#get<{ status: string }>(`/answers/${answerId}/evaluation`)).status;
  }
}

/** The interview whose room or summary is at an address. */
export function sessionIn(url: string): string {
  const found = /\/interviews\/([0-9a-f-]{36})/.exec(url)?.[1];
  if (found === undefined) throw new Error(`${url} is not in an interview.`);
  return found;
}
