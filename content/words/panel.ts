/* Words of the side panel. */
export const panel = {
  tabs: 'Onderdelen',
  cards: 'Kaarten',
  notes: 'Notities',
  settings: 'Instellingen',
  widen: 'Openen in een tabblad',
  random: 'Willekeurige kaart',
  print: 'Afdrukken',
} as const;

export const help = {
  title: 'Sneltoetsen',
  open: 'Sneltoetsen',
  close: 'Sluiten',
  change: 'Sneltoetsen van de browser wijzigen',
  off: 'Losse toetsen zet je uit bij Instellingen.',
  keys: [
    ['Alt+Shift+V', 'Openen, met de cursor in het zoekveld'],
    ['av en een spatie', 'Zoeken vanuit de adresbalk'],
    ['/', 'Naar het zoekveld'],
    ['Pijltjes', 'Door de resultaten, of bij Groot tonen naar de volgende en vorige'],
    ['Enter', 'Resultaat openen'],
    ['Esc', 'Zoekveld wissen, of terug uit Groot tonen'],
    ['?', 'Dit overzicht'],
  ],
} as const;
