/*
 * Every word of the interface. Whole sentences, with named holes; keys name the place.
 * A missing key or a forgotten hole is a type error (see domain/sentence.ts).
 * One export a place: a page takes along the words of its own places only.
 */
export const product = 'Vakmanschap van de dag';

export const today = {
  title: 'Vandaag',
  openCard: 'Open kaart',
  openPanel: { zijvenster: 'Zijvenster openen', zijbalk: 'Zijbalk openen' },
  another: 'Ander gedrag',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren lukt hier niet. Selecteer de tekst en kopieer die zelf.',
  settings: 'Instellingen',
  wrote: '{when} schreef je hierbij: ‘{text}’',
} as const;

export const note = {
  ask: 'Wat neem je hier vandaag van mee?',
  labelOn: 'Nieuwe notitie bij: {behaviour}',
  editLabel: 'Notitie van {when}',
  wise: 'Schrijf over je eigen handelen. Noem geen namen.',
  saved: 'Opgeslagen',
  belongsTo: 'Deze notitie hoort nog bij: ‘{behaviour}’',
  another: 'Nog een notitie',
  remove: 'Verwijderen',
  removeLabel: 'Notitie van {when} verwijderen',
  removed: 'Notitie verwijderd.',
  undo: 'Ongedaan maken',
  close: 'Sluiten',
  copyText: 'Kopieer je tekst',
  count: { one: '1 notitie', many: '{n} notities' },
  earlier: 'Eerdere notities',
  versions: 'Vorige versies',
  versionsLabel: 'Vorige versies van de notitie van {when}',
  versionFrom: 'Versie van {when}',
  takeBack: 'Deze terugzetten',
  takeBackLabel: 'De versie van {when} terugzetten',
} as const;

export const panel = {
  tabs: 'Onderdelen',
  cards: 'Kaarten',
  notes: 'Notities',
  settings: 'Instellingen',
  widen: 'Openen in een tabblad',
  todaysCard: 'Vandaag',
} as const;

export const search = {
  label: 'Zoek gedrag of notitie',
  clear: 'Wissen',
  found: { one: '1 resultaat', many: '{n} resultaten' },
  behaviours: 'Gedrag',
  forManagers: 'Gedrag voor leidinggevenden',
  notes: 'Je notities',
  questions: 'Vragen voor het gesprek',
  none: 'Niets gevonden voor ‘{query}’.',
  noneHint: 'Probeer een ander woord, of korter. Of blader door de kaarten.',
  favourites: 'Met een ster',
  recent: 'Laatst bekeken',
} as const;

export const behaviour = {
  star: 'Ster',
  large: 'Groot tonen',
  copy: 'Kopieer',
} as const;

export const card = {
  large: 'Groot tonen',
  copy: 'Kopieer kaart',
  random: 'Willekeurige kaart',
  print: 'Afdrukken',
} as const;

export const large = {
  next: 'Volgende',
  previous: 'Vorige',
  leave: 'Terug',
  place: '{n} van {all}',
} as const;

export const capture = {
  menu: 'Bewaar als notitie bij…',
  title: 'Bij welk gedrag bewaar je dit?',
  searchHint: 'Kies hieronder, of zoek hierboven.',
  cancel: 'Niet bewaren',
  nothing:
    'Er is geen tekst om te bewaren. Selecteer tekst op een pagina en kies in het menu ‘Bewaar als notitie bij…’.',
} as const;

export const print = {
  title: 'Kaarten afdrukken',
  format: 'Formaat',
  formats: { a4: 'A4, een kaart per blad', a5: 'A5, twee kaarten per blad', a6: 'A6' },
  side: 'Welk gedrag',
  sides: { medewerker: 'Voor iedereen', leidinggevende: 'Ook voor leidinggevenden' },
  cards: 'Welke kaarten',
  print: 'Afdrukken',
  none: 'Kies eerst een kaart.',
  preview: 'Voorbeeld',
} as const;

export const help = {
  title: 'Sneltoetsen',
  open: 'Sneltoetsen',
  close: 'Sluiten',
  change: 'Sneltoetsen van de browser wijzigen',
  off: 'Losse toetsen zet je uit bij Instellingen.',
  keys: [
    ['Alt+Shift+V', 'Openen, met de cursor in het zoekveld'],
    ['av en een spatie', 'Zoeken vanuit de adresbalk'],
    ['/', 'Naar het zoekveld'],
    ['Pijltjes', 'Door de resultaten, of bij Groot tonen naar de volgende en vorige'],
    ['Enter', 'Resultaat openen'],
    ['Esc', 'Zoekveld wissen, of terug uit Groot tonen'],
    ['?', 'Dit overzicht'],
  ],
} as const;

