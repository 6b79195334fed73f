/* Words of a page that broke. */
export const broken = {
  sentence:
    'Er ging iets mis op deze pagina. Sluit de pagina en open hem opnieuw. Wat al was opgeslagen, is er nog.',
  unsaved: 'Dit heb je getypt. Misschien is het nog niet opgeslagen',
  today: 'Vandaag',
} as const;
