import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lowestVersions } from '../scripts/lowest-versions';
import { rooms } from './architecture/imports';

/* The README says nothing that is not so: its commands, folders, files and pictures are there. */
const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

const found = (pattern: RegExp) => [...new Set([...readme.matchAll(pattern)].map(([, part]) => part ?? ''))];

it.each([...found(/npm run ([\w:-]+)/g), 'start', 'test'])('`npm run %s` exists', (name) => {
  expect(scripts).toHaveProperty([name]);
});

it('the map shows every folder of the house, and no other', () => {
  const inMap = found(/^\| `([\w-]+)\/`/gm);
  const notOurs = ['node_modules', 'pictures'];
  const folders = readdirSync('.', { withFileTypes: true })
    .filter((each) => each.isDirectory() && !each.name.startsWith('.') && !notOurs.includes(each.name))
    .map(({ name }) => name);
  expect(inMap.toSorted()).toEqual(folders.toSorted());
});

it.each(found(/(?:\]\(|src=")([\w./-]+)[")]/g))('%s, to which a link or a picture leads, exists', (file) => {
  expect(existsSync(file)).toBe(true);
});

it.each(found(/`((?:[\w-]+\/)+[\w.-]*)`/g).filter((path) => path !== 'pictures/'))('%s exists', (path) => {
  expect(existsSync(path)).toBe(true);
});

it('the map shows every room, in the order in which they may use each other', () => {
  const inMap = found(/^\| `((?:components|storage|domain)\/[\w-]+)\/` \|/gm);
  const inHouse = ['components', 'storage', 'domain'].flatMap((layer) =>
    (rooms[layer] ?? []).map((room) => `${layer}/${room}`),
  );
  expect(inMap).toEqual(inHouse);
});

it('says in English what it is, in fifteen lines at most', () => {
  const [section = ''] = readme.split('## In English')[1]?.split(/^## /m) ?? [];
  const lines = section.trim().split('\n');
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.length).toBeLessThanOrEqual(15);
});

it('the statement on accessibility is about this version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(readFileSync('docs/toegankelijkheid.md', 'utf8')).toContain(`versie ${version}:`);
});

it('names the lowest versions of the browsers', () => {
  expect(found(/^\| (\w+ \(\d+ of nieuwer\))/gm)).toEqual([
    `Chrome (${lowestVersions.chrome} of nieuwer)`,
    `Edge (${lowestVersions.chrome} of nieuwer)`,
    `Firefox (${lowestVersions.firefox} of nieuwer)`,
  ]);
});
