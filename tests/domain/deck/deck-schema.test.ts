import type { InferOutput } from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { problemLine, refusedDeck } from '../../../content/deck-problem';
import type { DeckFile } from '../../../domain/deck/deck';
import { DeckError } from '../../../domain/deck/deck-problem';
import { type DeckSchema, parseDeck } from '../../../domain/deck/deck-schema';
import { deckWith, soundDeck } from '../../sound-deck';

function refusalOf(input: unknown): DeckError | undefined {
  try {
    parseDeck(input);
    return undefined;
  } catch (error) {
    if (error instanceof DeckError) return error;
    throw error;
  }
}

/** The problems in the words that the maker of the deck reads. */
const problemsOf = (input: unknown) => refusalOf(input)?.problems.map(problemLine) ?? [];

const SLUG_RULE = 'gebruik alleen kleine letters, cijfers en streepjes';
const BEHAVIOUR_RULE = 'schrijf de id van de kaart, een schuine streep en een kort woord';

describe('parseDeck', () => {
  it('gives a sound deck back unchanged', () => {
    expect(parseDeck(soundDeck())).toEqual(soundDeck());
  });

  it('gives a card that has none a hue and a figure, and only those', () => {
    const { cards } = parseDeck(deckWith('cards.0.hue', undefined));
    expect(cards.map(({ hue, figure }) => [hue, figure])).toEqual([
      [255, 'trap'],
      [359, 'roos'],
      [100, 'spoor'],
    ]);
    expect(parseDeck(deckWith('cards.1.figure', undefined)).cards[1]?.figure).toBe('schaal');
  });

  it('takes what the type of a deck file says, and nothing else', () => {
    expectTypeOf<InferOutput<typeof DeckSchema>>().toEqualTypeOf<DeckFile>();
  });

  it('takes a deck without $schema, with a contact, and in another language', () => {
    expect(problemsOf(deckWith('$schema', undefined))).toEqual([]);
    expect(problemsOf(deckWith('language', 'nl-BE'))).toEqual([]);
    const contact = { title: 'Vragen?', text: 'Mail naar', email: 'kaarten@voorbeeld.nl' };
    expect(problemsOf(deckWith('source.contact', contact))).toEqual([]);
  });

  it.each([
    // a field is missing
    ['title', undefined, 'title: ontbreekt'],
    ['cards.0.title', undefined, 'cards[0].title: ontbreekt'],
    ['cards.0.behaviours.1.audience', undefined, 'cards[0].behaviours[1].audience: ontbreekt'],
    ['questions', undefined, 'questions: ontbreekt'],
    // a wrong type
    ['title', 7, 'title: moet tekst zijn (er staat 7)'],
    ['title', null, 'title: moet tekst zijn (er staat niets)'],
    ['cards', { vertrouwen: {} }, 'cards: moet een lijst zijn (er staat een object)'],
    ['cards.1.values', 'vast', 'cards[1].values: moet een lijst zijn (er staat "vast")'],
    ['cards.1', 'land', 'cards[1]: moet een object zijn (er staat "land")'],
    ['source.howTo.ask', ['a'], 'source.howTo.ask: moet tekst zijn (er staat een lijst)'],
    // nothing in it
    ['title', '', 'title: is leeg'],
    ['cards.0.behaviours.0.text', ' \n', 'cards[0].behaviours[0].text: is leeg'],
    ['cards.0.id', '', 'cards[0].id: is leeg'],
    ['cards', [], 'cards: is een lege lijst, zet er iets in'],
    ['cards.0.values', [], 'cards[0].values: is een lege lijst, zet er iets in'],
    ['cards.1.behaviours', [], 'cards[1].behaviours: is een lege lijst, zet er iets in'],
    // a field too many
    ['cards.0.kleur', 'blauw', 'cards[0].kleur: is een onbekend veld, haal het weg'],
    ['extra', 1, 'extra: is een onbekend veld, haal het weg'],
    // a hue or figure that does not exist
    ...[-1, 360, 12.5, '"blauw"'].map((hue): [string, unknown, string] => [
      'cards.0.hue',
      typeof hue === 'string' ? JSON.parse(hue) : hue,
      `cards[0].hue: moet een heel getal van 0 tot en met 359 zijn (er staat ${hue})`,
    ]),
    [
      'cards.1.figure',
      'ster',
      'cards[1].figure: kies "cirkels" of "schaal" of "zuilen" of "stralen" of "roos" of "spoor" of "trap" (er staat "ster")',
    ],
    // an unknown word or form
    [
      'cards.0.behaviours.1.audience',
      'ieder',
      'cards[0].behaviours[1].audience: kies "iedereen" of "leidinggevende" (er staat "ieder")',
    ],
    ['language', 'Nederlands', 'language: gebruik een taalcode zoals "nl" (er staat "Nederlands")'],
    ['id', 'Ons Waterschap', `id: ${SLUG_RULE} (er staat "Ons Waterschap")`],
    ['questions.0.id', 'wat--nu', `questions[0].id: ${SLUG_RULE} (er staat "wat--nu")`],
    ['cards.1.behaviours.0.id', 'land/', `cards[1].behaviours[0].id: ${BEHAVIOUR_RULE} (er staat "land/")`],
    [
      'source.contact',
      { title: 'Vragen?', text: 'Mail naar', email: 'kaarten' },
      'source.contact.email: moet een mailadres zijn',
    ],
    ['source.howTo', undefined, 'source.howTo: ontbreekt'],
    ['source.headings.leidinggevende', undefined, 'source.headings.leidinggevende: ontbreekt'],
    ['cards.2.values.0', 7, 'cards[2].values[0]: moet tekst zijn (er staat 7)'],
    [
      'cards.0.behaviours.0',
      'Luister.',
      'cards[0].behaviours[0]: moet een object zijn (er staat "Luister.")',
    ],
    [
      'cards.1.behaviours.0.onlyOnCard',
      false,
      'cards[1].behaviours[0].onlyOnCard: kies "true" (er staat false)',
    ],
    [
      'cards.2.behaviours.0.askedAs',
      'pauze',
      'cards[2].behaviours[0].askedAs: moet een lijst zijn (er staat "pauze")',
    ],
    ['cards.2.behaviours.0.askedAs', [], 'cards[2].behaviours[0].askedAs: is een lege lijst, zet er iets in'],
    ['questions', [], 'questions: is een lege lijst, zet er iets in'],
    ['questions.0.text', '\t', 'questions[0].text: is leeg'],
    // too long, too few, too many
    ['title', 'x'.repeat(101), 'title: is te lang: 101 tekens, en er passen er 100'],
    [
      'cards.0.behaviours.0.text',
      'x'.repeat(3_000),
      'cards[0].behaviours[0].text: is te lang: 3.000 tekens, en er passen er 500',
    ],
    ['source.intro', 'x'.repeat(2_001), 'source.intro: is te lang: 2.001 tekens, en er passen er 2.000'],
    ['id', 'x'.repeat(61), 'id: is te lang: 61 tekens, en er passen er 60'],
    ['cards.0.values', Array(11).fill('helder'), 'cards[0].values: heeft er te veel: 11, en er passen er 10'],
    [
      'cards.0.behaviours.0.askedAs',
      Array(31).fill('luisteren'),
      'cards[0].behaviours[0].askedAs: heeft er te veel: 31, en er passen er 30',
    ],
    [
      'questions',
      Array.from({ length: 51 }, (_, n) => ({ id: `vraag-${n}`, text: 'Wat nu?' })),
      'questions: heeft er te veel: 51, en er passen er 50',
    ],
    ['cards', soundDeck().cards.slice(1), 'cards: heeft er te weinig: 2, en er zijn er minstens 3 nodig'],
    // rules between fields
    ['questions.0.id', 'water', 'questions[0].id: komt twee keer voor ("water")'],
    [
      'cards.0.behaviours.1.id',
      'water/luister',
      'cards[0].behaviours[1].id: komt twee keer voor ("water/luister")',
    ],
    [
      'cards.1.behaviours.0.id',
      'water/kijk',
      'cards[1].behaviours[0].id: moet beginnen met "land/" (er staat "water/kijk")',
    ],
    [
      'cards.1.behaviours.0.audience',
      'leidinggevende',
      'cards[1].behaviours: zet er minstens één voorbeeld van gedrag voor "iedereen" in',
    ],
  ])('refuses a deck in which %s is %j', (path, value, problem) => {
    expect(problemsOf(deckWith(path, value))).toEqual([problem]);
  });

  it('takes 60 cards with 1,000 behaviours, and no more', () => {
    const many = (cards: number, behaviours: number) => ({
      ...soundDeck(),
      cards: Array.from({ length: cards }, (_, card) => ({
        ...soundDeck().cards[0],
        id: `k${card}`,
        behaviours: Array.from({ length: behaviours }, (_, n) => ({
          id: `k${card}/b${n}`,
          text: 'Luister.',
          audience: 'iedereen',
        })),
      })),
    });
    expect(problemsOf(many(60, 16))).toEqual([]);
    expect(problemsOf(many(50, 20))).toEqual([]);
    expect(problemsOf(many(61, 1))).toEqual(['cards: heeft er te veel: 61, en er passen er 60']);
    expect(problemsOf(many(59, 17))).toEqual([
      'cards[58].behaviours[14]: is een voorbeeld te veel: de set heeft er 1.003, en er passen er 1.000',
    ]);
  });

  it('refuses a card id that is used twice', () => {
    expect(problemsOf(deckWith('cards.1.id', 'water'))).toEqual([
      'cards[1].id: komt twee keer voor ("water")',
      'cards[1].behaviours[0].id: moet beginnen met "water/" (er staat "land/kijk")',
    ]);
  });

  it.each([
    [null, 'deck: moet een object zijn (er staat niets)'],
    ['deck', 'deck: moet een object zijn (er staat "deck")'],
    [undefined, 'deck: moet een object zijn (er staat undefined)'],
  ])('refuses %j, which is no deck at all', (input, problem) => {
    expect(problemsOf(input)).toEqual([problem]);
  });

  it('names all unknown fields of an object at once', () => {
    const { cards, ...rest } = soundDeck();
    const [first, ...others] = cards;
    const problems = problemsOf({ ...rest, cards: [{ ...first, kleur: 1, vorm: 2, maat: 3 }, ...others] });
    expect(problems).toEqual(['cards[0].kleur: is een onbekend veld, net als "vorm", "maat"; haal ze weg']);
  });

  it('names every problem at once, in the message too: those of the shape and those between fields', () => {
    const { title: _left, cards, ...rest } = soundDeck();
    const broken = { ...rest, cards: [...cards, cards[0], 5] };
    const problems = [
      'title: ontbreekt',
      'cards[4]: moet een object zijn (er staat 5)',
      'cards[3].id: komt twee keer voor ("water")',
      'cards[3].behaviours[0].id: komt twee keer voor ("water/luister")',
      'cards[3].behaviours[1].id: komt twee keer voor ("water/steun")',
    ];
    expect(problemsOf(broken)).toEqual(problems);
    const message = `Deze set gesprekskaarten klopt niet. Verbeter dit:\n- ${problems.join('\n- ')}`;
    expect(refusedDeck(refusalOf(broken)?.problems ?? [])).toBe(message);
  });
});
