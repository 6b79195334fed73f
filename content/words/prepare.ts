/* Words of choosing a conversation and setting it ready. */
export const start = {
  title: 'Gesprek',
  begin: 'Begin nu · {minutes} minuten',
  beginHint: 'Met de kaart van vandaag. Je hoeft niets voor te bereiden.',
  goOn: 'Verder bij stap {n}',
  recipes: 'Kies een recept',
  compose: 'Zelf samenstellen',
  composeHint: 'Kies zelf de vragen, de voorbeelden en de tijd.',
  own: 'Eigen recepten',
  ready: 'Klaargezet',
  earlier: 'Eerdere gesprekken',
  toQuestions: 'De gespreksvragen bekijken of afdrukken',
  /** When it began, or was made. */
  when: '{day}, {time}',
  paused: 'Onderbroken bij stap {n}',
  steps: { one: '1 stap', many: '{n} stappen' },
  /** What a conversation is called until someone gives it a title. */
  titled: 'Gesprek van {day}',
} as const;

export const recipe = {
  /** Below the number. */
  unit: 'min',
  about: 'Voorbeelden',
  goal: 'Doel',
  mind: 'Let op',
  begin: 'Begin nu',
  prepare: 'Klaarzetten',
  /** Where the team chooses it. */
  card: 'Welke kaart',
} as const;

/** The questions of the deck, for who begins nothing. */
export const questions = {
  title: 'De gespreksvragen',
  large: 'Groot tonen',
  copy: 'Kopiëren',
  copyAll: 'Alle vragen kopiëren',
  print: 'Afdrukken',
  toStart: 'Een gesprek beginnen met deze vragen',
} as const;

/** A conversation that is being set ready. */
export const prepare = {
  /** Its heading, by what it is. */
  heading: { klaargezet: 'Klaarzetten', recept: 'Eigen recept' },
  goal: 'Doel, in één zin',
  readyAt: 'Klaar om {time}',
  ifNow: 'als je nu begint · {minutes}',
  begin: 'Beginnen',
  fromRecipe: 'Klaarzetten voor een gesprek',
  title: 'Titel',
  present: 'Aantal mensen',
  presentHint: 'Met minder dan vijf mensen komen er woorden in het verslag, geen aantallen.',
  saveRecipe: 'Als eigen recept bewaren',
  savedRecipe: 'Bewaard bij je eigen recepten: ‘{title}’.',
  paper: 'Praatpapier afdrukken',
  /** Above the lines to write on. */
  paperOwn: 'Voor jezelf:',
  remove: 'Verwijderen',
  late: {
    one: 'Dat is 1 minuut na het einde van het overleg.',
    many: 'Dat is {n} minuten na het einde van het overleg.',
  },
  details: 'Titel, tijd en aantal mensen',
} as const;

/** The steps of a conversation, and what can be done with them. */
export const steps = {
  heading: 'Stappen',
  minutes: 'Minuten voor stap {n}',
  up: 'Stap {n} eerder',
  down: 'Stap {n} later',
  remove: 'Stap {n} weghalen',
  moved: 'Dit is nu stap {n}.',
  removed: 'Weggehaald: {text}',
  inUse: 'Bij deze stap is al iets opgeschreven. Hij blijft staan. In het gesprek kun je hem overslaan.',
  behaviours: { one: '1 voorbeeld', many: '{n} voorbeelden' },
  apart: 'Voorbeelden per stap kiezen',
  /** Follows how many there are. */
  at: 'bij stap {n}',
  behavioursOf: 'Voorbeelden bij stap {n}',
  none: 'Zo is er niets te bespreken. Voeg een stap toe.',
  add: 'Stap toevoegen',
  addOf: 'Welke stap',
  own: 'Een eigen vraag',
  ownLabel: 'Eigen vraag bij stap {n}',
  ownHint: 'Een goede vraag is korter dan 15 woorden, heeft geen komma en stuurt niet.',
  take: 'Stappen overnemen',
  takeFrom: 'Uit een ander recept',
  /** What a step says when it has no question. */
  texts: {
    terug: 'Wat is er gekomen van onze afspraken?',
    openen: 'Waar gaat dit gesprek over?',
    handen: 'Welk gedrag herkennen we?',
    beeld: 'Wat valt op?',
    afspreken: 'Wat spreken we af?',
    lezen: 'Lees de afspraken samen hardop.',
  },
} as const;

