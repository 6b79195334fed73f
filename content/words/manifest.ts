import type { Translation } from '../../domain/language/translation';

/* Words of the manifest: what the stores and the browser itself call the extension and its commands. */
export const manifest = {
  name: 'Vakmanschap van de dag',
  shortName: 'Vakmanschap',
  /** Each browser has its own word for the panel. */
  description: {
    zijvenster:
      'De gesprekskaarten Ambtelijk Vakmanschap bij de hand: in een overleg, in het zijvenster en op je nieuwe tabblad. Met je notities.',
    zijbalk:
      'De gesprekskaarten Ambtelijk Vakmanschap bij de hand: in een overleg, in de zijbalk en op je nieuwe tabblad. Met je notities.',
  },
  /** What the button in the toolbar and the panel are called. */
  title: 'Vakmanschap van de dag',
  shareScreen: 'Mijn scherm wordt gedeeld: notities verbergen of weer tonen',
  openPanel: 'Zijvenster met de gesprekskaarten openen',
} as const;

/** For a browser in English. The pages themselves are Dutch in every browser. */
const english = {
  name: 'Vakmanschap van de dag: cards for civil servants',
  shortName: 'Vakmanschap',
  description: {
    zijvenster:
      'Dutch conversation cards for civil servants at hand: in a meeting, in the side panel and on your new tab. With your own notes.',
    zijbalk:
      'Dutch conversation cards for civil servants at hand: in a meeting, in the sidebar and on your new tab. With your own notes.',
  },
  title: 'Vakmanschap van de dag',
  shareScreen: 'My screen is shared: hide notes or show them again',
  openPanel: 'Open the side panel with the conversation cards',
} as const;
export const manifestInEnglish: Translation<typeof manifest, typeof english> = english;
