import { describe, expect, it } from 'vitest';
import { beginningOf, most } from '../../../domain/notes/beginning';

describe('the beginning of a text', () => {
  it('is not cut off what anyone writes', () => {
    for (const text of ['', 'a', 'a\n'.repeat(most.lines - 1), 'a'.repeat(most.signs)])
      expect(beginningOf(text)).toBeUndefined();
  });

  it('is so many lines of one with many', () => {
    expect(beginningOf('a\n'.repeat(2_000_000))?.split('\n')).toHaveLength(most.lines);
  });

  it('is so many signs of one with few lines', () => {
    expect(beginningOf('a'.repeat(1_000_000))).toHaveLength(most.signs);
    expect(beginningOf(`a${'\u0301'.repeat(1_000_000)}`)).toHaveLength(most.signs);
  });

  it('does not end in the middle of a sign', () => {
    expect(beginningOf(`a${'👍'.repeat(20_000)}`)?.isWellFormed()).toBe(true);
  });
});
