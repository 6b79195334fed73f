import { describe, expect, it } from 'vitest';
import { deck } from '../../../content/deck';
import { createSearch } from '../../../domain/search/search';

const looks = { hue: 215, figure: 'spoor' } as const;

/** A search over behaviours `water/0`, `water/1`, … with these texts, and what people ask of them. */
function searchOf(texts: string[], asked: Record<string, string>) {
  const behaviours = texts.map((text, n) => ({ id: `water/${n}`, text, audience: 'iedereen' as const }));
  const card = { id: 'water', title: 'Zwemmen', values: ['nat'], ...looks, behaviours };
  return createSearch({ ...deck, cards: [card], questions: [] }, [], asked);
}
const ids = (search: ReturnType<typeof searchOf>, query: string) =>
  search
    .find(query, 'medewerker')
    .results.flatMap((result) => (result.kind === 'behaviour' ? [result.behaviour.id] : []));

describe('what people ask', () => {
  const texts = ['Leer drijven.', 'Kijk uit voor boten.', 'Droog je goed af.'];

  it.each([
    ['the phrase', 'koude voeten'],
    ['one of its words', 'voeten'],
    ['another form of a word', 'voet'],
    ['a word with a letter wrong', 'voetten'],
    ['the beginning of a word', 'voe'],
  ])('finds a behaviour by %s', (_, query) => {
    expect(ids(searchOf(texts, { 'water/2': 'rillen, ik heb koude voeten' }), query)).toEqual(['water/2']);
  });

  it('marks nothing on the card but what stands there', () => {
    const search = searchOf(texts, { 'water/2': 'ik word niet droog, koude voeten' });
    const [byPhrase] = search.find('koude voeten ', 'medewerker').results;
    const [byBoth] = search.find('droge voeten ', 'medewerker').results;
    expect(byPhrase?.marks).toEqual([]);
    expect(byBoth?.marks).toEqual([[0, 5]]);
  });

  it('counts for less than a word on the card', () => {
    const search = searchOf(texts, { 'water/2': 'ik zag een boot, is er een boot' });
    expect(ids(search, 'boot ')).toEqual(['water/1', 'water/2']);
  });

  it('counts for more the more of the query it holds, in one phrase or in several', () => {
    const search = searchOf(texts, { 'water/0': 'zinken als een steen', 'water/1': 'hij zinkt, oever' });
    expect(ids(search, 'zinken bij de oever ')[0]).toBe('water/1');
  });

  it.each([
    ['common words', 'anderen redden', 'ik kan het niet redden', 'ik kan niet redden'],
    ['words next to each other', 'vlot is mijn', 'is mijn vlot', 'mijn vlot'],
  ])('is ordered by %s too', (_, one, other, query) => {
    expect(ids(searchOf(texts, { 'water/0': one, 'water/1': other }), query)[0]).toBe('water/1');
  });

  it.each(['ik', 'ik kan', 'ik kan het niet'])('finds nothing by common words alone: %s', (query) => {
    expect(ids(searchOf(texts, { 'water/0': 'ik kan het niet redden' }), query)).toEqual([]);
  });

  it('may be asked of what the deck does not have', () => {
    expect(ids(searchOf(texts, { 'lucht/0': 'vliegen' }), 'vliegen')).toEqual([]);
  });
});
