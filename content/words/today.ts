/* Words of the new tab and the popup. */
export const today = {
  openCard: 'Kaart openen',
  openPanel: { zijvenster: 'Zijvenster openen', zijbalk: 'Zijbalk openen' },
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

/** For who does not know it yet. By how often the principle changes. */
export const introduction = {
  what: {
    werkdagen: 'Elke werkdag een principe van Ambtelijk Vakmanschap. Je collega’s zien vandaag hetzelfde.',
    'elke-dag': 'Elke dag een principe van Ambtelijk Vakmanschap. Wie dat ook koos, ziet vandaag hetzelfde.',
  },
  more: 'Wat is dit?',
  putAway: 'Niet meer tonen',
} as const;
