import { describe, expect, it } from 'vitest';
import { askedAs } from '../../../content/asked-as';
import { deck } from '../../../content/deck';
import { synonyms } from '../../../content/synonyms';
import type { Deck } from '../../../domain/deck/deck';
import type { Note } from '../../../domain/notes/note';
import { createSearch, type SearchResult } from '../../../domain/search/search';
import { parseSynonyms } from '../../../domain/search/synonyms';

const NONE = parseSynonyms('');

/** A deck of one card with these behaviours for everyone. */
function deckOf(...texts: string[]): Deck {
  const behaviours = texts.map((text, n) => ({ id: `water/${n}`, text, audience: 'iedereen' as const }));
  const looks = { hue: 215, figure: 'spoor' } as const;
  const card = { id: 'water', title: 'Zwemmen', values: ['nat'], ...looks, behaviours };
  return { ...deck, cards: [card], questions: [{ id: 'diep', text: 'Hoe diep is het kanaal?' }] };
}

function ownerOf(result: SearchResult): { text: string } {
  switch (result.kind) {
    case 'behaviour':
      return result.behaviour;
    case 'note':
      return result.note;
    case 'conversation':
      return result.conversation;
    case 'question':
      return result.question;
  }
}

/** The text that a result shows, with its marks between brackets. */
function marked(result: SearchResult | undefined): string | undefined {
  if (!result) return undefined;
  const { text } = ownerOf(result);
  return [...result.marks].reverse().reduce((left, [start, end]) => {
    return `${left.slice(0, start)}[${left.slice(start, end)}]${left.slice(end)}`;
  }, text);
}

const shown = (results: readonly SearchResult[]) => results.map(marked);
const inText = (text: string, query: string, words = NONE) =>
  shown(createSearch(deckOf(text, 'Dit gaat ergens anders over.'), words).find(query, 'medewerker').results);

function note(id: string, text: string, created = 0): Note {
  return { id, behaviour: 'water/0', text, created, updated: created };
}
function withNotes(...notes: Note[]) {
  const search = createSearch(deckOf('Zwem.'), NONE);
  search.addNotes(notes);
  return search;
}
const notesFor = (search: ReturnType<typeof withNotes>, query: string) =>
  shown(search.find(query, 'medewerker').results);

