/* Words of the manifest: what the stores and the browser call the extension. */
export const manifest = {
  name: 'Vakmanschap van de dag',
  shortName: 'Vakmanschap',
  description:
    'Elke dag een principe van Ambtelijk Vakmanschap, alle gesprekskaarten in het zijvenster en je eigen notities.',
  openPanel: 'Zijvenster met de gesprekskaarten openen',
} as const;
