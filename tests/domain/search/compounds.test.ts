import { describe, expect, it } from 'vitest';
import { deck } from '../../../content/deck';
import type { Deck } from '../../../domain/deck/deck';
import type { Note } from '../../../domain/notes/note';
import { createSearch, type SearchResult } from '../../../domain/search/search';
import { parseSynonyms, type Synonyms } from '../../../domain/search/synonyms';

const NONE = parseSynonyms('');
const cardOf = (text: string): Deck => ({
  ...deck,
  cards: [
    {
      id: 'water',
      title: 'Zwemmen',
      values: ['nat'],
      hue: 200,
      figure: 'cirkels',
      behaviours: [{ id: 'water/0', text, audience: 'iedereen' }],
    },
  ],
  questions: [],
});
const noteOf = (text: string, id = 'a'): Note => ({ id, behaviour: 'water/0', text, created: 0, updated: 0 });
const marked = (result: SearchResult | undefined, text: string) =>
  [...(result?.marks ?? [])]
    .reverse()
    .reduce((left, [from, to]) => `${left.slice(0, from)}[${left.slice(from, to)}]${left.slice(to)}`, text);

function onCard(text: string, query: string, words: Synonyms = NONE) {
  const { results } = createSearch(cardOf(text), words).find(query, 'medewerker');
  return results.length > 0 ? marked(results[0], text) : undefined;
}
function inNote(text: string, query: string) {
  const search = createSearch(cardOf('Zwem.'), NONE);
  search.addNotes([noteOf(text)]);
  const { results } = search.find(query, 'medewerker');
  return results.length > 0 ? marked(results[0], text) : undefined;
}
const plain = (text: string) => text.replaceAll(/[[\]]/g, '');

/** One compound as people write it; each spelling finds each other, in cards, notes and synonyms. */
const spellings = [
  ['thuiswerken', 'thuis werken', 'thuis-werken'],
  ['cocreatie', 'co-creatie', 'co\u2011creatie'],
  ['email', 'e-mail', 'e–mail'],
  ['vaktaal', 'vak taal', 'vak-taal'],
  ['huisarts', 'huis arts'],
  ['teamoverleg', 'team overleg', 'team-overleg'],
  ['burgerparticipatie', 'burger participatie', 'burger-participatie'],
  ['kennisdeling', 'kennis deling'],
  ['projectleider', 'project leider'],
  ['jip-en-janneketaal', 'jipenjanneketaal'],
  ['werk-privébalans', 'werkprivébalans'],
  ['beleidsregel', 'beleids regel'],
  ['begroting', 'be\u00ADgro\u00ADting', 'be\u200Bgroting', '\uFEFFbegroting'],
];
const pairs = spellings.flatMap((forms) =>
  forms.flatMap((typed) => forms.filter((form) => form !== typed).map((form) => [typed, form] as const)),
);

