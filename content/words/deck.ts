/* Words for whoever makes a deck: what its fields mean, and what is wrong with it. */
export const deckField = {
  id: 'Blijft voor altijd gelijk: notities hangen aan de id.',
  hue: 'De kleurtoon van de kaart, in graden. Zonder kleurtoon kiest de extensie er een.',
  figure: 'De figuur van de kaart. Zonder figuur kiest de extensie er een.',
  askedAs: 'Woorden waarmee iemand dit voorbeeld kan zoeken. Ze staan nergens op het scherm.',
  said: 'Wat mensen typen.',
  meant: 'Woorden op de kaarten die hetzelfde betekenen.',
  onlyOnCard: 'Verwijst naar wat erboven staat op de kaart, en komt daarom niet los op een nieuw tabblad.',
} as const;

export const deckProblem = {
  refused: 'Deze set gesprekskaarten klopt niet. Verbeter dit:',
  tooBig: 'Dit bestand is te groot voor een set gesprekskaarten.',
  noJson: 'Dit bestand is geen geldige JSON.',
  noJsonAt: 'Dit bestand is geen geldige JSON: kijk bij regel {line}, teken {column}.',
  rules: {
    missing: 'ontbreekt',
    empty: 'is leeg',
    emptyList: 'is een lege lijst, zet er iets in',
    object: 'moet een object zijn (er staat {found})',
    list: 'moet een lijst zijn (er staat {found})',
    text: 'moet tekst zijn (er staat {found})',
    slug: 'gebruik alleen kleine letters, cijfers en streepjes (er staat {found})',
    behaviourId: 'schrijf de id van de kaart, een schuine streep en een kort woord (er staat {found})',
    language: 'gebruik een taalcode zoals {example} (er staat {found})',
    hue: 'moet een heel getal van 0 tot en met 359 zijn (er staat {found})',
    choice: 'kies {choices} (er staat {found})',
    tooLong: 'is te lang: {length} tekens, en er passen er {most}',
    tooFew: 'heeft er te weinig: {count}, en er zijn er minstens {least} nodig',
    tooMany: 'heeft er te veel: {count}, en er passen er {most}',
    tooManyBehaviours: 'is een voorbeeld te veel: de set heeft er {count}, en er passen er {most}',
    reserved: 'kies een andere id, want {id} is van de kaarten die bij de extensie horen',
    email: 'moet een mailadres zijn',
    unknownField: 'is een onbekend veld, haal het weg',
    unknownFields: 'is een onbekend veld, net als {others}; haal ze weg',
    twice: 'komt twee keer voor ({id})',
    beginsWith: 'moet beginnen met {prefix} (er staat {found})',
    nothingForEveryone: 'zet er minstens één voorbeeld van gedrag voor {audience} in',
  },
  found: { Object: 'een object', Array: 'een lijst', null: 'niets' },
  or: 'of',
} as const;

/**
 * The words by which a spreadsheet is read. The first of each list stands in the template; the others are what people
 * may write all the same.
 */
export const table = {
  columns: {
    card: ['kaart', 'kaarten', 'gesprekskaart', 'kaarttitel', 'principe', 'titel van de kaart', 'thema'],
    values: ['waarden', 'waarde', 'kernwaarden', 'kernwaarde'],
    text: [
      'gedrag',
      'voorbeeld',
      'voorbeelden',
      'voorbeeld van gedrag',
      'voorbeelden van gedrag',
      'voorbeeldgedrag',
      'gedragsvoorbeeld',
      'gedragsvoorbeelden',
      'tekst',
    ],
    audience: ['voor wie', 'doelgroep', 'rol'],
    askedAs: ['zoekwoorden', 'synoniemen', 'trefwoorden'],
    hue: ['kleur'],
    figure: ['figuur', 'vorm'],
    onlyOnCard: ['alleen op kaart', 'alleen op de kaart'],
    id: ['id'],
  },
  facts: {
    title: ['titel', 'naam'],
    source: ['bron'],
    intro: ['inleiding'],
    id: ['id'],
    question: ['vraag', 'gespreksvraag'],
    synonym: ['synoniem', 'synoniemen'],
  },
  audiences: {
    iedereen: ['iedereen', 'allen', 'alle', 'allemaal', 'alle medewerkers', 'medewerker', 'medewerkers'],
    leidinggevende: [
      'leidinggevende',
      'leidinggevenden',
      'leidinggevende(n)',
      'leiding',
      'manager',
      'managers',
    ],
  },
  hues: {
    rood: 25,
    oranje: 55,
    geel: 95,
    groen: 145,
    turquoise: 195,
    blauw: 255,
    paars: 305,
    roze: 350,
  },
  yes: ['ja', 'x', 'true', 'waar', '1'],
  no: ['nee', 'false', 'onwaar', '0'],
} as const;

