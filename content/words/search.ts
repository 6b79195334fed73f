/* Words of the search. */
export const search = {
  label: 'Zoeken in kaarten, notities en gesprekken',
  /** In the field, where there is room for one word. */
  placeholder: 'Zoeken',
  clear: 'Zoekveld wissen',
  found: { one: '1 resultaat', many: '{n} resultaten' },
  behaviours: 'Gedrag',
  forManagers: 'Voor leidinggevenden',
  /** The heading of a group of results, and how many there are. */
  group: '{title} ({n})',
  notes: 'Je notities',
  conversations: 'Je gesprekken',
  /** Where a text goes on that is not shown whole. */
  cut: '…',
  /** Follows the day of a note. */
  noteOn: ', bij: {behaviour}',
  questions: 'Vragen voor het gesprek',
  none: 'Niets gevonden voor ‘{query}’.',
  noneHint: 'Probeer een ander of korter woord, of blader door de kaarten.',
} as const;

export const omnibox = {
  ask: 'Zoek in Ambtelijk Vakmanschap',
  /** What leads to conversations, and what the line says. */
  conversation: { name: 'gesprek', begin: 'Gesprek beginnen' },
} as const;
