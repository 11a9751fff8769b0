import { describe, expect, it } from 'vitest';
import { asProblem, connectionProblem, problemFrom } from './problem';

describe('A refusal by the API', () => {
  it('keeps its words, its code and the messages of its fields', () => {
    const problem = problemFrom(400, {
      type: 'about:blank',
      title: 'That password is too weak',
      status: 400,
      detail: 'See what is missing.',
      code: 'validation_failed',
      errors: { password: ['Add a digit.', 'Add an upper-case letter.'] },
    });
    expect(problem).toEqual({
      status: 400,
      title: 'That password is too weak',
      detail: 'See what is missing.',
      code: 'validation_failed',
      errors: { password: ['Add a digit.', 'Add an upper-case letter.'] },
      extensions: {},
    });
  });

  it('keeps members of its own, such as the answer that was there before', () => {
    expect(problemFrom(409, { code: 'already_answered', answer_id: 'a1' }).extensions).toEqual({
      answer_id: 'a1',
    });
  });

  it('says how long to wait when the server does', () => {
    const problem = problemFrom(423, { title: 'Locked' }, new Headers({ 'Retry-After': '1800' }));
    expect(problem.retryAfterSeconds).toBe(1800);
  });

  it('has words of its own when the answer is a proxy’s page', () => {
    const problem = problemFrom(502, '<html>Bad gateway</html>');
    expect(problem.title).toBe('Something went wrong on our side');
    expect(problem.detail).toBe('Try again in a moment.');
    expect(problem.errors).toEqual({});
  });

  it('passes through asProblem unchanged, while any other error becomes one with words', () => {
    expect(asProblem(connectionProblem())).toBe(connectionProblem());
    expect(asProblem(new Error('secret details')).title).toBe('Something went wrong on our side');
  });
});
