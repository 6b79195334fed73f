/* Words for whoever makes a deck: what its fields mean, and what is wrong with it. */
export const deckField = {
  id: 'Blijft voor altijd gelijk: notities hangen aan de id.',
  hue: 'De kleurtoon van de kaart, in graden. Zonder kleurtoon kiest de extensie er een.',
  figure: 'De figuur van de kaart. Zonder figuur kiest de extensie er een.',
  onlyOnCard: 'Verwijst naar wat erboven staat op de kaart, en komt daarom niet los op een nieuw tabblad.',
} as const;

export const deckProblem = {
  refused: 'Deze set gesprekskaarten klopt niet. Verbeter dit:',
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
