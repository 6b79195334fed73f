import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { notice } from '../scripts/licences.ts';

it('the notice is of what is shipped now: if not, run `npm run licences`', () => {
  expect(readFileSync('public/licences.txt', 'utf8')).toBe(notice());
});

it('our own licence is the whole EUPL-1.2', () => {
  const licence = readFileSync('LICENSE', 'utf8');
  expect(licence).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  // The appendix with compatible licences is its end.
  expect(licence.trimEnd()).toMatch(/production of a new\s+EUPL version\.$/);
});
