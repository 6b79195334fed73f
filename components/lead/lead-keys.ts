import { keys as words } from '../../content/words/lead';

/** What a key does while a conversation is led. */
export type LeadKeyAction = 'next' | 'previous' | 'hands' | 'picture' | 'agreement' | 'pause';

interface LeadKey {
  /** What the browser calls them. */
  keys: readonly string[];
  /** What the help sheet shows. */
  shown: string;
  meaning: string;
  action: LeadKeyAction;
  /** Whether it is a letter: those can be switched off. */
  isSingle: boolean;
}

/** The keys of a conversation, for the page and for the help sheet. A pointer for slides sends Page Up and Page Down. */
export const leadKeys: readonly LeadKey[] = [
  { keys: ['ArrowRight', 'PageDown'], shown: '→', meaning: words.next, action: 'next', isSingle: false },
  { keys: ['ArrowLeft', 'PageUp'], shown: '←', meaning: words.previous, action: 'previous', isSingle: false },
  { keys: ['h'], shown: 'H', meaning: words.hands, action: 'hands', isSingle: true },
  { keys: ['b'], shown: 'B', meaning: words.picture, action: 'picture', isSingle: true },
  { keys: ['a'], shown: 'A', meaning: words.agreement, action: 'agreement', isSingle: true },
  { keys: ['p'], shown: 'P', meaning: words.pause, action: 'pause', isSingle: true },
];
