/* Words of leading a conversation. */
export const lead = {
  place: 'Stap {n} van {all}',
  steps: 'Stappen',
  mind: 'Let op',
  behaviours: 'Gedrag',
  behavioursCount: { one: '1 voorbeeld van gedrag', many: '{n} voorbeelden van gedrag' },
  next: 'Volgende',
  previous: 'Vorige',
  done: 'Klaar',
  setAside: {
    one: '‘{titles}’ liep nog. Dat gesprek staat klaar om later verder te gaan.',
    many: 'Deze gesprekken liepen nog: {titles}. Ze staan klaar om later verder te gaan.',
  },
  noSteps: 'Dit gesprek heeft geen stappen.',
  nothingOpen: 'Er staat geen afspraak open.',
} as const;

export const notes = {
  said: 'Wat is er gezegd?',
  saidHint: 'Komt in het verslag. Schrijf op wat er gezegd is, niet wie het zei.',
  later: 'Voor een andere keer',
  laterHint: 'Komt in het verslag. Wat te groot is voor nu, krijgt een ander gesprek.',
  private: 'Voor jezelf',
  privateHint: 'Alleen hier. Nooit op het scherm, nooit in het verslag.',
  more: 'Nog een tekst hierbij, uit een ander venster',
} as const;

/** How it stands with the time: calm, and never an alarm. */
export const time = {
  left: { one: 'deze stap: nog ongeveer 1 minuut', many: 'deze stap: nog ongeveer {n} minuten' },
  less: 'deze stap: nog minder dan een minuut',
  none: 'deze stap: de tijd is om',
  paused: 'pauze',
  shown: 'Tijd laten zien',
  end: 'gesprek klaar om {time}',
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
  whoChoices: ['wij allemaal', 'de leidinggevende', 'de voorzitter van het overleg'],
  day: 'Terugkijken op',
  about: 'Over welk voorbeeld',
  aboutNone: 'Geen voorbeeld',
  obstacle: 'Bij ‘wat belemmert ons’ schreven jullie: ‘{text}’',
  use: 'Gebruiken',
  another: 'Nog een afspraak',
  all: 'Afspraken',
  extra: 'Afspraak erbij',
  /** Beside the step in which they are read aloud. */
  read: { one: 'Jullie afspraak staat bij deze stap.', many: 'Jullie {n} afspraken staan bij deze stap.' },
  enough: 'Eén goede afspraak lukt vaker dan drie.',
  none: 'Geen afspraak is ook een uitkomst. Wil je een dag kiezen om terug te komen?',
} as const;

export const aloud = {
  day: 'Terugkomen op',
  comeBack: 'Wij komen terug op dit gesprek.',
} as const;

export const hands = {
  present: 'Hoeveel mensen doen mee?',
  /** The signs given for one behaviour: its own words follow by ear, once. */
  one: 'Voorbeeld {n} van {all}',
  count: '{sign}: aantal bij voorbeeld {n}',
  most: '{sign}: het meest gezien bij voorbeeld {n}',
  showPicture: 'Beeld tonen',
  hidePicture: 'Beeld verbergen',
  /** Where the host sees it in any case. */
  showTeam: 'Beeld aan het team tonen',
  hideFromTeam: 'Beeld voor het team verbergen',
} as const;

export const actions = {
  more: 'Meer',
  less: 'Minder',
  pause: 'Pauze',
  resume: 'Verdergaan',
  stop: 'Stoppen',
  stopSure: 'Wil je stoppen met dit gesprek?',
  finish: 'Stoppen en naar het verslag',
  remove: 'Stoppen, niet bewaren',
  cancel: 'Doorgaan met het gesprek',
} as const;

/** What the keys do. */
export const keys = {
  next: 'In een gesprek: volgende stap',
  previous: 'In een gesprek: vorige stap',
  nextFromField: 'In een gesprek: volgende stap, vanuit een veld',
  steps: '1 tot en met 9',
  step: 'In een gesprek: naar die stap',
  hands: 'In een gesprek: handen',
  picture: 'In een gesprek: beeld tonen of verbergen',
  agreement: 'In een gesprek: afspraak erbij',
  pause: 'In een gesprek: pauze',
} as const;

/** The screen in the host's own window. */
export const mirror = {
  note: 'Notitie',
  end: 'Stoppen met spiegelen',
} as const;