/** The behaviours of a conversation, and how they are chosen. */
export const choice = {
  heading: 'Voorbeelden',
  none: 'Zonder voorbeelden is het een gesprek met alleen vragen. Dat kan ook.',
  many: 'Meer dan zes leest niemand op een scherm. Ze komen op blad 2, 3, …',
  replace: 'Vervangen',
  replaced: 'Vervangen door: {text}',
  noOther: 'Deze kaart heeft geen ander voorbeeld.',
  remove: 'Weghalen',
  removed: 'Weggehaald: {text}',
  removeAll: 'Alle voorbeelden weghalen',
  search: 'Zoek een voorbeeld',
  nothing: 'Niets gevonden. Probeer een ander of korter woord.',
  add: 'Toevoegen',
  added: 'Toegevoegd: {text}',
  addedMany: { one: '1 voorbeeld toegevoegd.', many: '{n} voorbeelden toegevoegd.' },
  there: 'Gekozen',
  random: 'Willekeurig',
  today: 'Van vandaag',
  starred: 'Met een ster',
  noStars: 'Er zijn nog geen voorbeelden met een ster.',
  card: 'Hele kaart',
} as const;

/** A conversation in a calendar. */
export const appointment = {
  day: 'Op welke dag?',
  button: 'In de agenda zetten',
  noDay: 'Kies eerst een dag.',
  file: 'gesprek-{day}.ics',
  untitled: 'Gesprek',
  questions: 'Vragen:',
  behaviours: 'Voorbeelden van gedrag:',
  saved: {
    there: 'Het bestand is gemaakt. Open het in je agenda.',
    handed: 'De browser heeft het bestand gekregen. Open het vanuit je downloads in je agenda.',
  },
} as const;

/** A conversation that was set ready, as a code for a colleague. */
export const code = {
  copy: 'Code kopiëren',
  what: 'Met de code zet een collega hetzelfde gesprek klaar. Erin staan de titel, het doel, de stappen met hun minuten en de voorbeelden. Wat jullie in een gesprek opschrijven, staat er niet in. Waar je collega de code plakt, wordt mee gekopieerd.',
  tooLong: 'Dit gesprek is te lang voor een code.',
  /** What is copied: where it goes, and the code. */
  copied: 'Plak dit in {product}, bij {place} onder ‘{button}’:\n{code}',
  /** It alone, to see, or to copy by hand. */
  itself: 'De code',
  paste: 'Code plakken',
  pasteHint: 'Van een collega die het gesprek al klaarzette.',
  field: 'De code uit een chat of mail',
  fieldHint: 'De tekst eromheen mag mee.',
  prepare: 'Klaarzetten',
  refused: {
    empty: 'Plak eerst een code.',
    none: 'Hier staat geen code in. Een code begint met GESPREK en een cijfer.',
    long: 'Dat is te veel tekst. Plak alleen de code.',
    damaged: 'Deze code is niet heel. Kopieer hem nog eens helemaal.',
    newer:
      'Deze code is gemaakt met een nieuwere versie van deze extensie. Werk de extensie bij, en plak de code dan nog eens.',
    useless: 'Met deze code kan de extensie niets. Vraag je collega om een nieuwe.',
  },
  missing: {
    one: '1 voorbeeld staat niet op de kaarten die je hier hebt, en komt niet mee.',
    many: '{n} voorbeelden staan niet op de kaarten die je hier hebt, en komen niet mee.',
  },
  missingDecks: 'Vraag je collega om het bestand met de kaarten ‘{decks}’, of ga verder zonder.',
  goOn: 'Toch klaarzetten',
  cancel: 'Annuleren',
} as const;

/** What the team will see. */
export const preview = {
  heading: 'Zo ziet het team het',
  place: 'Stap {n} van {all}',
  sheets: 'blad 1 van {n}',
  next: 'Volgende',
  previous: 'Vorige',
} as const;
