/* Words of the manifest: what the stores and the browser call the extension. */
export const manifest = {
  name: 'Vakmanschap van de dag',
  shortName: 'Vakmanschap',
  /** Each browser has its own word for the panel. */
  description: {
    zijvenster:
      'Elke werkdag een principe van Ambtelijk Vakmanschap, alle gesprekskaarten in het zijvenster en je eigen notities.',
    zijbalk:
      'Elke werkdag een principe van Ambtelijk Vakmanschap, alle gesprekskaarten in de zijbalk en je eigen notities.',
  },
  shareScreen: 'Mijn scherm wordt gedeeld: notities verbergen of weer tonen',
  openPanel: 'Zijvenster met de gesprekskaarten openen',
} as const;