describe('a word', () => {
  it.each([
    ['another form', 'vragen', 'Stel een [vraag].'],
    ['another form', 'vraag', 'Durf te [vragen].'],
    ['v for f', 'durven', '[Durf] te springen.'],
    ['v for f', 'durf', 'Ze [durven] niet.'],
    ['z for s', 'huizen', 'Een [huis] aan het water.'],
    ['a loan verb', 'archiveren', 'Het [archief] is vol.'],
    ['a loan verb', 'archief', 'Goede [archivering] helpt.'],
    ['a loan verb', 'organisatie', '[Organiseer] het samen.'],
    ['a person of a verb', 'zwijgt', 'De [zwijgende] meerderheid.'],
    ['a participle', 'gedeeld', '[Deel] kennis.'],
    ['a strong verb', 'gesproken', '[Spreek] met elkaar.'],
    ['a diminutive', 'gesprekjes', 'Een goed [gesprek].'],
    ['the beginning of a compound', 'taal', 'Begrijpelijk [taal]gebruik.'],
    ['the end of a compound', 'gevoel', 'Een onderbuik[gevoel].'],
    ['a part of the typed compound', 'onderbuikgevoel', 'Luister naar je [gevoel].'],
    ['a part of the typed compound', 'kennisdeling', 'Haal [kennis] op.'],
    ['no accents typed', 'ideeen', 'Nieuwe [ideeën].'],
    ['accents typed', 'ìdéé', 'Nieuwe [ideeën].'],
    ['no accents typed', 'coordineren', '[Coördineer] het.'],
    ['a straight apostrophe', "dilemma's", 'Bespreek [dilemma’s].'],
    ['a curly apostrophe', 'dilemma’s', "Bespreek [dilemma's]."],
    ['the other apostrophe in a short word', "tv's", 'Geen [tv’s] meer.'],
    ['no apostrophe', 'collegas', 'Vraag je [collega’s].'],
    ['capitals', 'VERTROUWEN', 'Werken aan [vertrouwen].'],
    ['a letter left out', 'vertrowen', 'Werken aan [vertrouwen].'],
    ['a letter too many', 'vertrouwwen', 'Werken aan [vertrouwen].'],
    ['a wrong letter', 'vertroawen', 'Werken aan [vertrouwen].'],
    ['two letters swapped', 'vertruowen', 'Werken aan [vertrouwen].'],
    ['two letters of a short word swapped', 'stuen', 'Geef [steun].'],
    ['a wrong first letter', 'bertrouwen', 'Werken aan [vertrouwen].'],
    ['a second letter left out that changes what stays of the end', 'knnis', 'Deel [kennis].'],
    ['a second letter left out that changes what stays of the end', 'lnchlezing', 'Een [lunchlezing].'],
    ['a typo in half a word', 'verantwor', 'Neem je [verantwoordelijkheid].'],
    ['a typo in half a short word', 'vertruo', 'Werk aan [vertrouwen].'],
    ['a particle that may belong to a verb', 'samen', 'Organiseer het [samen].'],
    ['a particle that may belong to a verb', 'terug ', 'Geef het [terug].'],
    ['half a word', 'verantw', 'Neem je [verantw]oordelijkheid.'],
    ['half a short word', 'ver', 'Werk aan [ver]trouwen.'],
    ['a word on s that is no plural', 'grens', 'Bewaak je [grenzen].'],
    ['a verb in two parts', 'aanspreken', '[Spreek] iemand [aan] op gedrag.'],
    ['a verb taken apart by "te"', 'toegeven', 'Durf fouten [toe] te [geven].'],
    ['a verb that the query takes apart', 'durven af te wijken', 'Reden om [af] te [wijken].'],
    ['a verb that the query takes apart', 'schrijf het op', '[Schrijf] alles [op].'],
  ])('is found by %s: %s', (_, query, text) => {
    expect(inText(text.replaceAll(/[[\]]/g, ''), query)).toEqual([text]);
  });

  it.each([
    ['another word with a long vowel', 'wet', 'Weet wat je doet.'],
    ['another word with a long vowel', 'taal', 'Gebruik je talent.'],
    ['a short word with a letter wrong', 'doel', 'Deel het.'],
    ['a word with two letters wrong', 'vrtouwn', 'Werk aan vertrouwen.'],
    ['half a short word that is not the last', 'ver leeg', 'Werk aan vertrouwen.'],
    ['half a short word with a space after it', 'ver ', 'Werk aan vertrouwen.'],
    ['one letter', 'v', 'Werk aan vertrouwen.'],
  ])('is not found by %s: %s', (_, query, text) => {
    expect(inText(text, query)).toEqual([]);
  });
});

