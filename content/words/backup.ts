/* Words of the reservekopie, of export, and of notes that came back. */
export const data = {
  title: 'Je gegevens',
  backupTitle: 'Reservekopie',
  backupIntro:
    'In een reservekopie zitten je notities, gesprekken (ook wat je daarin voor jezelf opschreef), vorige versies, Prullenbak, sterren en instellingen.',
  backup: 'Reservekopie maken',
  backupFile: 'vakmanschap-reservekopie-{date}.json',
  /** Where nobody tells a page whether a file came where it should. */
  backupHanded:
    'De browser heeft de reservekopie gekregen, met {what}. Kijk of het bestand bij je downloads staat.',
  backupWithout: {
    one: 'Let op: 1 notitie, gesprek of versie is beschadigd en zit er niet in.',
    many: 'Let op: {n} notities, gesprekken of versies zijn beschadigd en zitten er niet in.',
  },
  isThere: 'Ja, het staat er',
  notSaved: {
    nowhere: 'Er is geen bestand gemaakt: je hebt geen plek gekozen.',
    failed: 'Het bestand kon daar niet worden bewaard. Probeer het opnieuw en kies een andere plek.',
  },
  backupMade: 'De reservekopie is gemaakt, met {what}.',
  restoreTitle: 'Terugzetten',
  restoreIntro: 'Kies het bestand van een reservekopie. Je ziet eerst wat er verandert.',
  restore: 'Reservekopie terugzetten',
  planHolds: {
    one: 'In deze reservekopie van {date} zit {what}.',
    many: 'In deze reservekopie van {date} zitten {what}.',
  },
  planHoldsNone: 'In deze reservekopie van {date} zitten geen notities of gesprekken.',
  /** When all in it fares alike. */
  plannedAll: {
    same: { one: 'Die heb je al.', many: 'Die heb je alle {n} al.' },
    added: { one: 'Die is nieuw.', many: 'Die zijn alle {n} nieuw.' },
  },
  planned: {
    same: { one: '1 daarvan heb je al.', many: '{n} daarvan heb je al.' },
    added: { one: '1 daarvan is nieuw.', many: '{n} daarvan zijn nieuw.' },
    returned: { one: '1 komt terug uit de Prullenbak.', many: '{n} komen terug uit de Prullenbak.' },
    changed: {
      one: 'Van 1 krijg je een nieuwere tekst; wat je nu hebt, vind je dan onder Vorige versies.',
      many: 'Van {n} krijg je een nieuwere tekst; wat je nu hebt, vind je dan onder Vorige versies.',
    },
    older: {
      one: 'Van 1 heb je hier een nieuwere versie; die blijft.',
      many: 'Van {n} heb je hier een nieuwere versie; die blijft.',
    },
  },
  plannedConversations: {
    one: 'Van 1 gesprek krijg je een nieuwere versie.',
    many: 'Van {n} gesprekken krijg je een nieuwere versie.',
  },
  plannedTrashed: {
    one: 'In de Prullenbak komt {what}.',
    many: 'In de Prullenbak komen {what}.',
  },
  planTooOld: {
    one: 'Let op: {what} is ouder dan de tijd die je notities en gesprekken blijven, en gaat daarna naar de Prullenbak.',
    many: 'Let op: {what} zijn ouder dan de tijd die je notities en gesprekken blijven, en gaan daarna naar de Prullenbak.',
  },
  planRest: 'Er gaat niets verloren. Je krijgt de instellingen uit de reservekopie.',
  restoreYes: 'Ja, terugzetten',
  restoreKeep: 'Terugzetten en alles altijd bewaren',
  restoreNo: 'Niet terugzetten',
  progress: '{done} van {all}',
  restored: 'De reservekopie is teruggezet.',
  undone: 'Het terugzetten is ongedaan gemaakt. Wat je daarna schreef, is gebleven.',
  stop: 'Stoppen',
  exportTitle: 'Exporteren',
  exportIntro:
    'Maak een bestand van je notities of van de verslagen van je gesprekken, of druk je notities af. Wat je in een gesprek voor jezelf opschreef, zit alleen in een reservekopie.',
  exportFile: 'vakmanschap-notities-{date}.{kind}',
  exportConversationsFile: 'vakmanschap-gesprekken-{date}.md',
  exportMarkdown: 'Notities als tekst (Markdown)',
  exportCsv: 'Notities voor Excel (CSV)',
  exportPrint: 'Afdrukvoorbeeld openen',
  exportConversations: 'Gesprekken als tekst (Markdown)',
  exportNone: 'Er is nog geen gesprek om te exporteren.',
  exported: 'De browser heeft een bestand met {what} gekregen. Kijk of het bij je downloads staat.',
  exportMade: 'Het bestand is gemaakt, met {what}.',
  exportCut: {
    one: 'Let op: 1 notitie is langer dan 32.767 tekens. Excel laat het einde daarvan weg.',
    many: 'Let op: {n} notities zijn langer dan 32.767 tekens. Excel laat het einde daarvan weg.',
  },
  removeTitle: 'Verwijderen',
  removeIntro:
    'Alle notities en gesprekken gaan naar de Prullenbak, ook je eigen recepten. Daar blijven ze nog 30 dagen.',
  removeAll: 'Alle notities en gesprekken verwijderen',
  removeSure: 'Weet je het zeker? Je kunt eerst een reservekopie maken.',
  removeSureOnly: 'Weet je het zeker?',
  backupFirst: 'Eerst een reservekopie maken',
  removeYes: 'Ja, alles verwijderen',
  removeNo: 'Niet verwijderen',
  removedAll: 'Alle notities en gesprekken liggen in de Prullenbak.',
} as const;

