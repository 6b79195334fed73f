/* Words of the search. */
export const search = {
  label: 'Zoek gedrag of notitie',
  found: { one: '1 resultaat', many: '{n} resultaten' },
  behaviours: 'Gedrag',
  forManagers: 'Gedrag voor leidinggevenden',
  notes: 'Je notities',
  /** Follows the day of a note. */
  noteOn: ', bij: {behaviour}',
  questions: 'Vragen voor het gesprek',
  none: 'Niets gevonden voor ‘{query}’.',
  noneHint: 'Probeer een ander of korter woord, of blader door de kaarten.',
} as const;

export const omnibox = {
  ask: 'Zoek in Ambtelijk Vakmanschap',
} as const;
