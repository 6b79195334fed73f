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

  it('say of every kind of problem what is wrong and what to do: two sentences at least', () => {
    expect(Object.keys(words.problem).toSorted()).toEqual(Object.keys(kinds).toSorted());
    for (const sentence of Object.values(words.problem)) expect(sentence).toMatch(/^\p{Lu}[^.:]+[.:] .+\.$/u);
  });
});
