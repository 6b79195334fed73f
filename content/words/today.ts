/* Words of the new tab and the popup. */
export const today = {
  openCard: 'Kaart openen',
  openPanel: { zijvenster: 'Zijvenster openen', zijbalk: 'Zijbalk openen' },
  another: 'Ander voorbeeld',
  copy: 'Kopiëren',
  settings: 'Instellingen',
  wrote: '{when} schreef je hierbij: ‘{text}’',
} as const;
