/* Words of the notes. */
export const note = {
  /** Each names a note by when it was begun and by its first words. */
  editLabel: 'Notitie van {when}: {begin}',
  remove: 'Verwijderen',
  removeLabel: 'Notitie van {when} verwijderen: {begin}',
  removed: 'Notitie verwijderd.',
  emptied: 'Deze notitie is leeg. Ga je verder, dan gaat de notitie naar de Prullenbak.',
  whole: 'Alles tonen',
  close: 'Sluiten',
  count: { one: '1 notitie', many: '{n} notities' },
  earlier: 'Eerdere notities',
  versions: 'Vorige versies',
  versionsLabel: 'Vorige versies van de notitie van {when}: {begin}',
  versionFrom: 'Versie van {when}',
  takeBack: 'Deze versie terugzetten',
  takeBackLabel: 'Deze versie terugzetten: {when}',
} as const;

export const notes = {
  title: 'Notities',
  none: 'Hier komen je notities te staan.',
  noneHint: 'Kies bij Kaarten een voorbeeld en schrijf op wat je ervan meeneemt.',
  toCards: 'Naar Kaarten',
  toTrash: 'Prullenbak',
  tooManyOnPaper:
    'Dit zijn te veel notities om hier af te drukken. Ga naar Instellingen en kies bij ‘Exporteren’ voor ‘Afdrukvoorbeeld openen’.',
  unknownBehaviour: 'Dit gedrag staat niet meer op de kaarten.',
  /** Of a deck that is not here, as after a restore in another browser. */
  unknownDeck: 'Dit gedrag staat op de kaarten ‘{deck}’. Die zijn hier niet geladen.',
} as const;

export const filters = {
  title: 'Notities filteren',
  card: 'Kaart',
  allCards: 'Alle kaarten',
  behaviour: 'Gedrag',
  allBehaviours: 'Al het gedrag van deze kaart',
  period: 'Periode',
  periods: {
    all: 'Alle notities',
    week: 'De afgelopen week',
    month: 'De afgelopen maand',
    year: 'Het afgelopen jaar',
  },
  words: 'Met deze woorden',
  clear: 'Filter wissen',
  months: 'Een maand',
  noHits: 'Geen notities met dit filter.',
} as const;

export const trash = {
  title: 'Prullenbak',
  hint: 'Wat je verwijdert, blijft hier 30 dagen. Daarna is het weg.',
  none: 'De Prullenbak is leeg.',
  removedOn: 'Verwijderd: {when}',
  restore: 'Terugzetten',
  restoreLabel: 'Notitie van {when} terugzetten: {begin}',
  restoreConversation: 'Gesprek van {when} terugzetten: {begin}',
  restoreText: 'Tekst van {when} terugzetten: {begin}',
  conversation: 'Gesprek van {when}, met alles wat erin staat',
  inConversation: 'Uit: {title}',
  conversationGone: 'Uit een gesprek dat er niet meer is',
  restoreAll: 'Alles terugzetten',
  empty: 'Prullenbak legen',
  emptySure: 'Alles in de Prullenbak is daarna echt weg, ook de vorige versies.',
  emptyYes: 'Ja, voorgoed verwijderen',
  cancel: 'Annuleren',
  toNotes: 'Terug naar Notities',
} as const;

export const retired = {
  said: {
    one: 'In de Prullenbak ligt nu {what}: langer niet gewijzigd dan je bij Instellingen koos.',
    many: 'In de Prullenbak liggen nu {what}: langer niet gewijzigd dan je bij Instellingen koos.',
  },
  putBack: 'Terugzetten',
  close: 'Sluiten',
} as const;

export const notesPrint = {
  title: 'Notities',
  intro: '{count} op {date}',
  print: 'Afdrukken',
  changed: 'gewijzigd op {date} om {time}',
} as const;

export const notesExport = {
  title: 'Notities bij {deck}',
  unknownBehaviour: 'Dit gedrag staat niet op de kaarten',
  columns: ['Begonnen', 'Gewijzigd', 'Kaart', 'Waarden', 'Gedrag', 'Notitie'],
} as const;

export const capture = {
  menu: 'Bewaren als notitie bij…',
  title: 'Bij welk gedrag bewaar je dit?',
  searchHint: 'Kies hieronder, of zoek hierboven.',
  cancel: 'Niet bewaren',
  saved: 'Bewaard als notitie.',
  quote: 'Wat je selecteerde',
  lost: {
    cut: 'De browser geeft niet meer dan 16.384 tekens door. Het einde van je selectie ontbreekt misschien: kijk het na, en voeg het zo nodig zelf toe.',
    tooLarge: 'Je selectie is te groot om door te geven. Selecteer een kleiner stuk.',
  },
  quoted: '‘{text}’',
  nothing:
    'Er is geen tekst om te bewaren. Selecteer tekst op een pagina en kies in het menu ‘Bewaren als notitie bij…’.',
} as const;