describe('a synonym', () => {
  const words = parseSynonyms(`
    # koppen tellen niet mee
    deadline, einddatum → termijn

    nee zeggen, van het kastje naar de muur
      → eerlijk grens

    waar doen we het voor → nut

    te laat → termijn`);

  it.each([
    ['deadline', 'Houd je aan de [termijn].'],
    ['deadlines', 'Houd je aan de [termijnen].'],
    ['deadl', 'Houd je aan de [termijn].'],
    ['deadlyne', 'Houd je aan de [termijn].'],
    ['te laat beslissen', 'Houd je aan de [termijn].'],
    ['kastje muur', 'Geef [eerlijk] je [grenzen] aan.'],
    ['waar doen we het eigenlijk voor', 'Denk aan het [nut].'],
  ])('finds the words of a card: %s', (query, text) => {
    expect(inText(text.replaceAll(/[[\]]/g, ''), query, words)).toEqual([text]);
  });

  it.each([
    ['only a part of a saying', 'kastje', 'Geef eerlijk je grenzen aan.'],
    ['only the first word of a card', 'kastje muur', 'Wees eerlijk.'],
    ['only the last word of a card', 'kastje muur', 'Geef je grenzen aan.'],
    ['very little of a word', 'dea', 'Houd je aan de termijn.'],
    ['a heading', 'koppen', 'Houd je aan de termijn.'],
  ])('finds nothing for %s', (_, query, text) => {
    expect(inText(text, query, words)).toEqual([]);
  });

  it('counts for less than the word itself', () => {
    const search = createSearch(deckOf('Houd je aan de termijn.', 'Houd je aan de deadline.'), words);
    expect(shown(search.find('deadline', 'medewerker').results)).toEqual([
      'Houd je aan de [deadline].',
      'Houd je aan de [termijn].',
    ]);
  });

  it.each(['geen pijl', '→ geen woorden', 'geen kaart →', 'a → b → c'])(
    'must be written well: %s',
    (text) => {
      expect(() => parseSynonyms(text)).toThrow('one arrow');
    },
  );
});

