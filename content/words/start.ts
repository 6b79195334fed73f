/* Words of a page that broke. */
export const broken = {
  sentence:
    'Er ging iets mis op deze pagina. Sluit haar en open haar opnieuw; wat opgeslagen was, is er nog.',
  unsaved: 'Dit heb je getypt, en is misschien nog niet opgeslagen',
  today: 'Vandaag',
} as const;
