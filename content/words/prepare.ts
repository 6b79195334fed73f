/* Words of choosing a conversation and setting it ready. */
export const start = {
  begin: 'Begin nu · {minutes} minuten',
  goOn: 'Verder bij vraag {n}',
  earlier: 'Eerdere gesprekken',
  /** What a conversation is called until someone gives it a title. */
  titled: 'Gesprek van {day}',
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