describe('a query', () => {
  const search = createSearch(deck, synonyms, askedAs);
  const ids = (query: string, role: 'medewerker' | 'leidinggevende' = 'leidinggevende', limit = 99) =>
    search
      .find(query, role, limit)
      .results.flatMap((result) => (result.kind === 'behaviour' ? result.behaviour.id : []));

  it.each(['', ' ', 'de', 'het is van de', 'ik', '?!', '…', '-', '’'])(
    'of common words alone finds nothing: "%s"',
    (q) => {
      expect(search.find(q, 'leidinggevende')).toEqual({
        results: [],
        counts: { behaviour: 0, note: 0, conversation: 0, question: 0 },
      });
    },
  );

  it.each([
    ['regular expressions', '(.*)+[a-z]{2,}$ \\d ^| vertrouwen'],
    ['emoji', '🎉👩‍👩‍👧‍👦 vertrouwen'],
    ['right-to-left text', 'مرحبا שלום vertrouwen'],
    ['a lone surrogate', '\ud83d vertrouwen'],
    ['names of object parts', 'constructor __proto__ toString vertrouwen'],
    ['control characters', '\u0000\u0007\n\t vertrouwen'],
  ])('may hold %s', (_, query) => {
    expect(ids(query)).toContain('vertrouwen/eerlijk-zijn');
  });

  it.each([
    ['many words', 'vertrouwen en dan nog '.repeat(500)],
    ['one word', 'verantwoordelijkheid'.repeat(500)],
    ['one letter', 'a'.repeat(10_000)],
    ['apostrophes', 'a’'.repeat(5_000)],
    ['accents', 'é\u0301'.repeat(5_000)],
  ])('may be 10,000 characters of %s', (_, query) => {
    const start = performance.now();
    search.find(query, 'leidinggevende');
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('finds the best behaviour first, whatever its card', () => {
    expect(ids('te veel jargon').slice(0, 2).sort()).toEqual([
      'dienstbaarheid/begrijpelijk-taalgebruik',
      'dienstbaarheid/eenvoudige-taal',
    ]);
    expect(ids('deadline')[0]).toBe('legitimiteit/termijnen');
  });

  it('prefers an answer to all its words to a better one to some', () => {
    const search = createSearch(deckOf('Boot.', 'Een boot vaart over het brede blauwe water.'), NONE);
    expect(shown(search.find('boot water', 'medewerker').results)).toEqual([
      'Een [boot] vaart over het brede blauwe [water].',
      '[Boot].',
    ]);
  });

  it('finds all behaviours of a card by its title and by a value', () => {
    const forCard = (id: string) =>
      deck.cards.find((card) => card.id === id)?.behaviours.map((one) => one.id);
    expect(ids('dienstbaarheid')).toEqual(expect.arrayContaining(forCard('dienstbaarheid') ?? []));
    expect(ids('doelmatig')).toEqual(
      expect.arrayContaining(forCard('verantwoordelijkheid-doelgericht') ?? []),
    );
  });

  it('finds what is for managers for a medewerker too, under a heading of its own', () => {
    expect(ids('rugdekking')[0]).toBe('opgave/steun-en-rugdekking');
    const [found] = search.find('rugdekking', 'medewerker').results;
    expect(found).toMatchObject({
      heading: 'leidinggevende',
      behaviour: { id: 'opgave/steun-en-rugdekking' },
    });
  });

  it('finds questions, and shows them last', () => {
    const withKanaal = createSearch(deckOf('Zwem in het kanaal.'), NONE);
    withKanaal.addNotes([note('a', 'Het kanaal is koud.')]);
    expect(shown(withKanaal.find('kanaal', 'medewerker').results)).toEqual([
      'Zwem in het [kanaal].',
      'Het [kanaal] is koud.',
      'Hoe diep is het [kanaal]?',
    ]);
  });

  it('counts all it finds, and shows as many of each kind as asked', () => {
    const { results, counts } = search.find('vertrouwen', 'leidinggevende', 3);
    expect(results.filter(({ kind }) => kind === 'behaviour')).toHaveLength(3);
    expect(counts.behaviour).toBe(ids('vertrouwen').length);
    expect(counts.behaviour).toBeGreaterThan(3);
  });

  it('gives each behaviour with its card and a falling score', () => {
    const { results } = search.find('kritiek geven', 'leidinggevende');
    const scores = results.map((result) => (result.kind === 'behaviour' ? result.score : 0));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const result of results)
      if (result.kind === 'behaviour') expect(result.card.behaviours).toContain(result.behaviour);
  });
});

describe('marks', () => {
  it.each([
    ['a word with an accent', 'ideeënbus', 'idee', '[idee]ënbus'],
    ['another form of it', 'ideeën', 'idee', '[ideeën]'],
    ['a ligature', 'vrĳheid', 'vrij', '[vrĳheid]'],
    ['a letter written as two', 'idee\u0308n', 'idee', '[idee\u0308n]'],
    ['text behind emoji', '👩‍👧 vertrouwen', 'vertr', '👩‍👧 [vertr]ouwen'],
    ['two words', 'verantwoording en verantwoorden', 'verantw', '[verantw]oording en [verantw]oorden'],
    ['nothing', 'iets anders', 'vertrouwen', 'iets anders'],
  ])('fit %s', (_, text, query, expected) => {
    expect(notesFor(withNotes(note('a', `rivier ${text}`)), `rivier ${query}`)).toEqual([
      `[rivier] ${expected}`,
    ]);
  });

  it('are in order and do not overlap', () => {
    const search = createSearch(deckOf('Spreek je uit of tegen anderen.'), NONE);
    const [result] = search.find('uitspreken spreek tegenspreken', 'medewerker').results;
    expect(marked(result)).toBe('[Spreek] je [uit] of [tegen] anderen.');
  });
});

describe('notes', () => {
  it('are found by a part of a compound', () => {
    expect(notesFor(withNotes(note('a', 'Mijn onderbuikgevoel zei nee.')), 'gevoel')).toEqual([
      'Mijn onderbuik[gevoel] zei nee.',
    ]);
  });

  it('are found by a synonym of the cards', () => {
    const search = createSearch(deckOf('Zwem.', 'Let op de termijn.'), parseSynonyms('deadline → termijn'));
    search.addNotes([note('a', 'De termijn liep af.')]);
    expect(search.find('deadline', 'medewerker').counts.note).toBe(1);
  });

  it('come with the most words first; then the surest word, then the newest', () => {
    const notes = [
      note('old', 'boot en water', 1),
      note('new', 'water en boot', 3),
      note('one', 'alleen water', 4),
      note('unsure', 'bootje en waterval', 5),
    ];
    const found = withNotes(...notes).find('boot water ', 'medewerker');
    expect(found.results.map((result) => result.kind === 'note' && result.note.id)).toEqual([
      'new',
      'old',
      'unsure',
    ]);
    expect(found.counts.note).toBe(3);
  });

  it('are cut off at the limit, newest first, and all counted', () => {
    const many = Array.from({ length: 50 }, (_, n) => note(`n${n}`, 'water', (n * 7) % 50));
    const { results, counts } = withNotes(...many).find('water', 'medewerker', 3);
    expect(results.map((result) => result.kind === 'note' && result.note.created)).toEqual([49, 48, 47]);
    expect(counts.note).toBe(50);
  });

  it('follow a change', () => {
    const search = withNotes(note('a', 'oude woorden'));
    search.changeNote(note('a', 'nieuwe tekst'));
    expect(notesFor(search, 'oude')).toEqual([]);
    expect(notesFor(search, 'tekst')).toEqual(['nieuwe [tekst]']);
  });

  it('go when removed, and come back when that is undone', () => {
    const search = withNotes(note('a', 'blauw'), note('b', 'blauw ook'));
    search.removeNote('a');
    expect(notesFor(search, 'blauw')).toEqual(['[blauw] ook']);
    search.changeNote(note('a', 'blauw'));
    expect(notesFor(search, 'blauw')).toHaveLength(2);
  });

  it('that are new are taken up', () => {
    const search = withNotes();
    search.changeNote(note('a', 'groen'));
    expect(notesFor(search, 'groen')).toEqual(['[groen]']);
  });

  it('are not turned back by an older list', () => {
    const search = withNotes();
    search.changeNote(note('changed', 'geel'));
    search.removeNote('removed');
    search.addNotes([note('changed', 'rood'), note('removed', 'rood ook'), note('other', 'rood nog')]);
    expect(notesFor(search, 'rood')).toEqual(['[rood] nog']);
    expect(notesFor(search, 'geel')).toEqual(['[geel]']);
  });

  it('may be removed before they were ever seen', () => {
    const search = withNotes();
    search.removeNote('never');
    expect(notesFor(search, 'never')).toEqual([]);
  });

  it('are handed over in slices, with a pause after each', async () => {
    const search = withNotes();
    let pauses = 0;
    await search.addNotesInSlices(
      Array.from({ length: 250 }, (_, n) => note(`n${n}`, 'paars')),
      async () => {
        pauses++;
      },
    );
    expect(pauses).toBe(3);
    expect(search.find('paars', 'medewerker').counts.note).toBe(250);
  });

  it('wait for the end of a pause', () => {
    const search = withNotes();
    const list = Array.from({ length: 250 }, (_, n) => note(`n${n}`, 'paars'));
    void search.addNotesInSlices(list, () => new Promise(() => {}));
    expect(search.find('paars', 'medewerker').counts.note).toBe(100);
  });
});

describe('conversations', () => {
  const talk = (id: string, text: string, created = 0) => ({ id, title: id, text, created });
  const found = (search: ReturnType<typeof createSearch>, query: string) =>
    search.find(query, 'medewerker').results.filter(({ kind }) => kind === 'conversation');

  it('stand after notes and before questions, the newest first, and are counted', () => {
    const search = withNotes(note('n', 'Een kanaal.'));
    search.addConversations([talk('old', 'Over het kanaal.', 1), talk('new', 'Ons kanaal.', 2)]);
    const { results, counts } = search.find('kanaal', 'medewerker');
    expect(results.map(({ kind }) => kind)).toEqual(['note', 'conversation', 'conversation', 'question']);
    expect(shown(results).slice(1, 3)).toEqual(['Ons [kanaal].', 'Over het [kanaal].']);
    expect(counts.conversation).toBe(2);
  });

  it('are found by what they say now', () => {
    const search = withNotes();
    search.addConversations([talk('a', 'rood'), talk('b', 'rood')]);
    search.changeConversation(talk('a', 'groen'));
    search.removeConversation('b');
    expect(found(search, 'rood')).toEqual([]);
    expect(shown(found(search, 'groen'))).toEqual(['[groen]']);
  });
});
