/* Words of the side panel. */
export const panel = {
  tabs: 'Onderdelen',
  cards: 'Kaarten',
  notes: 'Notities',
  settings: 'Instellingen',
  widen: 'Openen in een tabblad',
  random: 'Een kaart trekken',
  print: 'Afdrukken',
} as const;

export const help = {
  title: 'Sneltoetsen',
  open: 'Sneltoetsen',
  close: 'Sluiten',
  change: 'Sneltoetsen van de browser wijzigen',
  off: 'Losse toetsen zet je uit bij Instellingen.',
} as const;

/** What each shortcut does, and what to press where that is not the key itself. */
export const shortcuts = {
  open: 'Openen, met de cursor in het zoekveld',
  addressBar: 'Zoeken vanuit de adresbalk',
  addressBarKeys: 'av en een spatie',
  search: 'Naar het zoekveld',
  move: 'Door de resultaten, of bij Groot tonen naar de volgende en vorige',
  moveKeys: 'Pijltjes',
  pick: 'Resultaat openen',
  leave: 'Zoekveld wissen, of terug uit Groot tonen',
  help: 'Dit overzicht',
} as const;