export const omnibox = {
  ask: 'Zoek in Ambtelijk Vakmanschap',
} as const;

export const notes = {
  none: 'Hier komen je notities te staan.',
  noneHint: 'Kies bij Kaarten een gedrag en schrijf op wat je ervan meeneemt.',
  toCards: 'Naar de kaarten',
  toTrash: 'Prullenbak',
  older: 'Oudere notities',
  newer: 'Nieuwere notities',
  unknownBehaviour: 'Dit gedrag staat niet meer op de kaarten.',
} as const;

export const rescue = {
  said: {
    one: 'De browser was je notities kwijt. Er is 1 notitie teruggezet.',
    many: 'De browser was je notities kwijt. Er zijn {n} notities teruggezet.',
  },
  from: 'De kopie is van {when} om {time}. Wat je daarna schreef, kan ontbreken.',
  close: 'Sluiten',
} as const;

export const filters = {
  title: 'Filter je notities',
  card: 'Kaart',
  allCards: 'Alle kaarten',
  behaviour: 'Gedrag',
  allBehaviours: 'Al het gedrag van deze kaart',
  period: 'Periode',
  periods: { all: 'Altijd', week: 'De laatste week', month: 'De laatste maand', year: 'Het laatste jaar' },
  words: 'Met deze woorden',
  clear: 'Filter wissen',
} as const;

export const trash = {
  title: 'Prullenbak',
  hint: 'Verwijderde notities blijven hier 30 dagen. Daarna zijn ze weg.',
  none: 'De Prullenbak is leeg.',
  removedOn: 'Verwijderd: {when}',
  restore: 'Terugzetten',
  restoreLabel: 'Notitie van {when} terugzetten',
  restoreAll: 'Alles terugzetten',
  empty: 'Prullenbak legen',
  emptySure: 'Deze notities zijn daarna echt weg, ook hun vorige versies.',
  emptyYes: 'Ja, voorgoed verwijderen',
  cancel: 'Annuleren',
  toNotes: 'Terug naar Notities',
} as const;

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

export const data = {
  title: 'Je gegevens',
  busy: 'Even geduld…',
  backupTitle: 'Reservekopie',
  backupIntro:
    'In een reservekopie zit alles: notities, vorige versies, Prullenbak, sterren en instellingen.',
  backup: 'Reservekopie maken',
  backupFile: 'vakmanschap-reservekopie-{date}.json',
  backupMade: {
    one: 'De reservekopie is gemaakt, met 1 notitie. Je vindt het bestand bij je downloads.',
    many: 'De reservekopie is gemaakt, met {n} notities. Je vindt het bestand bij je downloads.',
  },
  restoreTitle: 'Terugzetten',
  restoreIntro: 'Kies het bestand van een reservekopie. Je ziet eerst wat er verandert.',
  restore: 'Reservekopie terugzetten',
  plan: 'Reservekopie van {date}, vergeleken met wat je hier hebt:',
  planned: {
    added: { one: '1 nieuw', many: '{n} nieuw' },
    returned: { one: '1 terug uit de Prullenbak', many: '{n} terug uit de Prullenbak' },
    changed: { one: '1 gewijzigd', many: '{n} gewijzigd' },
    older: { one: '1 ouder dan wat je hebt', many: '{n} ouder dan wat je hebt' },
    same: { one: '1 gelijk', many: '{n} gelijk' },
    trashed: { one: '1 nieuw in de Prullenbak', many: '{n} nieuw in de Prullenbak' },
  },
  planNone: 'geen notities',
  planRest: 'Er gaat niets verloren. Je instellingen worden die van de reservekopie.',
  restoreYes: 'Terugzetten',
  progress: '{done} van {all}',
  restored: 'De reservekopie is teruggezet.',
  undone: 'Het terugzetten is ongedaan gemaakt. Wat je daarna schreef, is gebleven.',
  stop: 'Stoppen',
  stopped: 'Gestopt. Er is niets veranderd.',
  cancel: 'Annuleren',
  exportTitle: 'Exporteren',
  exportIntro: 'Je notities om te lezen, te bewerken of af te drukken.',
  exportFile: 'vakmanschap-notities-{date}.{kind}',
  exportMarkdown: 'Als tekst (Markdown)',
  exportCsv: 'Voor Excel (CSV)',
  exportPrint: 'Afdrukken',
  exported: {
    one: '1 notitie geëxporteerd. Je vindt het bestand bij je downloads.',
    many: '{n} notities geëxporteerd. Je vindt het bestand bij je downloads.',
  },
  removeTitle: 'Alle notities verwijderen',
  removeIntro: 'Alle notities gaan naar de Prullenbak. Daar blijven ze nog 30 dagen.',
  removeAll: 'Alle notities verwijderen',
  removeSure: 'Weet je het zeker? Je kunt eerst een reservekopie maken.',
  backupFirst: 'Eerst reservekopie maken',
  removeYes: 'Ja, verwijderen',
  removedAll: 'Alle notities liggen in de Prullenbak.',
  /** Instead of the sentences of `problem`, which are about a note that is being typed. */
  problem: {
    full: 'Dit lukt niet: de schijf is vol. Er is niets veranderd. Maak ruimte vrij en probeer het opnieuw.',
    'read-only':
      'Dit lukt niet: je notities zijn gemaakt met een nieuwere versie van deze extensie. Werk de extensie bij en probeer het opnieuw.',
    newer:
      'Dit lukt niet: je notities zijn gemaakt met een nieuwere versie van deze extensie. Werk de extensie bij en probeer het opnieuw.',
    private: 'In een privévenster wordt niets opgeslagen. Open Instellingen in een gewoon venster.',
    broken: 'Je notities zijn nu niet te bereiken. Herstart de browser en probeer het opnieuw.',
  },
} as const;

