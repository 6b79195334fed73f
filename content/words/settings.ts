/* Words of the settings. */
export const settings = {
  title: 'Instellingen',
  intro: 'Wat je kiest, geldt meteen en overal.',
  role: 'Je rol',
  roles: {
    medewerker: 'Medewerker',
    leidinggevende: 'Leidinggevende',
  },
  roleHint: 'Als leidinggevende zie je op elke kaart ook het gedrag voor leidinggevenden.',
  rhythm: 'Een nieuw principe',
  rhythms: {
    werkdagen: 'Op werkdagen',
    'elke-dag': 'Elke dag',
  },
  rhythmHint: 'Kies je werkdagen, dan blijft het principe van vrijdag het hele weekend staan.',
  theme: 'Licht of donker',
  themes: {
    systeem: 'Zoals het systeem',
    licht: 'Licht',
    donker: 'Donker',
  },
  keep: 'Notities bewaren',
  keepHint:
    'Notities die je zo lang niet hebt gewijzigd, gaan naar de Prullenbak. Daar blijven ze nog 30 dagen.',
  keepChoices: {
    altijd: 'Altijd',
    'vijf-jaar': 'Vijf jaar',
    'twee-jaar': 'Twee jaar',
    'een-jaar': 'Een jaar',
  },
  keys: 'Losse toetsen als sneltoets',
  keysHint:
    'De toets / gaat naar het zoekveld, ? toont alle sneltoetsen. Zet dit uit als je je computer met je stem bedient.',
  keyChoices: {
    aan: 'Aan',
    uit: 'Uit',
  },
} as const;

export const about = {
  title: 'Over',
  what: 'Vakmanschap van de dag brengt de gesprekskaarten Ambtelijk Vakmanschap naar je werkdag.',
  unofficial: 'Dit is geen officieel product van de Rijksoverheid.',
  source: 'Bron',
  sourceText:
    'De teksten komen van de gesprekskaarten ‘{title}’. De gedragsvoorbeelden staan in de Gids Ambtelijk Vakmanschap.',
  contact: 'Hulp of vragen over de kaarten? Mail {mail}.',
  corrections: 'Wat er is verbeterd',
  correctionsText:
    'In de bron staan een paar taal- en schrijffouten. Die zijn verbeterd; aan de inhoud en de stijl is niets veranderd.',
  correctionsShow: { one: 'Bekijk de verbetering', many: 'Bekijk de {n} verbeteringen' },
  quoted: '‘{text}’',
  inSource: 'In de bron',
  here: 'Hier',
  why: 'Waarom',
  privacy: 'Privacy',
  privacyText: [
    'Je notities staan alleen op dit apparaat, in dit browserprofiel.',
    'Er gaat niets over het internet: er is geen account, geen server en geen meting.',
    'Wie dit apparaat beheert, met jouw account inlogt of bij een map kan die je voor reservekopieën kiest, kan ze wel lezen; schrijf daarom over je eigen handelen en noem geen namen.',
    'Verwijder je de extensie of wis je de gegevens van de browser, dan zijn je notities weg: maak dus af en toe een reservekopie.',
  ],
  licence: 'Licentie',
  licenceText:
    'De code is vrij te gebruiken onder de EUPL-1.2. De gebruikte software van anderen staat in de lijst met licenties.',
  licenceLink: 'Licenties van anderen',
  version: 'Versie {version}',
} as const;
