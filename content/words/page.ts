/* Words of what any page needs. */
export const product = 'Vakmanschap van de dag';

/** Where something of the user's own would stand, while the screen is shared. */
export const sharing = {
  hidden: 'Verborgen: je scherm wordt gedeeld.',
  show: 'Weer tonen',
} as const;

/** On the button in the toolbar, and what that is called then. Apart, so that no new tab carries it. */
export const sharingButton = {
  badge: 'aan',
  name: `${product} · je scherm wordt gedeeld`,
} as const;

/** The switch itself, and what it did. */
export const sharingSwitch = {
  name: 'Mijn scherm wordt gedeeld',
  on: 'Je notities zijn verborgen, in alle vensters.',
  off: 'Je notities zijn weer te zien.',
} as const;

/** A part of the page was not there: the extension was updated while the page was open. */
export const oldPage = {
  stored:
    'Deze pagina is van een oudere versie van de extensie. Wat je schreef, is opgeslagen. Laad de pagina opnieuw en probeer het nog eens.',
  unstored:
    'Deze pagina is van een oudere versie van de extensie. Hier staat nog tekst die niet is opgeslagen. Kopieer die eerst, maak het veld leeg en laad de pagina dan opnieuw.',
  reload: 'Opnieuw laden',
} as const;

export const work = {
  busy: 'Even geduld…',
  stopped: 'Gestopt. Er is niets veranderd.',
  /** Instead of the sentences of problem.ts, which are about a note that is being typed. */
  problem: {
    full: 'Dit lukt niet: de schijf is vol. Er is niets veranderd. Maak ruimte vrij en probeer het opnieuw.',
    'read-only':
      'Dit lukt niet: wat je schreef, is gemaakt met een nieuwere versie van deze extensie. Werk de extensie bij en probeer het opnieuw.',
    newer:
      'Dit lukt niet: wat je schreef, is gemaakt met een nieuwere versie van deze extensie. Werk de extensie bij en probeer het opnieuw.',
    private: 'In een privévenster wordt niets opgeslagen. Open Instellingen in een gewoon venster.',
    'too-long': 'Dit lukt niet: de tekst is te lang. Kort de tekst in en probeer het opnieuw.',
    container: 'In een containertabblad wordt niets opgeslagen. Open Instellingen in een gewoon tabblad.',
    policy: 'Dit kan niet: je organisatie heeft schrijven uitgezet.',
    broken:
      'Wat je schreef, is nu niet te bereiken. Sluit de browser, open hem opnieuw en probeer het nog eens.',
  },
} as const;
