/**
 * The words that a browser itself shows of the extension, in the form that browsers read: `_locales/<language>/`
 * of a build. They come from content/words/manifest.ts.
 */
import { manifest, manifestInEnglish } from '../content/words/manifest.ts';

/** For a browser in a language that is not among these: the pages speak Dutch. */
export const defaultLocale = 'nl';

/** Languages of the manifest, and so of the listings in the stores. */
export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

type Words = typeof manifest | typeof manifestInEnglish;
type Message = keyof Words;

/** What stands in the manifest in place of words: the browser looks them up in its own language. */
export function message(name: Message): string {
  return `__MSG_${name}__`;
}

/** The words of each language, as this browser is told them. @param browser as WXT names it */
export function messagesFor(browser: string): Record<Locale, Record<Message, string>> {
  return { nl: forBrowser(manifest, browser), en: forBrowser(manifestInEnglish, browser) };
}

function forBrowser(words: Words, browser: string): Record<Message, string> {
  return { ...words, description: words.description[browser === 'firefox' ? 'zijbalk' : 'zijvenster'] };
}

/** The files of `_locales`, for WXT to write beside the others. @param browser as WXT names it */
export function localeFiles(browser: string): { relativeDest: string; contents: string }[] {
  return Object.entries(messagesFor(browser)).map(([locale, words]) => {
    const messages = Object.entries(words).map(([name, text]) => [name, { message: text }]);
    return {
      relativeDest: `_locales/${locale}/messages.json`,
      contents: `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`,
    };
  });
}
