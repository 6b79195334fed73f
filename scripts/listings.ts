/**
 * What each store is told, in each language: the words in winkel/ and those of the manifest, put together.
 * `npm run listings` writes one sheet for each store and language, to copy from.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../domain/language/sentence.ts';
import { type Locale, locales, messagesFor } from './locales.ts';

const folder = join(import.meta.dirname, '../winkel');

export const stores = ['chrome', 'firefox', 'edge'] as const;
export type Store = (typeof stores)[number];

/** What a listing may have, in characters, or of searchTerms in terms, words in all and characters each. */
export interface Limits {
  name: number;
  summary: number;
  description: number;
  searchTerms?: { terms: number; words: number; characters: number };
}

/**
 * As the stores' own documentation has them. Where it is silent (the long description of addons.mozilla.org), the
 * shortest of the others is taken.
 */
export const limits: Record<Store, Limits> = {
  chrome: { name: 75, summary: 132, description: 16_000 },
  firefox: { name: 50, summary: 250, description: 10_000 },
  edge: {
    name: 75,
    summary: 132,
    description: 10_000,
    searchTerms: { terms: 7, words: 21, characters: 30 },
  },
};

/** What a store shows of the extension. */
export interface Listing {
  name: string;
  summary: string;
  description: string;
  searchTerms: string[];
}

/** Why a permission is asked for, and where the code uses it. */
export interface PermissionUse {
  /** Whose manifest asks for it, as WXT names browsers. */
  browsers: string[];
  reason: string;
  file: string;
  /** Words of that file which use it. */
  code: string;
}

/** What stands in winkel/answers.json. */
export interface Answers {
  chrome: { remoteCode: boolean; dataHandled: { kind: string; why: string }[] };
  firefox: { id: string; licence: string; dataCollection: string[] };
  edge: { personalInformation: boolean };
  searchTerms: Record<Locale, string[]>;
}

const panels = {
  zijvenster: { nl: 'het zijvenster', en: 'the side panel' },
  zijbalk: { nl: 'de zijbalk', en: 'the sidebar' },
};

export function listingOf(store: Store, locale: Locale): Listing {
  const { name, description: summary } = messagesFor(buildFor(store))[locale];
  const panel = panels[store === 'firefox' ? 'zijbalk' : 'zijvenster'][locale];
  const description = textOf(`${locale}/description.txt`);
  return {
    name,
    summary,
    description: fill<'{panel}'>(description as '{panel}', { panel }),
    searchTerms: limits[store].searchTerms ? answers().searchTerms[locale] : [],
  };
}

/** The browser whose build a store gets, as WXT names it. */
export function buildFor(store: Store): string {
  return store === 'firefox' ? 'firefox' : 'chrome';
}

export function permissionUses(): Record<string, PermissionUse> {
  return JSON.parse(textOf('permissions.json'));
}

export function answers(): Answers {
  return JSON.parse(textOf('answers.json'));
}

/** What the extension is for, in the one paragraph that Chrome asks for. */
export function purpose(): string {
  return textOf('purpose.txt');
}

export function privacyPolicy(locale: Locale): string {
  return textOf(`${locale}/privacy.md`);
}

/** The explanation for who reviews the extension. */
export function reviewerNotes(version: string): string {
  return textOf('reviewers.md').replaceAll('{version}', version);
}

/** Every field of a store in one text. @param version that is submitted */
export function sheetOf(store: Store, locale: Locale, version: string): string {
  const { name, summary, description, searchTerms } = listingOf(store, locale);
  const uses = Object.entries(permissionUses()).filter(([, { browsers }]) =>
    browsers.includes(buildFor(store)),
  );
  const fields = {
    Name: name,
    Summary: summary,
    Description: description,
    ...(searchTerms.length > 0 && { 'Search terms': searchTerms.join('\n') }),
    'Single purpose': purpose(),
    Permissions: uses.map(([permission, { reason }]) => `${permission}: ${reason}`).join('\n\n'),
    Answers: JSON.stringify(answers()[store], null, 2),
    'Privacy policy': privacyPolicy(locale),
    'Notes for the reviewer': reviewerNotes(version),
  };
  const parts = Object.entries(fields).map(([field, text]) => `=== ${field} ===\n\n${text}\n`);
  return parts.join('\n');
}

function textOf(file: string): string {
  return readFileSync(join(folder, file), 'utf8').trim();
}

/** Writes all sheets. @param into folder, made if it is not there @returns the files */
export function writeSheets(into: string, version: string): string[] {
  mkdirSync(into, { recursive: true });
  return stores.flatMap((store) =>
    locales.map((locale) => {
      const file = join(into, `${store}-${locale}.txt`);
      writeFileSync(file, sheetOf(store, locale, version));
      return file;
    }),
  );
}

if (import.meta.main) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  console.log(writeSheets('.output/listings', version).join('\n'));
}
