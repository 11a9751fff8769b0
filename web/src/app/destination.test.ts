import { describe, expect, it } from 'vitest';
import { destination, signInFor } from './destination';

describe('The way back after signing in', () => {
  it('leads where the person was going, query and all', () => {
    const search = new URL(signInFor('/resumes/r1?tab=skills'), location.origin).search;
    expect(destination(search)).toBe('/resumes/r1?tab=skills');
  });

  it.each(['https://evil.example/x', '//evil.example', '/\\evil.example', 'javascript:alert(1)', 'http://['])(
    'never leads off this site: %s',
    (next) => {
      expect(destination(`?next=${encodeURIComponent(next)}`)).toBeNull();
    },
  );
});
