/* Words of the new tab and the popup. */
export const today = {
  openCard: 'Open kaart',
  openPanel: { zijvenster: 'Zijvenster openen', zijbalk: 'Zijbalk openen' },
  another: 'Ander gedrag',
  copy: 'Kopieer',
  settings: 'Instellingen',
  wrote: '{when} schreef je hierbij: ‘{text}’',
} as const;
