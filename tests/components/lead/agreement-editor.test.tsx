// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { ConversationContent } from '../../../components/panel/conversation-content';
import { agree } from '../../../content/words/lead';
import { placeOf } from '../../../domain/conversation/place';
import { startConversation } from '../../../storage/conversation/conversations';
import { textsOf } from '../../../storage/conversation/texts';
import { saveRecord } from '../../../storage/database/records';
import { conversation, step } from '../../domain/conversation/a-conversation';
import { until } from '../../until';
import { freshPage, show } from '../fresh-page';
import { all, button, nameOf, one, press, type } from '../on-screen';

/*
 * An agreement that is stored, at the step in which it is written.
 */
const running = conversation({
  state: 'bezig',
  steps: [step('agreeing', { kind: 'afspreken' }), step('reading', { kind: 'lezen' })],
  at: 'agreeing',
});
const place = placeOf({ conversation: running.id, part: 'one', sort: 'afspraak' });
const store = (id: string, text: string) =>
  saveRecord('conversationTexts', { id, place, text, created: 1, updated: 1 });
const fields = (name: string) =>
  all('[data-agreement] textarea').filter(
    (field): field is HTMLTextAreaElement =>
      field instanceof HTMLTextAreaElement && nameOf(field).startsWith(name),
  );
const field = (name: string) => fields(name)[0] ?? one<HTMLTextAreaElement>(`[no-field=${name}]`);
const stored = async () => (await textsOf(running.id)).map(({ text }) => text);

beforeEach(async () => {
  await freshPage();
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  Element.prototype.animate = () => ({ cancel() {} }) as Animation;
  await startConversation(running);
});

it('stays while one goes from a field that was emptied to the next', async () => {
  await store('first', 'iemand te laat is');
  await show(<ConversationContent id={running.id} report={false} />);
  await until(() => expect(field(agree.fields.when).value).toBe('iemand te laat is'));
  await type(field(agree.fields.when), '');
  const next = field(agree.fields.what);
  await type(next, 'Wij wachten.');
  await until(async () => expect(await stored()).toEqual(['\nWij wachten.']));
  expect(document.activeElement).toBe(next);
  expect(next.isConnected).toBe(true);
});

it('has the words of each window that began it', async () => {
  await store('first', 'iemand te laat is\nwachten wij');
  await store('second', 'iemand ziek is\nbellen wij');
  await show(<ConversationContent id={running.id} report={false} />);
  await until(() =>
    expect(fields(agree.fields.what).map(({ value }) => value)).toEqual(['wachten wij', 'bellen wij']),
  );
});

it('has fields, choices and a day of its own beside another', async () => {
  await store('first', 'iemand te laat is');
  await show(<ConversationContent id={running.id} report={false} />);
  await until(() => field(agree.fields.when));
  await press(button(agree.another));
  await until(() => expect(all('[data-agreement]')).toHaveLength(2));
  const names = all('[data-agreement] :is(textarea, input, button)').map(heard);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

/** What a control is called. */
function heard(control: HTMLElement): string {
  const isField = control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement;
  return control.getAttribute('aria-label') ?? (isField ? nameOf(control) : (control.textContent ?? ''));
}
