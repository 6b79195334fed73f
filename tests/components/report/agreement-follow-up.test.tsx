// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AgreementFollowUp } from '../../../components/report/agreement-follow-up';
import { followUp as words } from '../../../content/words/report';
import { conversation } from '../../domain/conversation/a-conversation';
import { freshPage, show } from '../fresh-page';
import { all } from '../on-screen';

/*
 * What can be done with an agreement that was made on Wednesday 25 November 2026.
 */
const held = conversation({ agreements: { een: { state: 'open', due: '2026-12-09', moves: [] } } });
const buttons = () => all('button').map(({ textContent }) => textContent);

beforeEach(freshPage);
afterEach(async () => {
  await show(null);
  vi.useRealTimers();
});

it.each([
  ['on that day: another day', 25, [words.putOff]],
  ['the day after: all', 26, [words.done, words.putOff, words.letGo]],
])('%s', async (_name, day, expected) => {
  vi.useFakeTimers({ now: new Date(2026, 10, day, 16), toFake: ['Date'] });
  await show(<AgreementFollowUp conversation={held} id="een" sentence="Wij beginnen op tijd." />);
  expect(buttons()).toEqual(expected);
});
