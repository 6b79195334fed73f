/* Words of the line that a new tab has on a day to look back. */

/** Without a word of what was agreed: a new tab is often on a shared screen. */
export const due = {
  line: {
    one: 'Vandaag: terugkijken op 1 afspraak',
    many: 'Vandaag: terugkijken op {n} afspraken',
  },
  putAway: 'Niet meer tonen',
} as const;
