import { shortcuts as words } from '../../content/words/panel';

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
}

/** All shortcuts, in the order of the help sheet. */
export const shortcuts: readonly Shortcut[] = [
  { keys: 'Alt+Shift+V', meaning: words.open },
  { keys: 'Alt+Shift+S', meaning: words.sharing },
  { keys: words.addressBarKeys, meaning: words.addressBar },
  { keys: '/', named: words.slash, meaning: words.search, action: 'search' },
  { keys: 'g', meaning: words.conversation, action: 'conversation' },
  { keys: 'v', meaning: words.sharingHere, action: 'sharing' },
  { keys: words.moveKeys, meaning: words.move },
  { keys: 'Enter', meaning: words.pick },
  { keys: 'Esc', meaning: words.leave },
  { keys: '?', named: words.questionMark, meaning: words.help, action: 'help' },
];
