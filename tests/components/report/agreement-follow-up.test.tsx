// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AgreementFollowUp } from '../../../components/report/agreement-follow-up';
import * as controls from '../../../content/words/controls';
import { dayField } from '../../../content/words/conversation';
import { followUp as words } from '../../../content/words/report';
import { conversationById, startConversation } from '../../../storage/conversation/conversations';
import { conversation } from '../../domain/conversation/a-conversation';
import { until } from '../../until';
import { freshPage, show } from '../fresh-page';
import { all, button, one, press } from '../on-screen';

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

const sentence = 'Wij beginnen op tijd.';
async function putOffAWeek(day: number) {
  vi.useFakeTimers({ now: new Date(2026, 10, day, 16), toFake: ['Date'] });
  await startConversation(held);
  await show(<AgreementFollowUp conversation={held} id="een" sentence={sentence} />);
  await press(button(`${words.putOff}: ${sentence}`));
}
const inWords = () => one<HTMLInputElement>('.day-field input[type=text]');

it('another day begins in the field for it, and one who cancels is at the buttons again', async () => {
  await putOffAWeek(26);
  expect(document.activeElement).toBe(inWords());
  await press(button(`${words.cancel}: ${sentence}`));
  expect(document.activeElement).toBe(button(`${words.done}: ${sentence}`));
});

it.each([
  ['on the day that it was made: nothing was put off', 25, 0],
  ['later: it is known that it was put off', 26, 1],
])('another day %s', async (_name, day, moves) => {
  await putOffAWeek(day);
  await press(button(`${dayField.chips[1]}: ${sentence}`));
  await press(button(`${words.putOff}: ${sentence}`));
  await until(() => button(`${controls.undo}: ${sentence}`));
  await until(async () =>
    expect((await conversationById(held.id))?.plan.agreements.een?.due).not.toBe('2026-12-09'),
  );
  expect((await conversationById(held.id))?.plan.agreements.een?.moves).toHaveLength(moves);
});