export const notesPrint = {
  title: 'Notities',
  intro: '{count} op {date}',
  print: 'Afdrukken',
  changed: 'gewijzigd op {date} om {time}',
} as const;

export const backups = {
  title: 'Automatische reservekopie',
  intro: 'Elke dag komt er een reservekopie in een map die jij kiest. De laatste 7 blijven staan.',
  readable:
    'Let op: de reservekopie in die map is leesbaar voor wie bij die map kan. Wordt de map ook ergens anders bewaard, zoals in OneDrive, dan staat de reservekopie daar ook.',
  notHere:
    'Deze browser kan niet zelf bestanden in een map zetten. Is je laatste reservekopie meer dan 30 dagen oud en schreef je daarna nog iets, dan lees je dat bij Notities.',
  choose: 'Map kiezen',
  chooseOther: 'Andere map kiezen',
  noneChosen: 'Er is geen map gekozen.',
  stop: 'Uitzetten',
  stopped: 'De automatische reservekopie staat uit. De bestanden die al in de map staan, blijven daar.',
  made: 'De laatste reservekopie in de map ‘{folder}’ is van {when}, {time}.',
  madeNow: 'In de map ‘{folder}’ staat weer een nieuwe reservekopie.',
  madeNone: 'In de map ‘{folder}’ is nog geen reservekopie gemaakt.',
  trouble: {
    permission:
      'De browser mag niet meer in de map ‘{folder}’ schrijven. Sta het weer toe. Kies daarbij ‘elk bezoek’ als dat kan: dan blijft het zo.',
    gone: 'De map ‘{folder}’ is er niet meer, of je kunt er nu niet bij. Kies een andere map of probeer het later opnieuw.',
    full: 'Er is geen plaats meer in de map ‘{folder}’. Maak ruimte vrij en probeer het opnieuw.',
    content:
      'De reservekopie voor de map ‘{folder}’ kon niet worden gemaakt. Kies bij Instellingen ‘Reservekopie maken’: dan lees je waarom.',
    unknown:
      'In de map ‘{folder}’ kan nu niet worden geschreven. Probeer het opnieuw of kies een andere map.',
  },
  lost: 'De browser weet niet meer in welke map je automatische reservekopie komt. Kies de map bij Instellingen opnieuw.',
  allow: 'Weer toestaan',
  again: 'Opnieuw proberen',
  remind: 'Je laatste reservekopie is van {when}. Daarna schreef je nog iets.',
  remindFirst: 'Je hebt nog geen reservekopie van je notities.',
  later: 'Later',
  close: 'Sluiten',
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

export const problem = {
  full: 'Opslaan lukt niet: de schijf is vol. Maak ruimte vrij; je tekst blijft hier staan en wordt daarna opgeslagen. Je andere notities zijn er nog.',
  'read-only':
    'Je notities zijn gemaakt met een nieuwere versie van deze extensie. Lezen en een reservekopie maken kan wel. Werk de extensie bij om weer te schrijven.',
  newer:
    'Je notities zijn gemaakt met een nieuwere versie van deze extensie. Werk de extensie bij om ze te zien. De kaarten werken gewoon.',
  private:
    'In een privévenster wordt niets opgeslagen. De kaarten werken gewoon; schrijf je notities in een gewoon venster.',
  broken:
    'Je notities zijn nu niet te bereiken. Herstart de browser. De kaarten werken gewoon; wat je typt, blijft hier staan zolang deze pagina open is.',
} as const;
