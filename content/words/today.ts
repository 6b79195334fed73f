/* Words of the new tab and the popup. */
export const today = {
  openCard: 'Kaart openen',
  another: 'Ander voorbeeld',
  copy: 'Kopiëren',
  waysOn: 'Meer',
  cards: 'Kaarten',
  notes: 'Notities',
  conversation: 'Gesprek',
  settings: 'Instellingen',
  forManagers: 'Voor leidinggevenden',
  wrote: '{when} schreef je hierbij: ‘{text}’',
  wroteOnCard: '{when} schreef je bij deze kaart: ‘{text}’',
} as const;

/** Of the popup alone. */
export const popup = {
  openPanel: { zijvenster: 'Zijvenster openen', zijbalk: 'Zijbalk openen' },
} as const;
