import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recipes } from '../../content/recipes';
import { about } from '../../content/words/settings';
import {
  answers,
  limits,
  listingOf,
  permissionUses,
  privacyPolicy,
  purpose,
  reviewerNotes,
  sheetOf,
  stores,
} from '../../scripts/listings.ts';
import { locales } from '../../scripts/locales.ts';
import { repeatedWords } from './repeated-words.ts';

/* What the stores are told: short enough, complete, true, and nothing for which they refuse. */

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const listings = stores.flatMap((store) =>
  locales.map((locale) => ({ store, locale, ...listingOf(store, locale) })),
);
const deck = JSON.parse(readFileSync('content/ambtelijk-vakmanschap.json', 'utf8'));
const disclaimers = {
  nl: 'Dit is geen officieel product van de Rijksoverheid.',
  en: 'This is not an official product of the Dutch government.',
};
const newTabs = { nl: 'vervangt je nieuwe tabblad', en: 'replaces your new tab' };
/** Each text that the public or a reviewer reads, with its language. */
const texts = [
  ...listings.map(({ store, locale, summary, description }) => ({
    what: `listing of ${store} in ${locale}`,
    locale,
    text: `${summary}\n${description}`,
  })),
  ...locales.map((locale) => ({ what: `policy in ${locale}`, locale, text: privacyPolicy(locale) })),
];

describe('the finding of words that a store counts', () => {
  it('finds a word that stands there once too often, in capitals too', () => {
    expect(repeatedWords('Kaart kaart KAART', 2)).toEqual(['kaart 3 times']);
    expect(repeatedWords('kaart kaart', 2)).toEqual([]);
  });
});

describe.each(listings)('the listing of $store in $locale', ({ store, locale, ...listing }) => {
  const most = limits[store];

  it.each(['name', 'summary', 'description'] as const)('has a %s, and not too long', (field) => {
    expect(listing[field]).not.toBe('');
    expect(listing[field].length).toBeLessThanOrEqual(most[field]);
  });

  it('has search terms where they are asked for, and within bounds', () => {
    const { terms = 0, words = 0, characters = 0 } = most.searchTerms ?? {};
    const given = listing.searchTerms;
    expect(given.length > 0).toBe(terms > 0);
    expect(given.length).toBeLessThanOrEqual(terms);
    expect(given.join(' ').split(' ').filter(Boolean).length).toBeLessThanOrEqual(words);
    for (const term of given) expect(term.length).toBeLessThanOrEqual(characters);
  });

  it('repeats no word more often than stores take', () => {
    expect(repeatedWords(`${listing.name} ${listing.summary} ${listing.description}`, 5)).toEqual([]);
  });

  it('has no list of keywords: no sentence with more than five commas', () => {
    const sentences = listing.description.split(/[.:?!\n]/);
    expect(sentences.filter((sentence) => sentence.split(',').length > 6)).toEqual([]);
  });

  it('says that the new tab is replaced, and that this is nothing of the government', () => {
    expect(listing.description).toContain(newTabs[locale]);
    expect(listing.description).toContain(disclaimers[locale]);
  });

  it('begins with cards in a meeting, not with a word of the day', () => {
    const [first = ''] = listing.description.split('\n');
    expect(first).toMatch(/overleg|meeting/);
    expect(first).toMatch(/kaart|card/);
    expect(first).not.toMatch(/elke dag|elke werkdag|every (working )?day/);
  });

  it('calls the panel what that browser calls it', () => {
    const own = store === 'firefox' ? /de zijbalk|the sidebar/ : /het zijvenster|the side panel/;
    const other = store === 'firefox' ? /zijvenster|side panel/ : /zijbalk|sidebar/;
    expect(listing.description).toMatch(own);
    expect(listing.description).not.toMatch(other);
    expect(listing.description).not.toMatch(/[{}]/);
  });

  it('counts what there is to count', () => {
    const examples = deck.cards.flatMap((card: { behaviours: unknown[] }) => card.behaviours).length;
    expect(listing.description).toMatch(
      new RegExp(`alle? ${deck.cards.length} (kaarten|cards)|all ${deck.cards.length} cards`),
    );
    expect(listing.description).toMatch(new RegExp(`${examples} (voorbeelden|examples)`));
    expect(recipes).toHaveLength(11);
    expect(listing.description).toMatch(/elf recepten|eleven recipes/);
  });
});

describe.each(texts)('the $what', ({ locale, text }) => {
  it('claims nothing of the government', () => {
    const rest = text.replace(disclaimers[locale], '');
    expect(rest).not.toMatch(/rijksoverheid|ministerie|ministry|government|offici(eel|al)|rijkslogo/i);
  });

  it('leads to no address on the web', () => {
    expect(text).not.toMatch(/https?:|www\.|@\w/);
  });
});

/** The headings, bullets and paragraphs of a text, without their words. */
function shapeOf(text: string): string[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) =>
      /^(#|\p{Lu}[\p{Lu} ]+$)/u.test(line) ? 'heading' : line.startsWith('•') ? 'bullet' : 'paragraph',
    );
}

it.each(stores)('the description for %s has the same parts in both languages', (store) => {
  const [dutch, english] = locales.map((locale) => shapeOf(listingOf(store, locale).description));
  expect(dutch).toContain('heading');
  expect(english).toEqual(dutch);
});

it('the policy has the same parts in both languages', () => {
  const [dutch, english] = locales.map((locale) => shapeOf(privacyPolicy(locale)));
  expect(dutch).toContain('heading');
  expect(english).toEqual(dutch);
});

it('the policy in Dutch says all that the extension itself says of privacy', () => {
  for (const paragraph of about.privacyText)
    for (const sentence of paragraph.split(/(?<=\.) /)) expect(privacyPolicy('nl')).toContain(sentence);
});

it('the purpose is one paragraph, about one subject', () => {
  expect(purpose()).not.toContain('\n');
  expect(purpose().length).toBeLessThanOrEqual(1000);
  expect(purpose()).toContain('one subject');
});

describe.each(Object.entries(permissionUses()))('the permission %s', (name, { reason, file, code }) => {
  it('has a reason of at most a thousand characters', () => {
    expect(reason.length).toBeGreaterThan(40);
    expect(reason.length).toBeLessThanOrEqual(1000);
  });

  it('is used in the code that is named', () => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(code);
  });

  it('is shown to the reviewer', () => {
    expect(reviewerNotes(version)).toContain(`\`${name}\``);
  });
});

it('the notes for the reviewer name only commands and files that are there', () => {
  const { scripts, name } = JSON.parse(readFileSync('package.json', 'utf8'));
  const notes = reviewerNotes(version);
  for (const [, script = ''] of notes.matchAll(/npm run ([\w:-]+)/g))
    expect(scripts).toHaveProperty([script]);
  for (const browser of ['chrome', 'firefox']) expect(notes).toContain(`${name}-${version}-${browser}.zip`);
});

it('the answers agree with the licence and with each other', () => {
  const { chrome, firefox, edge } = answers();
  expect(chrome.remoteCode).toBe(false);
  expect(edge.personalInformation).toBe(false);
  expect(firefox.licence).toBe(JSON.parse(readFileSync('package.json', 'utf8')).license);
});

it.each(listings)('the sheet of $store in $locale has every field, and no hole', ({ store, locale }) => {
  const sheet = sheetOf(store, locale, version);
  const { name, summary, description } = listingOf(store, locale);
  for (const text of [name, summary, description, purpose(), privacyPolicy(locale)])
    expect(sheet).toContain(text);
  expect(sheet).not.toMatch(/\{\w+\}/);
});
