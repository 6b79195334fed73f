import { expect, it } from 'vitest';
import { isCrowded } from '../../../domain/backup/crowded-json';

it.each([
  ['objects', '{},', 600_000, true],
  ['lists', '[', 1_100_000, true],
  ['numbers', '1,', 1_200_000, true],
  ['few enough objects', '{},', 400_000, false],
  ['as many with enough text', '{"id":"12345678901234567890"},', 1_500_000, false],
  ['signs within texts', '"{,[",', 900_000, false],
  ['signs behind a quote within a text', '"\\",[[[[",', 700_000, false],
  ['signs behind a text that ends in a backslash', '"\\\\",[[', 700_000, true],
])('%s', (_what, unit, times, expected) => {
  expect(isCrowded(unit.repeat(times))).toBe(expected);
});

it('signs within a text that does not end', () => {
  expect(isCrowded(`"${'{,['.repeat(600_000)}`)).toBe(false);
});
