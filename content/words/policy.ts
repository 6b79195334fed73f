/* Words of what an organisation set. */
export const managed = {
  title: 'Beheerd door je organisatie',
  intro: 'Je organisatie heeft dit ingesteld.',
  help: 'Vragen hierover? {help}',
  /** By key and value. */
  holds: {
    notities: {
      aan: 'Je kunt notities en gesprekken schrijven.',
      'alleen-lezen': 'Je kunt notities en gesprekken lezen, en niets nieuws schrijven.',
      uit: 'Notities zijn uitgezet. Een gesprek kun je voeren, maar het wordt niet bewaard.',
    },
    bewaartermijn: {
      altijd: 'Notities en gesprekken blijven altijd.',
      'vijf-jaar': 'Notities en gesprekken blijven vijf jaar.',
      'twee-jaar': 'Notities en gesprekken blijven twee jaar.',
      'een-jaar': 'Notities en gesprekken blijven een jaar.',
    },
    exporteren: {
      aan: 'Je kunt bestanden maken van wat je schreef.',
      uit: 'Je kunt geen bestanden maken van wat je schreef, ook geen reservekopie.',
    },
    nieuwTabblad: {
      kaart: 'Een nieuw tabblad toont de kaart van vandaag.',
      browser: 'Een nieuw tabblad is dat van je browser.',
    },
    rol: { medewerker: 'Rol: medewerker.', leidinggevende: 'Rol: leidinggevende.' },
    ritme: { werkdagen: 'Een nieuw principe: op werkdagen.', 'elke-dag': 'Een nieuw principe: elke dag.' },
    thema: { systeem: 'Zoals je computer.', licht: 'Licht.', donker: 'Donker.' },
  },
  deck: 'Je organisatie heeft eigen kaarten: ‘{title}’.',
  /** After a value that the user can change. */
  canChange: 'Zo begint het. Je kunt dit zelf wijzigen.',
  /** At a choice that cannot be changed. */
  locked: 'Je organisatie heeft dit vastgezet.',
  forAdmin: 'Voor wie dit beheert: dit geldt niet',
  refused: '{key}: {why} Gevonden: {found}',
  why: {
    'no-choice': 'deze waarde bestaat niet, kies uit: {choices}.',
    'no-line': 'dit is geen tekst.',
    'too-long': 'dit is langer dan 200 tekens.',
    'no-list': 'dit is geen lijst.',
    'no-key': 'deze sleutel kan niet worden vastgezet.',
    'no-value': 'deze sleutel heeft geen waarde om vast te zetten.',
    'no-deck': 'deze kaarten kloppen niet.',
    'not-here': 'in deze browser kan dit niet.',
  },
  unknown: '{key}: deze sleutel bestaat niet.',
} as const;
