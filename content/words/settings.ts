/* Words of the settings. */
export const settings = {
  title: 'Instellingen',
  /** What the list of the parts of the page is called. */
  index: 'Op deze pagina',
  choose: 'Kiezen',
  intro: 'Wat je kiest, geldt meteen.',
  role: 'Je rol',
  roles: {
    medewerker: 'Medewerker',
    leidinggevende: 'Leidinggevende',
  },
  roleHint:
    'Als leidinggevende krijg je op een nieuw tabblad ook gedrag voor leidinggevenden. Op de kaarten kan iedereen dat lezen.',
  rhythm: 'Een nieuw principe',
  rhythms: {
    werkdagen: 'Op werkdagen',
    'elke-dag': 'Elke dag',
  },
  rhythmHint:
    'Bij ‘Op werkdagen’ blijft het principe van vrijdag het hele weekend staan. Collega’s met dezelfde keuze zien hetzelfde principe.',
  theme: 'Licht of donker',
  themes: {
    systeem: 'Zoals je computer',
    licht: 'Licht',
    donker: 'Donker',
  },
  keep: 'Hoelang je notities en gesprekken blijven',
  keepHint:
    'Wat je langer niet hebt gewijzigd, gaat naar de Prullenbak. Daar blijft het nog 30 dagen. Een gesprek met een open afspraak blijft, en een eigen recept ook.',
  keepChoices: {
    altijd: 'Altijd',
    'vijf-jaar': 'Vijf jaar',
    'twee-jaar': 'Twee jaar',
    'een-jaar': 'Een jaar',
  },
  newTab: 'Nieuw tabblad',
  newTabs: {
    kaart: 'De kaart van vandaag',
    daags: 'Een keer per dag de kaart, daarna mijn gewone nieuwe tabblad',
    browser: 'Mijn gewone nieuwe tabblad',
  },
  newTabNotHere:
    'In Firefox kies je dit bij de instellingen van de browser zelf: ga naar Startpagina en kies bij Nieuwe tabbladen.',
  keys: 'Losse toetsen als sneltoets',
  keysHint:
    'De toets / (schuine streep) gaat naar het zoekveld, de toets ? (vraagteken) toont alle sneltoetsen. Zet dit uit als je je computer met je stem bedient.',
  keyChoices: {
    aan: 'Aan',
    uit: 'Uit',
  },
} as const;

export const about = {
  title: 'Over',
  what: 'Met Vakmanschap van de dag heb je de gesprekskaarten Ambtelijk Vakmanschap elke werkdag bij de hand.',
  together:
    'Collega’s met dezelfde instellingen zien op dezelfde dag hetzelfde principe. Zo kun je er samen over praten.',
  unofficial: 'Dit is geen officieel product van de Rijksoverheid.',
  source: 'Bron',
  sourceText:
    'De teksten komen van de gesprekskaarten ‘{title}’. De gedragsvoorbeelden staan in de Gids Ambtelijk Vakmanschap.',
  sourceOfOthers: 'De teksten die je nu gebruikt, komen van ‘{title}’.',
  contact: 'Hulp nodig, of vragen over de kaarten? Mail {mail}.',
  corrections: 'Wat er is verbeterd',
  correctionsText: {
    one: 'In de bron staat 1 kleine taalfout. Die is hier verbeterd. Aan de inhoud en de stijl is niets veranderd.',
    many: 'In de bron staan {n} kleine taalfouten. Die zijn hier verbeterd. Aan de inhoud en de stijl is niets veranderd.',
  },
  correctionsShow: { one: 'De verbetering bekijken', many: 'De {n} verbeteringen bekijken' },
  quoted: '‘{text}’',
  inSource: 'In de bron',
  here: 'Hier',
  why: 'Waarom',
  privacy: 'Privacy',
  privacyText: [
    'Je notities en gesprekken staan alleen op dit apparaat, in dit browserprofiel.',
    'De extensie verstuurt niets via internet. Er is geen account, geen server en geen meting.',
    'Je browser zelf kan wel iets versturen. Gebruik je de uitgebreide spellingcontrole of de tekstvoorspelling van je browser, dan kan die wat je typt naar de maker van de browser sturen. Dat zet je uit bij de instellingen van je browser.',
    'Sommige mensen kunnen wel lezen wat je schrijft: wie dit apparaat beheert, wie met jouw account inlogt en wie bij de map met je reservekopieën kan. Schrijf daarom over wat je zelf doet en noem geen namen.',
    'Verwijder je de extensie of wis je de gegevens van de browser, dan is alles weg wat je schreef. Maak dus af en toe een reservekopie.',
  ],
  accessibility: {
    title: 'Toegankelijkheid',
    status:
      'Deze extensie is gemaakt volgens WCAG 2.2, niveau A en AA. De makers hebben dat in november 2026 onderzocht: met de hand en met automatische tests, in Chromium (de basis van Chrome en Edge) en in Firefox. Een onafhankelijk onderzoek is er nog niet. Voor zover bekend voldoet de extensie gedeeltelijk.',
    helpsTitle: 'Dit kan je helpen:',
    helps: [
      'De extensie werkt met alleen een toetsenbord. Alle toetsen vind je onder ‘Sneltoetsen’. Losse toetsen zet je uit bij Kiezen.',
      'Je kiest licht of donker. Hoog contrast en ‘minder beweging’ van je computer gelden hier ook.',
      'Met ‘Groot tonen’ zie je een voorbeeld in grote letters. Zoomen in de browser kan tot 400%.',
      'Verwijderen kun je ongedaan maken. Er zijn geen tijdslimieten.',
      'Je notities kun je afdrukken of als bestand openen in een ander programma.',
    ],
    lacksTitle: 'Dit is nog niet goed of niet onderzocht:',
    lacks: [
      'Er is niet getest met een schermlezer, met spraakbediening of door mensen met een beperking.',
      'In een lange lijst met notities kent een schermlezer alleen de notities rond de plek waar je bent. Met zoeken of filteren maak je de lijst korter.',
      'Heel grote letters, zoals bij ‘Groot tonen’, worden bij inzoomen minder snel groter dan andere tekst.',
      'De licenties van anderen zijn in het Engels en hebben geen koppen.',
    ],
    report:
      'Kun je iets niet gebruiken? Meld het bij de afdeling in je organisatie die deze extensie aanbiedt.',
  },
  licence: 'Licentie',
  licenceText:
    'De code is vrij te gebruiken onder de EUPL-1.2. De gebruikte software van anderen staat in de lijst met licenties.',
  licenceLink: 'Licenties van anderen (Engels)',
  version: 'Versie {version}',
} as const;
