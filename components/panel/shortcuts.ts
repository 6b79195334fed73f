import { keys as leadWords } from '../../content/words/lead';
import { shortcuts as words } from '../../content/words/panel';
import { leadKeys } from '../lead/lead-keys';

/** What a single key does in the panel. */
export type SingleKeyAction = 'search' | 'conversation' | 'sharing' | 'help';

interface Shortcut {
  /** What to press. Of a single key it is what the browser calls it too. */
  keys: string;
  /** What a sign is called, for who hears the page: screen readers pass over punctuation. */
  named?: string;
  meaning: string;
  /** Set for a single key that the whole panel listens to. The others are listened to where they work. */
  action?: SingleKeyAction;
  /** Whether it is one letter or sign: it does nothing while those are switched off. */
  isSingle?: boolean;
}

/** All shortcuts, in the order of the help sheet. */
export const shortcuts: readonly Shortcut[] = [
  { keys: 'Alt+Shift+V', meaning: words.open },
  { keys: 'Alt+Shift+S', meaning: words.sharing },
  { keys: words.addressBarKeys, meaning: words.addressBar },
  { keys: '/', named: words.slash, meaning: words.search, action: 'search', isSingle: true },
  { keys: 'g', meaning: words.conversation, action: 'conversation', isSingle: true },
  { keys: 'v', meaning: words.sharingHere, action: 'sharing', isSingle: true },
  { keys: words.moveKeys, meaning: words.move },
  { keys: 'Enter', meaning: words.pick },
  { keys: 'Esc', meaning: words.leave },
  { keys: '?', named: words.questionMark, meaning: words.help, action: 'help', isSingle: true },
  ...leadKeys.map(({ shown, meaning, isSingle }) => ({ keys: shown, meaning, isSingle })),
  { keys: 'Ctrl+Enter', meaning: leadWords.nextFromField },
  { keys: leadWords.steps, meaning: leadWords.step, isSingle: true },
];
