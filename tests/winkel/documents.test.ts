import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { privacyPolicy } from '../../scripts/listings.ts';

/* What those who have to say yes read: each claim names a test, and that test is there. */

const documents = ['privacy', 'bouw-controleren', 'dreigingen', 'dpia', 'bio2'].map(
  (name) => `docs/${name}.md`,
);

/** A test as a document names it: its file, and its title in curly quotes. */
const reference = /`(tests\/[\w/.-]+\.test\.tsx?)` “(.+?)”(?=;| \||$)/g;

/** The rows of each table that has a column for what proves them. */
function claimsIn(text: string): { claim: string; proof: string }[] {
  const tables = text.split(/\n{2,}/).filter((part) => /^\|.*\| bewijs \|/.test(part));
  return tables.flatMap((table) => {
    const [, , ...rows] = table.trim().split('\n');
    return rows.map((row) => {
      const cells = row.split('|').map((cell) => cell.trim());
      return { claim: cells[1] ?? '', proof: `${cells.at(-2)} |` };
    });
  });
}

function referencesIn(text: string): { file: string; title: string }[] {
  return [...text.matchAll(reference)].map(([, file = '', title = '']) => ({ file, title }));
}

it('a claim without a test is noticed, and a test that is named is found', () => {
  const text = '| wat | bewijs |\n| --- | --- |\n| a | `tests/a.test.ts` “b “c” d” |\n| e | vast |';
  const claims = claimsIn(text);
  expect(claims.map(({ claim, proof }) => [claim, referencesIn(proof)])).toEqual([
    ['a', [{ file: 'tests/a.test.ts', title: 'b “c” d' }]],
    ['e', []],
  ]);
});

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('has claims, and each names a test', () => {
    const claims = claimsIn(text);
    expect(claims.length).toBeGreaterThan(4);
    expect(claims.filter(({ proof }) => referencesIn(proof).length === 0)).toEqual([]);
  });

  it.each(referencesIn(text))('$file has “$title”', ({ file, title }) => {
    expect(existsSync(file)).toBe(true);
    const code = readFileSync(file, 'utf8');
    // A title in the code has its quotes after a stroke where it stands in such quotes itself.
    expect(code.replaceAll("\\'", "'").replaceAll('\\"', '"')).toContain(title);
  });

  it('names each test in a form that is checked', () => {
    expect(text.match(/tests\/[\w/.-]+\.test/g)?.length).toBe(referencesIn(text).length);
  });

  it('leads only to files that are there', () => {
    for (const [, file = ''] of text.matchAll(/\]\(([\w./-]+)\)/g))
      expect(existsSync(`docs/${file}`)).toBe(true);
  });
});

it('docs/privacy.md begins with the policy as the stores have it', () => {
  expect(readFileSync('docs/privacy.md', 'utf8').startsWith(privacyPolicy('nl'))).toBe(true);
});

it('SECURITY.md leads to files that are there', () => {
  const links = [...readFileSync('SECURITY.md', 'utf8').matchAll(/\]\(([\w./-]+)\)/g)];
  expect(links.length).toBe(3);
  for (const [, file = ''] of links) expect(existsSync(file)).toBe(true);
});
