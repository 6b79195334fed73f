import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { buildOf } from '../../scripts/driver.ts';
import { answers, permissionUses } from '../../scripts/listings.ts';
import { defaultLocale, locales } from '../../scripts/locales.ts';

/* What the built manifest says is what is told elsewhere: words in each language, a reason for each permission. */

const browserName = inject('browserName');
const build = buildOf(browserName);
const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
const browser = browserName === 'firefox' ? 'firefox' : 'chrome';

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

  it('asks for each permission of which winkel/permissions.json says why, and for no other', () => {
    const asked = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];
    const explained = Object.entries(permissionUses()).filter(([, { browsers }]) =>
      browsers.includes(browser),
    );
    expect(asked.flatMap((key) => manifest[key] ?? []).sort()).toEqual(
      explained.map(([name]) => name).sort(),
    );
  });

  it('answers as winkel/answers.json does', () => {
    const { chrome, firefox } = answers();
    const policy = String(manifest.content_security_policy.extension_pages);
    expect(policy.includes("script-src 'self';")).toBe(!chrome.remoteCode);
    const gecko = manifest.browser_specific_settings?.gecko;
    if (gecko) {
      expect(gecko.id).toBe(firefox.id);
      expect(gecko.data_collection_permissions).toEqual({ required: firefox.dataCollection });
    }
  });
});
