import { describe, expect, it } from 'vitest';
import { localeFiles, locales, messagesFor } from '../scripts/locales.ts';

/** What the strictest store takes, in characters: addons.mozilla.org for the name, Chrome for the rest. */
const longest = { name: 50, shortName: 12, description: 132 };

describe.each(['chrome', 'firefox'])('the words of the manifest, for %s', (browser) => {
  const languages = messagesFor(browser);

  it('have the same names in each language, and are nowhere empty', () => {
    const [names, ...others] = locales.map((locale) => Object.keys(languages[locale]));
    for (const other of others) expect(other).toEqual(names);
    expect(Object.values(languages).flatMap(Object.values)).not.toContain('');
  });

  it.each(locales)('fit in every store: %s', (locale) => {
    for (const [name, most] of Object.entries(longest))
      expect([name, languages[locale][name as keyof typeof longest].length]).toEqual([
        name,
        expect.toSatisfy((length: number) => length > 0 && length <= most),
      ]);
  });

  it('name the new tab in the description, for it is replaced', () => {
    expect(languages.nl.description).toContain('nieuwe tabblad');
    expect(languages.en.description).toContain('new tab');
  });

  it('call the panel what the browser calls it', () => {
    const [nl, en] =
      browser === 'firefox' ? ['de zijbalk', 'the sidebar'] : ['het zijvenster', 'the side panel'];
    expect(languages.nl.description).toContain(nl);
    expect(languages.en.description).toContain(en);
  });

  it('are written in the form that browsers read, one file a language', () => {
    const files = localeFiles(browser);
    expect(files.map(({ relativeDest }) => relativeDest)).toEqual([
      '_locales/nl/messages.json',
      '_locales/en/messages.json',
    ]);
    const english = JSON.parse(files[1]?.contents ?? '');
    expect(english.name).toEqual({ message: languages.en.name });
  });
});
