/* Words of the report of a conversation, and of what becomes of its agreements. */

/** What stands in a report, on screen, on paper and in files. */
export const report = {
  headings: {
    agreements: 'Afspraken',
    /** Of steps that were taken out since. */
    loose: 'Ook opgeschreven',
    picture: 'Beeld van de handen',
    later: 'Voor een andere keer',
  },
  goal: 'Doel: {text}',
  noAgreement: 'Er is geen afspraak gemaakt.',
  who: 'Wie: {who}',
  /** The behaviour that an agreement is about. */
  about: 'Over: {text}',
  due: 'Terugkijken op {day}',
  moved: 'Verzet van {from} naar {to}',
  closed: { gedaan: 'Gedaan', losgelaten: 'Losgelaten' },
  closedOn: '{closed} op {day}',
  lookedBack: 'Terugblik: {text}',
  behaviour: 'Gedrag',
  most: 'het meest gezien',
  file: 'verslag-{date}.md',
} as const;

/** What an appointment in a calendar says: to whoever sees that calendar its title tells nothing of the team. */
export const appointment = {
  title: 'Terugkijken op een afspraak',
  file: 'terugkijken-{date}.ics',
  button: 'In de agenda zetten',
} as const;

/** The page with the report. */
export const reportPage = {
  title: 'Verslag',
  kind: 'Wat wil je hebben?',
  kinds: { afspraken: 'Alleen de afspraken', heel: 'Heel verslag' },
  kindsHint: 'De afspraken kun je ook met anderen delen. Het hele verslag is voor jullie team.',
  copy: 'Kopiëren',
  markdown: 'Als Markdown kopiëren',
  print: 'Afdrukken',
  save: 'Bestand opslaan',
  saved: {
    there: 'Het bestand is gemaakt.',
    handed: 'De browser heeft het bestand gekregen. Kijk of het bij je downloads staat.',
  },
  keep: 'Bewaar dit waar jullie team zijn stukken bewaart. Hier staat het alleen op jouw apparaat.',
} as const;

/** What becomes of agreements. */
export const followUp = {
  title: 'Openstaande afspraken',
  from: 'Uit: {title}',
  done: 'Gedaan',
  putOff: 'Verzetten',
  letGo: 'Loslaten',
  said: { gedaan: 'Gedaan.', losgelaten: 'Losgelaten.', open: 'Verzet naar {day}.' },
  toDay: 'Verzetten naar',
  cancel: 'Annuleren',
  reasons: { gedaan: 'Wat hielp?', losgelaten: 'Waarom laten jullie het los?', open: 'Waarom later?' },
  reasonHint: 'Mag leeg blijven. Komt in het verslag.',
  more: 'Nog een tekst hierbij, uit een ander venster',
  often: 'Dit is al vaker verzet. Loslaten mag ook.',
} as const;

/** Removing what was kept here. */
export const removal = {
  ask: 'Hier verwijderen',
  question: 'Wat wil je hier verwijderen?',
  all: 'Alles van dit gesprek',
  texts: 'De notities; de afspraken blijven',
  cancel: 'Niets verwijderen',
  textsGone: 'De notities zijn verwijderd. Ze liggen nog 30 dagen in de Prullenbak.',
  hint: 'Wat je verwijdert, ligt nog 30 dagen in de Prullenbak.',
  reopen: 'Terug naar het gesprek',
} as const;
