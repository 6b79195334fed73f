/* Words of the part of the settings where an organisation's own cards are loaded and chosen. */
export const ownDecks = {
  title: 'Kaarten',
  intro:
    'De kaarten die je hier kiest, zie je overal: op een nieuw tabblad, bij het zoeken en in een gesprek.',
  choose: 'Welke kaarten gebruik je?',
  loadTitle: 'Kaarten van je organisatie',
  loadIntro:
    'Heeft je organisatie eigen kaarten? Laad ze uit een bestand: Excel (.xlsx) of CSV met een voorbeeld op elke rij, of JSON. Je ziet eerst wat erin staat.',
  keepFile: 'Eigen kaarten zitten niet in je reservekopie. Bewaar dus het bestand waar ze in staan.',
  load: 'Kaarten laden',
  template: 'Sjabloon opslaan',
  templateFile: 'sjabloon-kaarten.csv',
  saved: {
    there: 'Het bestand is gemaakt.',
    handed: 'De browser heeft het bestand gekregen. Kijk of het bij je downloads staat.',
  },
  /** What is in a deck; the holes are filled with the counts below. */
  holds: '{cards}, {behaviours} en {questions}',
  cards: { one: '1 kaart', many: '{n} kaarten' },
  behaviours: { one: '1 voorbeeld', many: '{n} voorbeelden' },
  questions: { one: '1 vraag', many: '{n} vragen' },
  ask: '‘{title}’: {holds}. Wil je deze kaarten gebruiken?',
  replaces: {
    same: 'Ze komen in de plaats van je eerdere kaarten ‘{title}’.',
    gone: {
      one: '1 voorbeeld staat er niet meer in. Wat je daarbij schreef, blijft in Notities.',
      many: '{n} voorbeelden staan er niet meer in. Wat je daarbij schreef, blijft in Notities.',
    },
  },
  managers: 'Voor leidinggevenden: {text}',
  yes: 'Deze kaarten gebruiken',
  no: 'Annuleren',
  added: 'Je gebruikt nu de kaarten ‘{title}’.',
  refused: {
    one: 'Deze kaarten zijn niet geladen. Er is 1 fout:',
    many: 'Deze kaarten zijn niet geladen. Er zijn {n} fouten:',
  },
  moreFaults: { one: 'En nog 1 fout.', many: 'En nog {n} fouten.' },
  unreadable: 'Dit bestand is niet te lezen. Probeer het opnieuw, of kies een ander bestand.',
  save: '‘{title}’ als JSON opslaan',
  remove: '‘{title}’ verwijderen',
  removed: '‘{title}’ is verwijderd. Wat je erbij schreef, blijft in Notities.',
  putBack: '‘{title}’ is terug.',
  byOrganisation: '‘{title}’ is ingesteld door je organisatie.',
} as const;
