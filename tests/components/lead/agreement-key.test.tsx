// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ConversationContent } from '../../../components/panel/conversation-content';
import { agree } from '../../../content/words/lead';
import type { StepKind } from '../../../domain/conversation/plan';
import { conversationById, startConversation } from '../../../storage/conversation/conversations';
import { saveRecord } from '../../../storage/database/records';
import { behaviour, conversation, step } from '../../domain/conversation/a-conversation';
import { someText } from '../../some-conversation';
import { until } from '../../until';
import { freshPage, leavePage, show } from '../fresh-page';
import { all, one, type } from '../on-screen';

/*
 * One agreement is there, and the key for one more is pressed.
 */
const key = (name: string, more: KeyboardEventInit = {}) =>
  act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: name, ...more })));
const fields = () => all('[data-agreement] textarea') as HTMLTextAreaElement[];
const planNow = async () => (await conversationById('gesprek-1'))?.plan;

/** Shows a conversation in which one agreement was made, at a step of this kind. */
async function lead(kind: StepKind, isWide = true): Promise<void> {
  const matches = isWide;
  vi.stubGlobal('matchMedia', () => ({ matches, addEventListener() {}, removeEventListener() {} }));
  const steps = [step('on', { kind }), step('other', { behaviours: [behaviour('a'), behaviour('b')] })];
  await startConversation(conversation({ state: 'bezig', steps, at: 'on' }));
  await saveRecord('conversationTexts', someText('gesprek-1', 'een', 'afspraak', 'het maandag is'));
  await show(<ConversationContent id="gesprek-1" report={false} />);
  await until(() => one('[data-agreement]'));
}

beforeEach(async () => {
  await freshPage();
  Element.prototype.animate = () => ({ cancel() {} }) as Animation;
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(leavePage);

it.each(['afspreken', 'lezen', 'vraag'] as const)('a new one is begun, in a step %s', async (kind) => {
  await lead(kind);
  await key('a');
  await until(() => expect(document.activeElement?.closest('li')?.dataset.agreement).toBeTruthy());
  expect(document.activeElement?.closest('li')?.dataset.agreement).not.toBe('een');
  expect(fields().map(({ value }) => value)).toContain('het maandag is');
});

it('the same key goes to the one that waits for words, and then to one more', async () => {
  await lead('afspreken');
  await key('a');
  await until(() => expect(all('[data-agreement]')).toHaveLength(2));
  await key('a');
  expect(all('[data-agreement]')).toHaveLength(2);
  const [second] = fields().slice(3);
  if (second) await type(second, 'het stil is');
  await until(async () => {
    await key('a');
    expect(all('[data-agreement]')).toHaveLength(3);
  });
});

it('the behaviour that it is about can be chosen', async () => {
  await lead('afspreken');
  const choice = one<HTMLSelectElement>('[data-agreement] select');
  expect([...choice.options].map(({ text }) => text)).toEqual([agree.aboutNone, 'Doe a.', 'Doe b.']);
  await act(() => {
    choice.value = 'water/b';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until(async () => expect((await planNow())?.agreements.een?.behaviour).toBe('water/b'));
});

it('Shift with an arrow, that marks words, turns no page', async () => {
  await lead('vraag');
  await key('ArrowRight', { shiftKey: true });
  await key('PageDown', { shiftKey: true });
  expect((await planNow())?.at).toBe('on');
  await key('ArrowRight');
  await until(async () => expect((await planNow())?.at).toBe('other'));
});
