/* Words of leading a conversation. */
export const lead = {
  place: 'Stap {n} van {all}',
  steps: 'Stappen',
  /** What a kind of step is called. */
  kinds: {
    terug: 'Terugkijken',
    openen: 'Openen',
    vraag: 'Vraag',
    handen: 'Handen',
    beeld: 'Beeld',
    afspreken: 'Afspreken',
    lezen: 'Hardop lezen',
  },
  silent: 'In stilte',
  minutes: { one: '1 minuut', many: '{n} minuten' },
  say: 'Zeg:',
  behaviours: 'Gedrag',
  behavioursCount: { one: '1 voorbeeld van gedrag', many: '{n} voorbeelden van gedrag' },
  next: 'Volgende',
  previous: 'Vorige',
  done: 'Klaar',
  noSteps: 'Dit gesprek heeft geen stappen.',
} as const;

export const notes = {
  said: 'Wat is er gezegd?',
  saidHint: 'Komt in het verslag. Schrijf op wat er gezegd is, niet wie het zei.',
  more: 'Nog een tekst hierbij, uit een ander venster',
} as const;

/** How it stands with the time: calm, and never an alarm. */
export const time = {
  left: { one: 'nog ongeveer 1 minuut', many: 'nog ongeveer {n} minuten' },
  less: 'nog minder dan een minuut',
  none: 'de tijd is om',
  paused: 'pauze',
  end: 'klaar om {time}',
  over: { one: 'Deze stap loopt 1 minuut uit.', many: 'Deze stap loopt {n} minuten uit.' },
  toAgreements: { one: 'Nog 1 minuut. Naar de afspraken?', many: 'Nog {n} minuten. Naar de afspraken?' },
  toAgreementsNow: 'De tijd is om. Naar de afspraken?',
} as const;

export const agree = {
  title: 'Afspraak {n}',
  fields: { when: 'Als', what: 'Dan', who: 'Wie' },
  hints: {
    when: 'Een moment dat jullie herkennen.',
    what: 'Wat doen wij?',
    who: 'Liever een rol dan een naam. Leeg: wij allemaal.',
  },
  day: 'Terugkijken op',
  obstacle: 'Bij ‘wat belemmert ons’ schreven jullie: ‘{text}’',
  use: 'Gebruiken',
  another: 'Nog een afspraak',
  enough: 'Eén goede afspraak lukt vaker dan drie.',
  none: 'Geen afspraak is ook een uitkomst. Wil je een dag kiezen om terug te komen?',
  whoAndDay: '{who} · terugkijken op {day}',
} as const;

export const aloud = {
  hint: 'Lees de afspraken samen hardop.',
} as const;

export const hands = {
  present: 'Hoeveel mensen doen mee?',
  count: 'Aantal handen: {sign}. {behaviour}',
  most: '{sign}: het meest gezien',
  showPicture: 'Beeld tonen',
  hidePicture: 'Beeld verbergen',
} as const;
