import { describe, expect, it } from 'vitest';
import { beginningOf } from '../../../domain/language/code-points';

describe('the beginning of a text', () => {
  it.each([
    ['letters', 'abcdef', 3, 'abc'],
    ['a text that is shorter', 'ab', 3, 'ab'],
    ['emoji', '👍👍👍👍', 2, '👍👍'],
    ['letters and emoji', 'a👍b👍c', 2, 'a👍'],
    ['half a sign', 'a\ud83db', 3, 'a\uFFFDb'],
    ['nothing', '', 3, ''],
  ])('counts code points of %s', (_, text, most, beginning) => {
    expect(beginningOf(text, most)).toBe(beginning);
  });

  it('is always well formed, wherever it is cut', () => {
    const text = 'x👍👩‍👧y\udc00z🎉'.repeat(5);
    for (let most = 0; most < 60; most++)
      expect(() => encodeURIComponent(beginningOf(text, most))).not.toThrow();
  });
});
