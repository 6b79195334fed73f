/* Words of choosing a conversation and setting it ready. */
export const start = {
  title: 'Gesprek',
  begin: 'Begin nu · {minutes} minuten',
  beginHint: 'Met de kaart van vandaag. Je hoeft niets voor te bereiden.',
  goOn: 'Verder bij stap {n}',
  recipes: 'Kies een recept',
  compose: 'Zelf samenstellen',
  composeHint: 'Kies zelf de vragen, de voorbeelden en de tijd.',
  own: 'Eigen recepten',
  ready: 'Klaargezet',
  earlier: 'Eerdere gesprekken',
  toQuestions: 'De gespreksvragen bekijken of afdrukken',
  /** What a conversation is called until someone gives it a title. */
  titled: 'Gesprek van {day}',
  untitled: 'Gesprek zonder titel',
} as const;

export const recipe = {
  minutes: { one: '1 minuut', many: '{n} minuten' },
  /** Below the number. */
  unit: 'min',
  about: 'Voorbeelden',
  goal: 'Doel',
  mind: 'Let op',
  begin: 'Begin nu',
  prepare: 'Klaarzetten',
} as const;

/** The questions of the deck, for who begins nothing. */
export const questions = {
  title: 'De gespreksvragen',
  large: 'Groot tonen',
  copy: 'Kopiëren',
  copyAll: 'Alle vragen kopiëren',
  print: 'Afdrukken',
  toStart: 'Een gesprek beginnen met deze vragen',
} as const;
