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

  it.each([
    [429, '1', 'You can try again in 1 second.'],
    [429, '90', 'You can try again in 90 seconds.'],
    [423, '91', 'You can try again in 2 minutes.'],
    [423, '1741', 'You can try again in 30 minutes.'],
    [503, '5', 'You can try again in 5 seconds.'],
    [429, '9000', 'You can try again in 3 hours.'],
  ])('with status %i and %s s to wait says: %s', (status, seconds, words) => {
    const problem = problemFrom(status, { detail: 'Later.' }, new Headers({ 'Retry-After': seconds }));
    expect(problem.detail).toBe(words);
  });

  it('that is not about waiting keeps its own words whatever the header says', () => {
    const problem = problemFrom(409, { detail: 'Taken.' }, new Headers({ 'Retry-After': '5' }));
    expect(problem.detail).toBe('Taken.');
  });

  it('for being busy has words even when the server has none', () => {
    expect(problemFrom(503, null)).toMatchObject({
      title: 'InterviewMaster is busy',
      detail: 'Try again in a moment.',
    });
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
