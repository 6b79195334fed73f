import { describe, expect, it } from 'vitest';
import { deck } from '../../content/deck';
import { valuesInWords } from '../../content/values';

const [card] = deck.cards;

describe('valuesInWords', () => {
  it.each([
    [['integer', 'open', 'inclusief'], 'integer, open en inclusief'],
    [['rechtmatig', 'rechtvaardig'], 'rechtmatig en rechtvaardig'],
    [['helder'], 'helder'],
  ])('joins %j', (values, expected) => {
    expect(card && valuesInWords({ ...card, values })).toBe(expected);
  });
});
