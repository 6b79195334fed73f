import { expect, it } from 'vitest';
import { firstWords } from '../../../domain/notes/first-words';

it('a short note is its own first words, on one line', () => {
  expect(firstWords(' Volgende keer\n meteen vragen ')).toBe('Volgende keer meteen vragen');
  expect(firstWords('')).toBe('');
});

it('of a long note they end at the end of a word', () => {
  const name = firstWords('Volgende keer meteen vragen wat iemand daarvan zelf al heeft gedacht');
  expect(name).toBe('Volgende keer meteen vragen wat iemand…');
});

it('a long word is cut, not through a sign', () => {
  expect(firstWords('👍'.repeat(100))).toBe(`${'👍'.repeat(40)}…`);
});

it('of a note of ten million signs only the beginning is looked at', () => {
  const begun = performance.now();
  expect(firstWords('a '.repeat(5_000_000))).toHaveLength(40);
  expect(performance.now() - begun).toBeLessThan(50);
});
