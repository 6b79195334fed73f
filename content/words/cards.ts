/* Words at the cards. */
export const card = {
  large: 'Groot tonen',
  copy: 'Kaart kopiëren',
  discuss: 'Bespreek deze kaart',
  toQuestions: 'De gespreksvragen',
  today: 'Vandaag',
  /** The row that opens to what is for managers, on each card of who is none. */
  forManagers: 'Ook voor leidinggevenden ({n})',
} as const;

export const values = {
  /** Before the last. */
  and: 'en',
} as const;

export const behaviour = {
  star: 'Ster geven',
  large: 'Groot tonen',
  copy: 'Kopiëren',
} as const;

export const picture = {
  copy: 'Plaatje kopiëren',
  copied: 'Plaatje gekopieerd',
  notCopied: 'Kopiëren lukt hier niet. Sla het plaatje op.',
  save: 'Plaatje opslaan',
  saved: 'De browser heeft het plaatje gekregen. Kijk of het bij je downloads staat.',
  notMade: 'Het plaatje kan hier niet worden gemaakt.',
} as const;

export const shortlist = {
  favourites: 'Met een ster',
  recent: 'Laatst bekeken',
} as const;

export const large = {
  next: 'Volgende',
  previous: 'Vorige',
  leave: 'Terug',
  place: '{n} van {all}',
} as const;

export const print = {
  title: 'Kaarten afdrukken',
  format: 'Formaat',
  formats: {
    a4: 'A4, een kaart per blad',
    a5: 'A5, twee op een A4',
    a6: 'A6, zo groot als een ansichtkaart',
  },
  side: 'Welk gedrag',
  sides: { medewerker: 'Voor iedereen', leidinggevende: 'Ook voor leidinggevenden' },
  questions: 'Gespreksvragen',
  withQuestions: { no: 'Zonder vragen', yes: 'Met de vragen' },
  colour: 'Kleur',
  colours: { no: 'Zwart-wit', yes: 'Met kleur' },
  cards: 'Welke kaarten',
  turn: 'Deze kaarten hebben een achterkant. Druk dubbelzijdig af en draai over de lange zijde.',
  print: 'Afdrukken',
  none: 'Kies eerst een kaart.',
  preview: 'Voorbeeld',
} as const;
