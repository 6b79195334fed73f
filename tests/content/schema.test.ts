import { describe, expect, it } from 'vitest';
import deck from '../../content/ambtelijk-vakmanschap.json';
import written from '../../content/deck.schema.json';
import { deckJsonSchema } from '../../scripts/deck-schema';

describe('content/deck.schema.json', () => {
  it('is what the deck schema in the code generates (else run: node scripts/deck-schema.ts)', () => {
    expect(written).toEqual(deckJsonSchema());
  });

  it('is the schema that our deck names', () => {
    expect(deck.$schema).toBe('./deck.schema.json');
  });
});
