import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { buildOf } from '../../scripts/driver.ts';
import { defaultLocale, locales, messagesFor } from '../../scripts/locales.ts';
import { openThisBrowser } from './this-browser.ts';

/* The words that the browser itself shows, in the build and in the browser. */

const browserName = inject('browserName');
const build = buildOf(browserName);
const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
const messages = messagesFor(browserName === 'firefox' ? 'firefox' : 'chrome');

/** Keys of the manifest whose text someone reads. */
const read = /^(name|short_name|description|default_title|title|label)$/;

/** Every text in the manifest that someone reads, with its place. */
function wordsIn(value: unknown, place = ''): [place: string, text: string][] {
  return Object.entries(Object(value)).flatMap(([key, inner]): [string, string][] => {
    if (typeof inner === 'string') return read.test(key) ? [[`${place}${key}`, inner]] : [];
    return wordsIn(inner, `${place}${key}.`);
  });
}

describe('the built manifest', () => {
  it('has no word of its own: each comes from a language', () => {
    const words = wordsIn(manifest);
    expect(words.map(([place]) => place)).toEqual(
      expect.arrayContaining(['name', 'short_name', 'description', 'action.default_title']),
    );
    expect(words.filter(([, text]) => !/^__MSG_\w+__$/.test(text))).toEqual([]);
  });

  it('finds each word in each language, and Dutch is there for all others', () => {
    const asked = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(4);
    for (const locale of locales) {
      const file = JSON.parse(readFileSync(join(build, `_locales/${locale}/messages.json`), 'utf8'));
      expect(Object.keys(file)).toEqual(expect.arrayContaining(asked));
    }
    expect(manifest.default_locale).toBe(defaultLocale);
    expect(existsSync(join(build, `_locales/${defaultLocale}`))).toBe(true);
  });
});

it('the browser shows the name in its own language, and otherwise in Dutch', async () => {
  const page = await (await openThisBrowser()).page('icons/16.png');
  const [language, name] = (await page.evaluate(`(() => {
    const { i18n, runtime } = globalThis.browser ?? globalThis.chrome;
    return [i18n.getUILanguage(), runtime.getManifest().name];
  })()`)) as [string, string];
  expect(name).toBe(language.startsWith('en') ? messages.en.name : messages.nl.name);
});