export const backups = {
  title: 'Automatische reservekopie',
  intro: 'Elke dag komt er een reservekopie in een map die jij kiest. De laatste 7 blijven staan.',
  readable:
    'Let op: wie bij die map kan, kan je notities en gesprekken lezen. Staat de map ook in OneDrive, dan staat de reservekopie daar ook.',
  notHere:
    'Deze browser kan niet zelf bestanden in een map zetten. Is je laatste reservekopie ouder dan 30 dagen en schreef je daarna nog iets, dan krijg je bij Notities een herinnering.',
  choose: 'Map kiezen',
  chooseOther: 'Andere map kiezen',
  noneChosen: 'Er is geen map gekozen.',
  stop: 'Uitzetten',
  stopped: 'De automatische reservekopie staat uit. De bestanden die al in de map staan, blijven daar.',
  made: 'De laatste reservekopie in de map ‘{folder}’ is van {when} om {time}.',
  madeNow: 'In de map ‘{folder}’ staat weer een nieuwe reservekopie.',
  madeNone: 'In de map ‘{folder}’ is nog geen reservekopie gemaakt.',
  trouble: {
    permission:
      'De browser mag niet meer in de map ‘{folder}’ schrijven. Sta het weer toe. Kies daarbij ‘elk bezoek’ als dat kan: dan blijft het zo.',
    gone: 'De map ‘{folder}’ is er niet meer, of je kunt er nu niet bij. Kies een andere map of probeer het later opnieuw.',
    full: 'De schijf met de map ‘{folder}’ is vol. Maak ruimte vrij en probeer het opnieuw.',
    content:
      'De reservekopie voor de map ‘{folder}’ kon niet worden gemaakt. Kies bij Instellingen ‘Reservekopie maken’: dan lees je waarom.',
    unknown:
      'In de map ‘{folder}’ kan nu niet worden geschreven. Probeer het opnieuw of kies een andere map.',
  },
  lost: 'De browser weet niet meer in welke map je automatische reservekopie komt. Kies de map bij Instellingen opnieuw.',
  allow: 'Weer toestaan',
  again: 'Opnieuw proberen',
  remind: 'Je laatste reservekopie is van {when}. Daarna schreef je nog iets.',
  remindFirst: 'Je hebt nog geen reservekopie.',
  toSettings: 'Instellingen',
  later: 'Later',
  close: 'Sluiten',
} as const;

