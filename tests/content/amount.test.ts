import { expect, it } from 'vitest';
import { amountInWords, saying } from '../../content/amount';

it.each([
  [0, 0, '0 notities'],
  [1, 0, '1 notitie'],
  [1200, 0, '1.200 notities'],
  [0, 1, '1 gesprek'],
  [0, 3, '3 gesprekken'],
  [1, 1, '1 notitie en 1 gesprek'],
  [12, 3, '12 notities en 3 gesprekken'],
])('%i notes and %i conversations: %s', (notes, conversations, words) => {
  expect(amountInWords({ notes, conversations })).toBe(words);
});

it.each([
  [1, 0, 'Er is 1 notitie.'],
  [0, 1, 'Er is 1 gesprek.'],
  [1, 1, 'Er zijn 1 notitie en 1 gesprek.'],
  [0, 0, 'Er zijn 0 notities.'],
])('a sentence about %i and %i is about one thing or about more', (notes, conversations, sentence) => {
  const sentences = { one: 'Er is {what}.', many: 'Er zijn {what}.' } as const;
  expect(saying(sentences, { notes, conversations })).toBe(sentence);
});
