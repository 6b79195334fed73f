import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProblemKind } from '../../storage/database/problem';
import * as words from '../words';

/** Every text of the interface with the name of its place: `note.count.one`. */
function textsIn(value: unknown, place: string): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  return Object.entries(Object(value)).flatMap(([key, inner]) =>
    textsIn(inner, place ? `${place}.${key}` : key),
  );
}
const texts = textsIn(words, '');

/** The type makes sure that no kind is forgotten here. */
const kinds: Record<ProblemKind, true> = {
  full: true,
  'read-only': true,
  newer: true,
  private: true,
  container: true,
  policy: true,
  'too-long': true,
  broken: true,
};

describe('the words', () => {
  it('are found', () => {
    expect(texts.length).toBeGreaterThan(80);
    expect(texts).toContainEqual(['note.count.one', '1 notitie']);
  });

  it.each([
    ['no straight apostrophe or quote', /['"]/],
    ['no space too many, at an end or in the middle', /^\s|\s$|\s\s/],
    ['no three dots for an ellipsis', /\.\.\./],
    ['no hole that is not a name in braces', /[{}]/],
    ['no empty text', /^$/],
  ])('hold %s', (_what, wrong) => {
    const holesFilled = texts.map(([place, text]) => [place, text.replace(/\{[a-zA-Z]+\}/g, 'x')] as const);
    expect(holesFilled.filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  it('have no countable gedrag: one of them is een voorbeeld', () => {
    const countable = /\b(een|één|elk|ander|dit ene) gedrag\b|gedragingen|\d+ gedrag\b/i;
    const readme = readFileSync('README.md', 'utf8');
    expect(texts.filter(([, text]) => countable.test(text))).toEqual([]);
    expect(readme.match(countable)).toBeNull();
  });

  it('call the panel what each browser calls it', () => {
    const named = texts.filter(([, text]) => /zijvenster|zijbalk/i.test(text)).map(([place]) => place);
    // The command to open it is Chromium's: Firefox has its own.
    const inEach = named.filter((place) => place !== 'manifest.openPanel');
    expect(inEach.length).toBeGreaterThan(2);
    expect(inEach.filter((place) => !/\.(zijvenster|zijbalk)$/.test(place))).toEqual([]);
  });

  // What is no sentence is a button, a heading or a label; a field may ask ("Zoek in …").
  it('are infinitives where they say what a button does', () => {
    const imperative =
      /^(Bekijk|Bewaar|Deel|Druk|Filter je|Haal|Kies|Kopieer|Leeg|Lees|Maak|Neem|Open|Schrijf|Sla|Sluit|Stop|Toon|Trek|Verwijder|Voeg|Zet)\b[^.!?:]*$/;
    expect(texts.filter(([, text]) => imperative.test(text))).toEqual([]);
  });

  it('quote of the product only what is there to be pressed or read', () => {
    const ofOthers = ['elk bezoek', 'minder beweging'];
    const quoted = texts.flatMap(([place, text]) =>
      [...text.matchAll(/‘([^‘’{}]+)’/g)].map(([, name = '']) => ({ place, name })),
    );
    expect(quoted.length).toBeGreaterThan(5);
    const there = new Set([...texts.map(([, text]) => text), ...ofOthers]);
    expect(quoted.filter(({ name }) => !there.has(name))).toEqual([]);
  });

  it('call the search field by what is seen in it, and more', () => {
    expect(words.search.label.startsWith(words.search.placeholder)).toBe(true);
  });

  it('say of every kind of problem what is wrong and what to do: two sentences at least', () => {
    expect(Object.keys(words.problem).toSorted()).toEqual(Object.keys(kinds).toSorted());
    for (const sentence of Object.values(words.problem)) expect(sentence).toMatch(/^\p{Lu}[^.:]+[.:] .+\.$/u);
  });
});
