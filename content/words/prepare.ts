/* Words of choosing a conversation and setting it ready. */
export const start = {
  begin: 'Begin nu · {minutes} minuten',
  goOn: 'Verder bij vraag {n}',
  earlier: 'Eerdere gesprekken',
  /** What a conversation is called until someone gives it a title. */
  titled: 'Gesprek van {day}',
} as const;
