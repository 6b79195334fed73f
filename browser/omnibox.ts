import { browser } from 'wxt/browser';

/** A line below the address bar. */
export interface Suggestion {
  /** What the browser hands back when the line is picked. */
  content: string;
  text: string;
}

/**
 * Answers what is typed in the address bar after our keyword.
 * Chromium reads a suggestion as XML, Firefox as plain text.
 * @param ask the line that stands there before anything is typed
 * @param suggest lines for what is typed
 * @param open called with the content of the picked line, or with what was typed when none was picked
 */
export function onAddressBar(
  ask: string,
  suggest: (typed: string) => Promise<Suggestion[]>,
  open: (picked: string, where: 'here' | 'new') => void,
): void {
  browser.omnibox.setDefaultSuggestion({ description: ask });
  browser.omnibox.onInputChanged.addListener(async (typed, answer) => {
    answer((await suggest(typed)).map(({ content, text }) => ({ content, description: described(text) })));
  });
  browser.omnibox.onInputEntered.addListener((picked, disposition) => {
    open(picked, disposition === 'currentTab' ? 'here' : 'new');
  });
}

function described(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
