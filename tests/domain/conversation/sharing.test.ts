import { expect, it } from 'vitest';
import { endsSharing } from '../../../domain/conversation/sharing';

it.each([
  ['bezig', 'afgerond', true],
  ['bezig', undefined, true],
  ['bezig', 'bezig', false],
  ['bezig', 'klaargezet', false],
  ['klaargezet', 'afgerond', false],
  ['klaargezet', undefined, false],
  ['klaargezet', 'bezig', false],
  ['afgerond', 'bezig', false],
] as const)('a conversation that was %s and is %s ends the hiding: %s', (before, after, ends) => {
  expect(endsSharing(before, after)).toBe(ends);
});