describe('a compound', () => {
  it.each(pairs)('typed as %j is found on a card as %j, and marked', (typed, written) => {
    expect(onCard(`Alles over ${written}, en meer.`, typed)).toMatch(/\[/);
  });

  it.each(pairs)('typed as %j is found in a note as %j, and marked', (typed, written) => {
    expect(inNote(`Alles over ${written}, en meer.`, typed)).toMatch(/\[/);
  });

  it.each(pairs)('typed as %j is found by a synonym that says %j', (typed, written) => {
    expect(onCard('Het kanaal.', typed, parseSynonyms(`${written} → kanaal`))).toBe('Het [kanaal].');
  });
});

describe('a part of a compound', () => {
  it.each([
    ['gevoel', 'Een buik[gevoel].'],
    ['buikgevoel', 'Een [gevoel].'],
    ['buikgevoel', 'Een onder[buikgevoel].'],
    ['onderbuikgevoel', 'Een [buikgevoel].'],
    ['overeenkomst', 'De samenwerkings[overeenkomst].'],
    ['samenwerkingsovereenkomst', 'De [overeenkomst].'],
    ['klachtenbehandeling', 'Goede [behandeling].'],
    ['vergadercultuur', 'Onze [cultuur].'],
    ['cultuur', 'Onze vergader[cultuur].'],
    ['werkoverleg', 'Een goed [overleg].'],
    ['privacybeleid', 'Nieuw [beleid].'],
    ['taal', 'Begrijpelijk [taal]gebruik.'],
  ])('%s finds %s in cards and notes', (typed, text) => {
    expect(onCard(plain(text), typed)).toBe(text);
    expect(inNote(plain(text), typed)).toBe(text);
  });

  it('is found beside the whole, which comes first', () => {
    const search = createSearch(cardOf('Zwem.'), NONE);
    search.addNotes([noteOf('Mijn gevoel.', 'part'), noteOf('Mijn buikgevoel.', 'whole')]);
    const ids = search
      .find('buikgevoel', 'medewerker')
      .results.map((one) => one.kind === 'note' && one.note.id);
    expect(ids).toEqual(['whole', 'part']);
  });

  it.each([
    ['houding', 'Een goede verhouding.'],
    ['verhouding', 'Een goede houding.'],
    ['handelen', 'Goed behandelen.'],
    ['behandelen', 'Goed handelen.'],
    ['heid', 'Meer eerlijkheid.'],
    ['schap', 'Toon vakmanschap.'],
    ['eerlijkheid', 'De scheiding van heide en heid.'],
    ['taal', 'Alles is digitaal.'],
    ['digitaal', 'Gebruik eenvoudige taal.'],
    ['deel', 'Stel je oordeel uit.'],
    ['oordeel', 'Dit is een deel.'],
    ['leider', 'Een begeleider.'],
    ['leg', 'Een goed overleg.'],
    ['ver', 'Een verhaal.'],
    ['recht ', 'Wees oprecht.'],
    ['staat', 'Het resultaat telt.'],
    ['tact', 'Maak contact.'],
  ])('is not what only looks like one: %s in "%s"', (typed, text) => {
    expect(onCard(text, `${typed} `)).toBeUndefined();
    expect(inNote(text, `${typed} `)).toBeUndefined();
  });

  it.each([
    [
      'two words with another between',
      'thuiswerken ',
      'Ik ben thuis en ga werken.',
      'Ik ben [thuis] en ga werken.',
    ],
    ['two words the other way round', 'thuiswerken ', 'Werken kan thuis.', 'Werken kan [thuis].'],
  ])('is all that is found of %s', (_, typed, text, found) => {
    expect(inNote(text, typed)).toBe(found);
  });

  it('is found as two words also where others have it as one', () => {
    const forms = ['We gaan thuiswerken.', 'We gaan thuis werken.', 'We gaan thuis-werken.'];
    const search = createSearch(cardOf('Zwem.'), NONE);
    search.addNotes([...forms, 'We zijn thuis.'].map((text, n) => noteOf(text, text + n)));
    expect(search.find('thuiswerken', 'medewerker').counts.note).toBe(3);
    const [card] = cardOf('').cards;
    if (!card) throw new Error('no card');
    const behaviours = forms.map((text, n) => ({ id: `water/${n}`, text, audience: 'iedereen' as const }));
    const onCards = createSearch({ ...deck, cards: [{ ...card, behaviours }], questions: [] }, NONE);
    expect(onCards.find('thuiswerken', 'medewerker').counts.behaviour).toBe(3);
    expect(onCards.find('thuis werken', 'medewerker').counts.behaviour).toBe(3);
  });

  it('is no compound of two common words', () => {
    expect(inNote('Ik dacht er aan dat het kon.', 'aandat ')).toBeUndefined();
  });

  it.each([
    ['met een ', 'Oordeel niet meteen.'],
    ['wet en ', 'Wat weten we?'],
  ])('is not made with a word that says nothing: %s', (typed, text) => {
    expect(onCard(text, typed)).toBeUndefined();
  });

  it.each(['dicht bij huis', 'dicht bij'])('may be made with a particle: %s', (typed) => {
    expect(onCard('Blijf dichtbij.', typed)).toBe('Blijf [dichtbij].');
  });

  it.each([
    ['opgeven', 'Durf je op tijd uit te spreken of geef het aan.'],
    ['omgaan', 'Vraag om hulp.'],
    ['overnemen', 'Praat over het werk.'],
    ['feedback geven', 'Geef het op en vraag om feedback.'],
    ['uit', 'Spreek je uit.'],
  ])('never is a loose particle: %s', (typed, text) => {
    const found = onCard(text, typed) ?? text;
    expect(found).not.toMatch(/\[(op|om|over|uit|aan)\]/i);
  });
});

describe('signs', () => {
  it.each([
    ['👍', 'Goed [👍]'],
    ['👍', 'Goed [👍]🏽'],
    ['❤', 'Dank je [❤]\uFE0F'],
    ['❤\uFE0F', 'Dank je [❤]'],
    ['👧', 'Het gezin 👩\u200D[👧] hier'],
    ['🇳🇱', 'In [🇳🇱] en 🇧🇪'],
    ['§', 'Zie [§] 5'],
    ['§5', 'Zie [§][5]'.replace('][', '')],
    ['€', 'Het kost [€] 500'],
    ['€500', 'Het kost [€500]'],
    ['%', 'Voor 50[%]'],
    ['goed 👍', '[Goed] gedaan [👍]'],
  ])('such as %s are found in notes', (typed, text) => {
    expect(inNote(plain(text), typed)).toBe(text);
  });

  it('of a flag belong together', () => {
    expect(inNote('In 🇳🇪 en 🇱🇺', '🇳🇱')).toBeUndefined();
  });

  it('that nobody sees stay in the marked text', () => {
    expect(inNote('De samen\u00ADwerking.', 'samenwerking')).toBe('De [samen\u00ADwerking].');
    expect(inNote('De samen\u00ADwerkings\u00ADover\u00ADeenkomst.', 'overeenkomst')).toBe(
      'De samen\u00ADwerkings\u00AD[over\u00ADeenkomst].',
    );
    expect(inNote('De be\u200Bgroting.', 'begro')).toBe('De [be\u200Bgro]ting.');
  });

  it('that nobody sees change nothing in what is typed', () => {
    const search = createSearch(deck, NONE);
    const ids = (query: string) =>
      search.find(query, 'medewerker').results.map((one) => one.kind === 'behaviour' && one.behaviour.id);
    expect(ids('ver\u00ADtrouwen')).toEqual(ids('vertrouwen'));
    expect(ids('vertrouwen\u200B')).toEqual(ids('vertrouwen'));
    expect(ids('\uFEFFvertrouwen')).toEqual(ids('vertrouwen'));
  });
});