/** Why a file is no backup, or why none could be made of what is stored. */
export const refused = {
  empty: 'Dit bestand is leeg: kies een ander bestand.',
  incomplete: 'Dit bestand is niet compleet of het is beschadigd: kies een andere reservekopie.',
  foreign:
    'Dit is geen reservekopie van Vakmanschap van de dag: kies een bestand dat met ‘Reservekopie maken’ is gemaakt.',
  newer:
    'Deze reservekopie is gemaakt met een nieuwere versie van Vakmanschap van de dag: werk de extensie bij en probeer het dan opnieuw.',
  field: 'Deze reservekopie klopt niet ({wrong}): kies een andere reservekopie.',
  changed: 'Deze reservekopie is beschadigd of met de hand gewijzigd: kies een andere reservekopie.',
  'too-big':
    'Dit bestand is te groot voor een reservekopie (meer dan {megabytes} MB): kies een ander bestand.',
  unfit: 'Dit past niet in een reservekopie ({wrong}): pas dat aan en probeer het opnieuw.',
  full: 'Je notities en gesprekken zijn samen te groot voor een reservekopie (meer dan {megabytes} MB): verwijder er een paar, leeg de Prullenbak en probeer het opnieuw.',
} as const;

/** What is wrong with a field of a file; part of a sentence. */
export const wrongField = {
  mustBe: '{path} moet {what} zijn, maar er staat {found}',
  what: {
    'must-be-object': 'een object',
    'must-be-list': 'een lijst',
    'must-be-text': 'tekst',
    'must-be-time': 'een tijd in milliseconden na 1970',
    'must-be-plan': 'een gesprek zoals deze extensie het bewaart',
    'must-be-format': '{format}',
    'must-be-version': '{version}',
    'must-be-instant': 'een tijdstip zoals 2026-11-03T08:05:00.000Z',
    'must-be-extension-version': 'een versie zoals 0.1.0',
    'must-be-checksum': 'een controlegetal',
  },
  found: { nothing: 'niets', list: 'een lijst', object: 'een object' },
  otherwise: {
    missing: '{path} ontbreekt',
    unknown: '{path} is een onbekend veld',
    empty: '{path} is leeg',
    'too-long': '{path} is langer dan {most} tekens',
    'no-setting-name': '{path} heeft een naam die geen instelling kan zijn',
    double: '{path} heeft dezelfde id als een ander',
  },
} as const;

export const rescue = {
  said: {
    one: 'De browser was kwijt wat je schreef. Er is {what} teruggezet.',
    many: 'De browser was kwijt wat je schreef. Er zijn {what} teruggezet.',
  },
  saidSome: {
    one: 'De browser was een deel kwijt van wat je schreef. Er is {what} teruggezet.',
    many: 'De browser was een deel kwijt van wat je schreef. Er zijn {what} teruggezet.',
  },
  saidNone:
    'De browser is kwijt wat je schreef, en er is hier geen kopie die nog te lezen is. Heb je een reservekopie, zet die dan terug bij Instellingen.',
  why: {
    damaged:
      'De browser kan een deel van wat je schreef niet meer lezen. In de browser ligt een kopie van alles wat nog te lezen was.',
    unreachable:
      'In de browser ligt nog een kopie van wat je schreef. Bewaar die eerst als bestand, of haal alles er meteen uit.',
  },
  /** Without a copy. */
  none: {
    damaged:
      'De browser kan een deel van wat je schreef niet meer lezen, en er is hier geen kopie van. Wat nog te lezen is, kun je nu in een reservekopie bewaren.',
    unreachable:
      'In de browser ligt geen kopie van wat je schreef. Blijft dit zo als je de browser opnieuw opent, dan is beschadigd wat hij bewaarde. Heb je een reservekopie, verwijder dan de extensie, installeer haar opnieuw en zet die terug bij Instellingen.',
  },
  takeBack: 'Alles uit de kopie halen',
  asFile: 'Kopie bewaren als bestand',
  /** Chromium can neither open such a database nor delete it. */
  stuck:
    'Dat lukt niet. Bewaar de kopie als bestand. Verwijder daarna de extensie, installeer haar opnieuw en zet het bestand bij Instellingen terug.',
  saved: {
    there: 'Het bestand is gemaakt.',
    handed: 'De browser heeft het bestand gekregen. Kijk of het bij je downloads staat.',
  },
  unreadable: 'De kopie in de browser is niet te lezen. Heb je een reservekopie, zet die dan terug.',
  from: 'De kopie is van {when} om {time}. Wat je daarna schreef of wat al niet meer te lezen was, kan ontbreken.',
  close: 'Sluiten',
} as const;
