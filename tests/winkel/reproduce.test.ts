import { describe, expect, it } from 'vitest';
import { buildTwice, differences } from '../../scripts/reproduce.ts';

/* The package in a store can be made again by anyone, byte for byte. `npm run reproduce` does so for both browsers. */

describe('what differs between two builds', () => {
  it('is nothing when they are the same', () => {
    expect(differences({ 'a.zip': '1' }, { 'a.zip': '1' })).toEqual([]);
  });

  it.each([
    ['another sum', { 'a.zip': '1' }, { 'a.zip': '2' }, 'a.zip: 1 and 2'],
    ['a package less', { 'a.zip': '1' }, {}, 'a.zip: 1 and missing'],
    ['a package more', {}, { 'a.zip': '2' }, 'a.zip: missing and 2'],
  ])('is told: %s', (_what, first, second, told) => {
    expect(differences(first, second)).toEqual([told]);
  });
});

it('built again from its own sources, elsewhere and in other surroundings, Firefox’s is the same', () => {
  const { first, second } = buildTwice(['firefox']);
  expect(Object.keys(first)).toEqual([
    expect.stringMatching(/-firefox\.zip$/),
    expect.stringMatching(/-sources\.zip$/),
  ]);
  expect(differences(first, second)).toEqual([]);
}, 180_000);
