/* Words of team conversations that more than one screen uses. */
export const conversation = {
  gone: 'Dit gesprek is er niet meer. Misschien ligt het in de Prullenbak.',
} as const;

/** How an agreement is said, everywhere. */
export const agreement = {
  sentence: {
    whole: 'Als {when}, dan {what}.',
    begun: 'Als {when}, dan …',
    leading: { when: 'als', what: 'dan' },
  },
  everyone: 'wij allemaal',
} as const;
