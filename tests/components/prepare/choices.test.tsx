// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addConversation } from '../../../actions/conversation-in-page';
import { ConversationContent } from '../../../components/panel/conversation-content';
import { choices, held } from '../../../content/words/conversation';
import * as words from '../../../content/words/prepare';
import { search } from '../../../content/words/search';
import type { Plan } from '../../../domain/conversation/plan';
import { allConversations, conversationById } from '../../../storage/conversation/conversations';
import { setSharing } from '../../../storage/values/sharing';
import { conversation, step } from '../../domain/conversation/a-conversation';
import { until } from '../../until';
import { breakDatabase, freshPage, leavePage, show } from '../fresh-page';
import { all, button, nameOf, one, press, type } from '../on-screen';

/*
 * What is chosen for a conversation as a whole, before it begins.
 */
const given = conversation({ state: 'klaargezet', steps: [step('a', { minutes: 15 })] });
const { started, ...plan } = given.plan;
const content = <ConversationContent id={given.id} report={false} />;
const planNow = async (): Promise<Partial<Plan>> => (await conversationById(given.id))?.plan ?? {};

function field<Kind extends HTMLTextAreaElement | HTMLInputElement>(name: string): Kind {
  const fields = [...document.querySelectorAll<Kind>('input, textarea')];
  const found = fields.find((each) => nameOf(each).startsWith(name));
  if (!found) throw new Error(`no field ${name}`);
  return found;
}
const fill = (input: HTMLInputElement, value: string) =>
  act(() => {
    input.focus();
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.blur();
  });

beforeEach(async () => {
  await freshPage();
  await addConversation({ ...given, plan });
  await show(content);
  await until(() => one('.prepare'));
});
afterEach(leavePage);

it('the end of the meeting is a time of the clock, and who is late is told', async () => {
  const soon = new Date(Date.now() + 5 * 60_000);
  const time = [soon.getHours(), soon.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  await fill(field(choices.endBy), time);
  await until(async () =>
    expect(new Date((await planNow()).endBy ?? 0).getMinutes()).toBe(soon.getMinutes()),
  );
  // Just before midnight that end is one of tomorrow.
  if (soon.getDate() === new Date().getDate())
    await until(() =>
      expect(one('.begin-button').textContent).toContain(words.prepare.late.many.split('}')[1]),
    );
  await fill(field(choices.endBy), '');
  await until(async () => expect(await planNow()).not.toHaveProperty('endBy'));
});

it('the picture is in words by choice, and in numbers again', async () => {
  await press(field(choices.inWords));
  await until(async () => expect((await planNow()).figures).toBe('woorden'));
  await press(field(choices.inWords));
  await until(async () => expect((await planNow()).figures).toBe('getallen'));
});

it('a number that is too large is shown as it is stored', async () => {
  await fill(field(words.prepare.present), '50000');
  await until(async () => expect((await planNow()).present).toBe(9_999));
  await until(() => expect(field(words.prepare.present).value).toBe('9999'));
  await fill(field(words.prepare.present), '50000');
  await until(() => expect(field(words.prepare.present).value).toBe('9999'));
});

it('a title that was typed a moment before is that of the recept which is made of it', async () => {
  await until(() => one('[data-adding]'));
  await type(field<HTMLTextAreaElement>(words.prepare.title), 'Overleg van team Zuid');
  await press(button(words.prepare.saveRecipe));
  await until(async () =>
    expect((await allConversations()).find(({ plan }) => plan.state === 'recept')?.title).toBe(
      'Overleg van team Zuid',
    ),
  );
});

it('a title that cannot be stored stands there still when one comes back, and that is said', async () => {
  const repair = breakDatabase();
  try {
    await type(field<HTMLTextAreaElement>(words.prepare.title), 'Overleg van team Zuid');
    await act(() => field<HTMLTextAreaElement>(words.prepare.title).blur());
    await until(() => expect(document.body.textContent).toContain(held.what));
    await show(null);
    await show(content);
    await until(() =>
      expect(field<HTMLTextAreaElement>(words.prepare.title).value).toBe('Overleg van team Zuid'),
    );
  } finally {
    repair();
  }
});

it('what was searched for before the screen is shared is gone then, as from the search field of the panel', async () => {
  const search = () => field<HTMLInputElement>(words.choice.search);
  await until(() => one('[data-adding]'));
  await type(search(), 'hulp vragen');
  await until(() => one('[data-found]'));
  await act(() => setSharing(true));
  await until(() => expect(search().value).toBe(''));
  expect(document.querySelector('[data-found]')).toBeNull();
  await type(search(), 'fouten');
  await until(() => one('[data-found]'));
  await act(() => setSharing(false));
  expect(search().value).toBe('fouten');
});

it('the field for behaviours is emptied by one press, and keeps the cursor', async () => {
  const sought = field<HTMLInputElement>(words.choice.search);
  await type(sought, 'luister');
  await press(await until(() => button(search.clear)));
  expect(sought.value).toBe('');
  expect(document.activeElement).toBe(sought);
  expect(all(`[aria-label="${search.clear}"]`)).toHaveLength(0);
});
