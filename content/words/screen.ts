/* Words of the shared screen of a conversation, and of the ways to it. */
export const screen = {
  title: 'Op groot scherm',
  sheet: 'Blad {n} van {all}',
  nextSheet: 'Volgend blad',
  looks: { licht: 'Licht', donker: 'Donker' },
  paused: 'Pauze',
  behaviours: 'Gedrag',
  agreements: 'Onze afspraken',
  whoAndDay: '{who} · terugkijken op {day}',
  handsTogether: 'Allemaal tegelijk:',
} as const;

/** Where there is no step to show. */
export const nothing = {
  gone: 'Dit gesprek is er niet meer. Je kunt dit venster sluiten.',
  waiting: 'Het gesprek begint zo.',
  over: 'Dit gesprek is klaar. Dank jullie wel.',
} as const;

export const openScreen = {
  hint: 'Deel in Teams of Webex alleen het venster dat hiermee opengaat.',
  open: 'Op groot scherm',
  mirror: 'Spiegelen',
  mirrorHint:
    'Toont de beamer hetzelfde als je laptop? Kies dan Spiegelen: dan wordt dit venster het scherm.',
} as const;
