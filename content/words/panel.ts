/* Words of the side panel. */
export const panel = {
  tabs: 'Onderdelen',
  cards: 'Kaarten',
  notes: 'Notities',
  conversation: 'Gesprek',
  more: 'Menu',
  settings: 'Instellingen',
  widen: 'Openen in een tabblad',
  random: 'Een kaart trekken',
  print: 'Afdrukken',
} as const;

/** What the window is called at each place. */
export const titles = {
  page: '{place} – {product}',
  kaarten: 'Kaarten',
  notities: 'Notities',
  'notities-afdrukken': 'Notities afdrukken',
  prullenbak: 'Prullenbak',
  bewaar: 'Bewaren als notitie',
  print: 'Kaarten afdrukken',
  gesprek: 'Gesprek',
  verslag: 'Verslag',
  vragen: 'De gespreksvragen',
  zoek: 'Zoeken',
  query: 'Zoeken: {query}',
  large: 'Groot: {shown}',
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
  slash: '(schuine streep)',
  questionMark: '(vraagteken)',
  search: 'Naar het zoekveld',
  conversation: 'Naar Gesprek',
  sharing: 'Mijn scherm wordt gedeeld: notities verbergen of weer tonen',
  sharingHere: 'Notities verbergen of weer tonen, als je niet aan het typen bent',
  move: 'Door de resultaten, of bij Groot tonen naar vorige en volgende',
  moveKeys: 'Pijltjes',
  pick: 'Resultaat openen',
  leave: 'Zoekveld wissen of verlaten, een balk of menu sluiten, of terug uit Groot tonen',
  help: 'Dit overzicht',
} as const;
