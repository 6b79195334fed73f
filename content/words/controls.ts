/* Words that any control may need. */
export const undo = 'Ongedaan maken';

export const copy = {
  copied: 'Gekopieerd',
  failed: 'Kopiëren lukt hier niet. Selecteer de tekst en kopieer die zelf.',
  text: 'Je tekst kopiëren',
} as const;

export const longList = {
  older: 'Oudere notities',
  newer: 'Nieuwere notities',
} as const;
