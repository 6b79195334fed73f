// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginConversation } from '../../../actions/conversation-in-page';
import { type Gone, UndoContext } from '../../../components/notes/undo';
import { ConversationContent } from '../../../components/panel/conversation-content';
import { actions, agree, time } from '../../../content/words/lead';
import { placeOf } from '../../../domain/conversation/place';
import { previous } from '../../../domain/conversation/running';
import { changePlan, conversationById, startConversation } from '../../../storage/conversation/conversations';
import { saveRecord } from '../../../storage/database/records';
import { setSharing } from '../../../storage/values/sharing';
import { conversation, step } from '../../domain/conversation/a-conversation';
import { until } from '../../until';
import { freshPage, leavePage, show } from '../fresh-page';
import { all, button, one, press } from '../on-screen';

/*
 * A conversation of two steps, led on a page.
 */
const running = conversation({
  state: 'bezig',
  steps: [step('first', { kind: 'terug' }), step('last')],
  at: 'last',
});

beforeEach(async () => {
  await freshPage();
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  Element.prototype.animate = () => ({ cancel() {} }) as Animation;
  vi.stubGlobal('scrollTo', () => {});
  await startConversation(running);
  await show(<ConversationContent id={running.id} report={false} />);
  await until(() => one('.private-note textarea'));
});

afterEach(leavePage);

const key = (name: string, more: KeyboardEventInit = {}) =>
  act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: name, ...more })));

it('leaves the focus where someone writes, when another page turns back after a key here that did nothing', async () => {
  await key('ArrowRight');
  const later = all('.side textarea').find((field) => !field.closest('.private-note'));
  later?.focus();
  await changePlan(running.id, (plan) => previous(plan, 2), 2);
  await until(() => expect(one('h2').textContent).toContain('Vraag first?'));
  expect(document.activeElement).toBe(later);
});

it('does not show open agreements, of whichever team, while the screen is shared', async () => {
  const place = placeOf({ conversation: running.id, part: 'one', sort: 'afspraak' });
  await saveRecord('conversationTexts', { id: 'one', place, text: '\nKANARIE-9', created: 1, updated: 1 });
  await changePlan(running.id, (plan) => previous(plan, 2), 2);
  await until(() => expect(all('.open-agreements')).toHaveLength(1));
  await act(() => setSharing(true));
  await until(() => expect(all('.open-agreements')).toHaveLength(0));
  await act(() => setSharing(false));
});

it('does not name a conversation that was set aside while the screen is shared', async () => {
  await startConversation({ ...running, id: 'other', title: 'KANARIE-9' });
  await show(null);
  await beginConversation(running);
  await show(<ConversationContent id={running.id} report={false} />);
  await until(() => expect(document.body.textContent).toContain('KANARIE-9'));
  await act(() => setSharing(true));
  await until(() => expect(document.body.textContent).not.toContain('KANARIE-9'));
  await act(() => setSharing(false));
});

it('one that is stopped and not kept can be put back', async () => {
  const removed = vi.fn<(gone: Gone) => void>();
  await show(
    <UndoContext.Provider value={removed}>
      <ConversationContent id={running.id} report={false} />
    </UndoContext.Provider>,
  );
  await until(() => button(actions.stop));
  await press(button(actions.stop));
  await press(button(actions.remove));
  await until(() => expect(removed).toHaveBeenCalledOnce());
  expect(await conversationById(running.id)).toBeUndefined();
  await act(async () => void (await removed.mock.calls[0]?.[0].putBack()));
  expect(await conversationById(running.id)).toMatchObject({ plan: { state: 'bezig', at: 'last' } });
});

it('waits for nothing but the next minute, as long as nobody does anything', async () => {
  await changePlan(running.id, (plan) => ({ ...plan, since: Date.now() }), Date.now());
  // What was begun before is over by then.
  const pause = () => new Promise((resolve) => realTimeout(resolve, 1200));
  const realTimeout = setTimeout;
  await pause();
  const waits = vi.spyOn(globalThis, 'setTimeout');
  const [frames, intervals] = [
    vi.spyOn(globalThis, 'requestAnimationFrame'),
    vi.spyOn(globalThis, 'setInterval'),
  ];
  await pause();
  expect(waits.mock.calls.map(([, ms]) => ms).filter((ms = 0) => ms < 50_000)).toEqual([]);
  for (const never of [frames, intervals]) expect(never).not.toHaveBeenCalled();
});

it('tells what is left of this step, a whole minute when it has just begun, and when all of it is over', async () => {
  const began = Date.now();
  await changePlan(running.id, (plan) => ({ ...plan, since: began }), began);
  const steps = (minutes: number) =>
    changePlan(running.id, (plan) => ({ ...plan, steps: [step('first'), step('last', { minutes })] }), began);
  await steps(1);
  await until(() => expect(one('.time-line__words').textContent).toContain(time.left.one));
  expect(one('.time-line__words').textContent).toContain(time.end.split('{')[0]);
  await steps(3);
  await until(() =>
    expect(one('.time-line__words').textContent).toContain(time.left.many.replace('{n}', '3')),
  );
});

it('says beside the step in which they are read aloud where the agreements are, and elsewhere lists them', async () => {
  const place = placeOf({ conversation: running.id, part: 'one', sort: 'afspraak' });
  await saveRecord('conversationTexts', { id: 'one', place, text: 'het maandag is', created: 1, updated: 1 });
  await until(() => expect(one('.side').textContent).toContain('het maandag is'));
  expect(one('.side').textContent).not.toContain(agree.read.one);
  await changePlan(running.id, (plan) => ({ ...plan, steps: [step('last', { kind: 'lezen' })] }), 2);
  await until(() => expect(one('.side').textContent).toContain(agree.read.one));
  expect(one('.side').textContent).not.toContain('het maandag is');
});