/** What a deck from a spreadsheet has if that does not say it. */
export const tableDefaults = {
  title: 'Onze kaarten',
  source: {
    intro: 'Welke voorbeelden zie je in jouw werk terug? Welke niet? En waarover wil je het hebben?',
    howTo: {
      title: 'Hoe gebruik je de kaarten?',
      bring: 'Neem de kaarten mee naar je overleg.',
      ask: 'Stel bijvoorbeeld deze vragen:',
      agree: 'Maak hier concrete afspraken over.',
    },
    headings: {
      iedereen: 'Welk gedrag past hierbij?',
      leidinggevende: 'Specifiek voor leidinggevenden',
    },
  },
  questions: [
    'Welk voorbeeld herken je in je werk?',
    'Wat gaat goed, en wat kan beter?',
    'Wat spreken we hierover af?',
  ],
} as const;

/** What is wrong with a spreadsheet. */
export const tableProblem = {
  at: 'Rij {row}, kolom {letter}: {said}',
  atHeading: 'Rij {row}, kolom {letter} ({heading}): {said}',
  inDeck: '{name}: {said}',
  oldExcel:
    'Dit is een oud Excel-bestand (.xls), of een bestand met een wachtwoord. Sla het in Excel op als .xlsx, zonder wachtwoord.',
  noExcel: 'Dit bestand is geen Excel-bestand of is beschadigd. Sla het op als .xlsx of als .csv.',
  unpackedTooBig: 'Dit bestand is te groot voor een set gesprekskaarten.',
  badCell: 'deze cel is niet te lezen, typ haar opnieuw',
  empty: 'Dit bestand is leeg.',
  unclosed: 'dit aanhalingsteken sluit niet, zet er een achter of haal het weg',
  inOneCell:
    'hier staan alle kopjes in één cel. Verdeel de tekst over kolommen (in Excel: Gegevens, Tekst naar kolommen)',
  garbled:
    'er staan letters in die niet goed zijn overgekomen. Typ ze opnieuw en sla het bestand op als .xlsx',
  several: 'er staan meer voorbeelden in één cel, geef elk voorbeeld een eigen rij',
  noTable:
    'Er is geen rij met de kopjes ‘{card}’ en ‘{text}’. Zet die boven de kolommen, zoals in het sjabloon.',
  columnTwice: 'deze kolom is dezelfde als kolom {letter}, haal een van de twee weg',
  repeated: 'dit voorbeeld staat ook in rij {row}',
  emptyCell: 'is leeg',
  hue: 'kies {hues} of een getal van 0 tot en met 359 (er staat {found})',
  audience: 'kies {choices} (er staat {found})',
  onlyOnCard: 'kies {choices} (er staat {found})',
  names: { cards: 'De kaarten', questions: 'De vragen' },
  /** Of what stands above the table and is not read. */
  unreadAbove: {
    one: 'Deze regel boven de tabel wordt niet gebruikt: {names}.',
    many: 'Deze regels boven de tabel worden niet gebruikt: {names}.',
  },
  /** Of columns that are not read. */
  unread: {
    one: 'Deze kolom wordt niet gebruikt: {names}.',
    many: 'Deze kolommen worden niet gebruikt: {names}.',
  },
} as const;

/** What stands in the template as an example. */
export const templateRows = {
  title: 'Onze kaarten',
  source: 'Waar de teksten vandaan komen',
  synonym: ['collegiaal, elkaar helpen', 'collega'],
  cards: [
    [
      'Werken vanuit gastvrijheid',
      'open, hartelijk',
      'Begroet wie binnenkomt.',
      'iedereen',
      'ontvangst, balie',
    ],
    ['Werken vanuit zorgvuldigheid', 'precies', 'Lees na wat je verstuurt.', 'iedereen', 'controleren'],
    ['Werken vanuit samenwerking', 'samen', 'Vraag een collega om mee te kijken.', 'iedereen', 'hulp'],
    [
      'Werken vanuit samenwerking',
      'samen',
      'Geef je team tijd om te overleggen.',
      'leidinggevende',
      'vergaderen',
    ],
  ],
} as const;
