/** A small sound deck, new each time: three cards, four behaviours, one question. */
export function soundDeck() {
  return {
    $schema: './deck.schema.json',
    id: 'waterschap',
    title: 'Onze kaarten',
    language: 'nl',
    source: {
      title: 'Onze kaarten op papier',
      intro: 'Dit zijn onze kaarten.',
      howTo: { title: 'Hoe?', bring: 'Neem ze mee.', ask: 'Stel vragen:', agree: 'Spreek af.' },
      headings: { iedereen: 'Voor iedereen', leidinggevende: 'Voor leidinggevenden' },
    },
    cards: [
      {
        id: 'water',
        title: 'Werken met water',
        values: ['helder'],
        hue: 0,
        figure: 'trap',
        behaviours: [
          { id: 'water/luister', text: 'Luister.', audience: 'iedereen' },
          { id: 'water/steun', text: 'Steun.', audience: 'leidinggevende' },
        ],
      },
      {
        id: 'land',
        title: 'Werken met land',
        values: ['vast', 'ruim'],
        hue: 359,
        figure: 'roos',
        behaviours: [{ id: 'land/kijk', text: 'Kijk.', audience: 'iedereen' }],
      },
      {
        id: 'lucht',
        title: 'Werken met lucht',
        values: ['licht'],
        hue: 100,
        figure: 'spoor',
        behaviours: [{ id: 'lucht/adem', text: 'Adem.', audience: 'iedereen', askedAs: ['pauze'] }],
      },
    ],
    questions: [{ id: 'wat-nu', text: 'Wat nu?' }],
  };
}

/** The sound deck with one field set to something else; `undefined` takes the field away. */
export function deckWith(path: string, value: unknown): unknown {
  const deck: unknown = soundDeck();
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce((inner, step) => Reflect.get(Object(inner), step), deck);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return deck;
}
