import type { Role } from './deck/deck';
import type { Rhythm } from './deck/today';

export type Theme = 'systeem' | 'licht' | 'donker';
export type Keys = 'aan' | 'uit';
export type Keep = 'altijd' | 'vijf-jaar' | 'twee-jaar' | 'een-jaar';
/** What a new tab shows: the card, the card once a day and the browser's own page after that, or that page alone. */
export type NewTab = 'kaart' | 'daags' | 'browser';
/** Whether one may write: not at all with `uit`, where notes are not shown beside the cards either. */
export type Writing = 'aan' | 'alleen-lezen' | 'uit';

/** What the user can choose. */
export interface OwnSettings {
  role: Role;
  rhythm: Rhythm;
  theme: Theme;
  /** Whether single keys (/ and ?) are shortcuts; who dictates or trembles switches them off (WCAG 2.1.4). */
  keys: Keys;
  /** How long notes are kept before they go to the Prullenbak. */
  keep: Keep;
  newTab: NewTab;
}

/** The same, with what the organisation alone sets. */
export interface Settings extends OwnSettings {
  writing: Writing;
  /** Whether files may be made of what was written. */
  files: 'aan' | 'uit';
}

type Choices<Of> = { [Name in keyof Of]: readonly Of[Name][] };

/** What each setting of the user may be, and first what it is until someone chooses. */
export const choices = {
  role: ['medewerker', 'leidinggevende'],
  rhythm: ['werkdagen', 'elke-dag'],
  theme: ['systeem', 'licht', 'donker'],
  keys: ['aan', 'uit'],
  keep: ['altijd', 'vijf-jaar', 'twee-jaar', 'een-jaar'],
  newTab: ['kaart', 'daags', 'browser'],
} as const satisfies Choices<OwnSettings>;

/** The same for all settings. */
export const allChoices = {
  ...choices,
  writing: ['aan', 'alleen-lezen', 'uit'],
  files: ['aan', 'uit'],
} as const satisfies Choices<Settings>;
