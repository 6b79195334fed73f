import { describe, expect, it } from 'vitest';
import { type Snippet, snippetOf } from '../../../domain/search/snippet';

const filler = 'Dit is een zin met gewone woorden die nergens over gaat. '.repeat(15);
/** A snippet as a reader sees it, the marks between brackets. */
const shown = ({ before, text, marks, after }: Snippet) => {
  const marked = [...marks]
    .reverse()
    .reduce((left, [from, to]) => `${left.slice(0, from)}[${left.slice(from, to)}]${left.slice(to)}`, text);
  return `${before ? '… ' : ''}${marked}${after ? ' …' : ''}`;
};
const around = (text: string, ...words: string[]) =>
  snippetOf(
    text,
    words.map((word) => [text.indexOf(word), text.indexOf(word) + word.length]),
  );

describe('the piece around a mark', () => {
  it('is the whole of a short text', () => {
    expect(shown(around('Een zandkasteel aan zee.', 'zandkasteel'))).toBe('Een [zandkasteel] aan zee.');
    expect(shown(snippetOf('Zonder iets.', []))).toBe('Zonder iets.');
  });

  it('shows a mark in the last of many sentences, from some words before it', () => {
    const text = `${filler}Toen bouwden we een zandkasteel.`;
    expect(shown(around(text, 'zandkasteel'))).toBe(
      '… die nergens over gaat. Toen bouwden we een [zandkasteel].',
    );
  });

  it('begins at the beginning where the mark is near it', () => {
    const piece = around(`Een zandkasteel. ${filler}`, 'zandkasteel');
    expect(shown(piece)).toMatch(/^Een \[zandkasteel\]\. Dit is .* …$/);
  });

  it('is cut between words, and not longer than 160 signs', () => {
    for (let n = 0; n < 60; n++) {
      const text = `${filler.slice(n)}zandkasteel ${filler.slice(n)}`;
      const piece = around(text, 'zandkasteel');
      expect(Array.from(piece.text).length).toBeLessThanOrEqual(160);
      expect(piece.text).toMatch(/^\S.*\S$/);
      expect(text).toContain(` ${piece.text} `);
      expect(shown(piece)).toContain('[zandkasteel]');
    }
  });

  it('holds every mark that fits, and only those', () => {
    const text = `${filler}eerste en tweede ${filler}derde`;
    const piece = around(text, 'eerste', 'tweede', 'derde');
    expect(piece.marks).toHaveLength(2);
    expect(shown(piece)).toContain('[eerste] en [tweede]');
  });

  it('never holds half a sign', () => {
    for (let n = 0; n < 20; n++) {
      const text = `${'👍'.repeat(200 + n)}zandkasteel${'👩‍👧'.repeat(200)}`;
      const piece = around(text, 'zandkasteel');
      expect(() => encodeURIComponent(piece.text)).not.toThrow();
      expect(shown(piece)).toContain('[zandkasteel]');
    }
  });

  it('shows a mark that is longer than the piece', () => {
    const long = 'zand'.repeat(100);
    expect(around(`${filler}${long} ${filler}`, long).text).toContain(long);
  });

  it('says nothing of spaces before and after', () => {
    expect(shown(around('  zandkasteel \n', 'zandkasteel'))).toBe('  [zandkasteel] \n');
  });

  it('takes no time for a text of a million signs', () => {
    const text = `${'woord '.repeat(200_000)}zandkasteel`;
    const start = performance.now();
    around(text, 'zandkasteel');
    expect(performance.now() - start).toBeLessThan(100);
  });
});
