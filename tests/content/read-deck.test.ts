import { describe, expect, it } from 'vitest';
import { deck as ours } from '../../content/deck';
import { ourId, readDeck } from '../../content/read-deck';
import { deckWith, soundDeck } from '../sound-deck';

const faultsOf = (found: unknown) => {
  const read = readDeck(found);
  return 'faults' in read ? read.faults : [];
};

describe('readDeck', () => {
  it('gives the deck as its maker wrote it, without the place of the schema', () => {
    const { $schema: _, ...deck } = soundDeck();
    expect(readDeck(soundDeck())).toEqual({ deck, remarks: [] });
    expect(readDeck(JSON.stringify(soundDeck()))).toEqual({ deck, remarks: [] });
    expect(readDeck(JSON.stringify(JSON.stringify(soundDeck())))).toEqual({ deck, remarks: [] });
    expect(readDeck(`\uFEFF${JSON.stringify(soundDeck())}`)).toEqual({ deck, remarks: [] });
    expect(readDeck(`  ${JSON.stringify(soundDeck(), null, 2)}\r\n`)).toEqual({ deck, remarks: [] });
  });

  it('knows the id that no other deck may have', () => {
    expect(ourId).toBe(ours.id);
    expect(faultsOf(deckWith('id', ourId))).toEqual([
      'id: kies een andere id, want "ambtelijk-vakmanschap" is van de kaarten die bij de extensie horen',
    ]);
  });

  it.each([
    ['', 'Dit bestand is geen geldige JSON.'],
    ['kaart;gedrag', 'Dit bestand is geen geldige JSON.'],
    ['{"id": }', 'Dit bestand is geen geldige JSON.'],
    ['{\n  "id" "water" }', 'Dit bestand is geen geldige JSON: kijk bij regel 2, teken 8.'],
    ['"water"', 'deck: moet een object zijn (er staat "water")'],
    [`"${'x'.repeat(2_000_001)}"`, 'Dit bestand is te groot voor een set gesprekskaarten.'],
  ])('says of %.40j what is wrong', (text, sentence) => {
    expect(faultsOf(text).map((fault) => fault.slice(0, 80))).toEqual([sentence]);
  });

  it('shows of a long value the beginning', () => {
    const found = `${'x'.repeat(59)}…`;
    expect(faultsOf(deckWith('cards', 'x'.repeat(5_000)))).toEqual([
      `cards: moet een lijst zijn (er staat "${found})`,
    ]);
    expect(faultsOf('"{ water }"').map((fault) => fault.slice(0, 32))).toEqual([
      'Dit bestand is geen geldige JSON',
    ]);
  });

  it.each([null, undefined, 7, true, [], [[]], { cards: [null, [], { behaviours: [{}, null] }] }])(
    'says of %j that it is no deck, and breaks on nothing',
    (found) => {
      expect(faultsOf(found).length).toBeGreaterThan(0);
    },
  );
});
