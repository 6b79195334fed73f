/* Words of the line that says what this is. Apart from the others of a new tab: few have it. */
/** For who does not know it yet. By how often the principle changes; and for cards of an organisation's own. */
export const introduction = {
  what: {
    werkdagen: 'Elke werkdag een principe van Ambtelijk Vakmanschap. Je collega’s zien vandaag hetzelfde.',
    'elke-dag': 'Elke dag een principe van Ambtelijk Vakmanschap. Wie dat ook koos, ziet vandaag hetzelfde.',
    eigen:
      'Steeds een andere kaart van je organisatie. Collega’s met dezelfde kaarten zien vandaag hetzelfde.',
  },
  more: 'Wat is dit?',
  putAway: 'Niet meer tonen',
} as const;
