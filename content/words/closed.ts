/* Where one may not write because the organisation says so. */
export const closed = {
  /** Above the notes that are there. */
  reading: {
    'alleen-lezen': 'Je organisatie heeft schrijven uitgezet. Lezen en verwijderen kan wel.',
    uit: 'Je organisatie heeft notities uitgezet. Wat je eerder schreef, kun je lezen en verwijderen.',
  },
  capture: 'Je organisatie heeft schrijven uitgezet. De tekst die je koos, is niet opgeslagen.',
  restore: 'Je organisatie heeft schrijven uitgezet. Een reservekopie terugzetten kan daarom niet.',
  files: 'Je organisatie staat niet toe dat je van wat je schreef bestanden maakt.',
  readTitle: 'Wat je eerder schreef',
  read: 'Notities lezen',
} as const;
