// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { addConversation } from '../../../actions/conversation-in-page';
import { codeOf, planFromCode } from '../../../actions/plan-code';
import { inflated } from '../../../browser/deflate';
import { PanelPage } from '../../../components/panel/panel-page';
import { deck } from '../../../content/deck';
import { titleWithValues } from '../../../content/values';
import * as controls from '../../../content/words/controls';
import { held } from '../../../content/words/conversation';
import { start, code as words } from '../../../content/words/prepare';
import { codeIn } from '../../../domain/conversation/code-in-text';
import { withFollowUp } from '../../../domain/conversation/follow-up';
import { chosenBehaviour } from '../../../domain/conversation/recipe';
import { allConversations } from '../../../storage/conversation/conversations';
import { saveRecord } from '../../../storage/database/records';
import { favourites } from '../../../storage/values/favourites';
import { setSharing } from '../../../storage/values/sharing';
import { conversation, step } from '../../domain/conversation/a-conversation';
import { someText } from '../../some-conversation';
import { until } from '../../until';
import { breakDatabase, onFreshPages, show } from '../fresh-page';
import { button, nameOf, one, press, type } from '../on-screen';

/*
 * A conversation that was set ready goes to a colleague: copied as a code, and pasted.
 */
const [card] = deck.cards;
const ids = card?.behaviours.slice(0, 2).map(({ id }) => id) ?? [];
const behaviours = ids.flatMap((id) => chosenBehaviour(deck, id, titleWithValues) ?? []);
const given = conversation({
  state: 'klaargezet',
  goal: 'Leren van elkaar.',
  steps: [step('een', { kind: 'handen', text: 'Wat herkennen we?', behaviours }), step('twee')],
});
const secret = 'KANARIE-7';

onFreshPages();
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  Element.prototype.animate = () => ({ cancel() {} }) as Animation;
});

async function open(address: string): Promise<void> {
  history.replaceState(null, '', address);
  await show(<PanelPage />);
}

/** Opens the place to paste in. @returns its field */
async function toPaste(): Promise<HTMLInputElement> {
  await open('#/gesprek');
  await until(() => one('[data-recipe]'));
  await press(one('[data-pasting] button'));
  const field = one<HTMLInputElement>('[data-pasting] input');
  expect(document.activeElement).toBe(field);
  expect(nameOf(field)).toBe(words.field);
  return field;
}
const take = () => press(button(words.prepare, one('[data-pasting]')));
/** What a screen reader says of a field besides its name. */
const described = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

it('it is copied, which is said; nothing private of the conversation or its host is in it', async () => {
  const closed = withFollowUp(given.plan, 'afspraak', { due: '2026-12-09' }, 1);
  await addConversation({ ...given, plan: { ...closed, started: 1, at: 'een' } });
  for (const sort of ['gezegd', 'jezelf', 'later', 'terugblik'] as const)
    await saveRecord('conversationTexts', someText(given.id, 'een', sort, secret));
  await saveRecord('conversationTexts', someText(given.id, 'afspraak', 'afspraak', `${secret}\n${secret}`));
  const [behaviour = ''] = ids;
  await saveRecord('notes', { id: 'n', behaviour, text: secret, created: 1, updated: 1 });
  await favourites.set([behaviour]);
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await open(`#/gesprek/${given.id}`);
  await press(await until(() => button(words.copy)));
  await until(() => expect(document.body.textContent).toContain(controls.copy.copied));
  const [sent = ''] = copied.mock.lastCall ?? [];
  // Who gets it reads where it goes.
  expect(sent).toContain(start.title);
  expect(sent).toContain(words.paste);
  const { value: code } = one<HTMLInputElement>('[data-code]');
  expect(sent.endsWith(`\n${code}`)).toBe(true);
  // Also on one line, as a field makes of it.
  expect(codeIn(sent.replace('\n', ''))).toEqual(codeIn(code));
  const found = codeIn(code);
  if (found?.is !== 'whole') throw new Error('it is no code');
  const json = await inflated(found.bytes, 10_000);
  expect(json).toContain(given.plan.goal);
  expect(json).not.toContain(secret);
  expect(json).not.toMatch(/agreements|2026-12-09|hands|spent|favourites|notes/);
});

it('where it cannot be copied, that is said, and it stands there to be copied by hand', async () => {
  await addConversation(given);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('by the test'));
  await open(`#/gesprek/${given.id}`);
  await press(await until(() => button(words.copy)));
  await until(() => expect(document.body.textContent).toContain(controls.copy.failed));
  expect(one<HTMLInputElement>('[data-code]').value).toBe(await codeOf(given));
  // Of what it becomes, it is the code no more.
  await type(one<HTMLTextAreaElement>('.prepare textarea'), 'Iets anders.');
  await until(() => expect(document.querySelector('[data-code]')).toBeNull());
});

it('what was typed a moment before is in it', async () => {
  await addConversation(given);
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await open(`#/gesprek/${given.id}`);
  await until(() => button(words.copy));
  await type(one<HTMLTextAreaElement>('.prepare textarea'), 'Van elkaar leren.');
  await press(button(words.copy));
  await until(() => expect(copied).toHaveBeenCalled());
  expect(await planFromCode(copied.mock.lastCall?.[0] ?? '')).toMatchObject({
    plan: { goal: 'Van elkaar leren.' },
  });
});

it('one that is too long is not copied, and that is said', async () => {
  await addConversation({ ...given, title: 'x'.repeat(200_001) });
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await open(`#/gesprek/${given.id}`);
  await press(await until(() => button(words.copy)));
  await until(() => expect(document.body.textContent).toContain(words.tooLong));
  expect(copied).not.toHaveBeenCalled();
});

it('a whole one that is pasted lies ready, beside what one was preparing', async () => {
  const mine = { ...given, id: 'mijn', title: 'Van mij' };
  await addConversation(mine);
  const field = await toPaste();
  await type(field, `Hoi! Zie: ${await codeOf(given)} Groet, Anna`);
  await take();
  await until(() => expect(location.hash).toMatch(/#\/gesprek\/./));
  await until(() => expect(one('.prepare').textContent).toContain(given.plan.goal));
  await until(() => expect(document.activeElement).toBe(one('h2')));
  const all = await allConversations();
  expect(all.find(({ id }) => id === 'mijn')).toEqual(mine);
  const made = all.find(({ id }) => id !== 'mijn');
  expect(made?.title).toBe(given.title);
  expect(made?.plan.steps.map(({ kind, minutes }) => [kind, minutes])).toEqual([
    ['handen', 2],
    ['vraag', 2],
  ]);
  expect(made?.plan.steps[0]?.behaviours).toEqual(behaviours);
});

it('what is wrong is said at the field, which has the focus, and goes when one types', async () => {
  const field = await toPaste();
  expect(field.getAttribute('aria-invalid')).toBe('false');
  await take();
  await until(() => expect(described(field)).toContain(words.refused.empty));
  const code = (await codeOf(given)) ?? '';
  for (const [text, sentence] of [
    ['Tot morgen!', words.refused.none],
    [code.slice(0, -4), words.refused.damaged],
    [code.replace('1.', '2.'), words.refused.newer],
    ['x'.repeat(200_001), words.refused.long],
  ] as const) {
    await type(field, text);
    expect(field.getAttribute('aria-invalid')).toBe('false');
    await take();
    await until(() => expect(described(field)).toContain(sentence));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
  }
  expect(await allConversations()).toEqual([]);
});

it('of behaviours that are not here one is asked, and can go back to the field or go on without', async () => {
  const lost = { ...behaviours[0], id: 'waterschap.water/luister' } as (typeof behaviours)[number];
  const [first, ...others] = given.plan.steps;
  if (!first) throw new Error('it has no step');
  const steps = [{ ...first, behaviours: [...behaviours, lost] }, ...others];
  const code = (await codeOf({ ...given, plan: { ...given.plan, steps } })) ?? '';
  const field = await toPaste();
  await type(field, code);
  await take();
  await until(() => expect(document.activeElement).toBe(button(words.goOn)));
  expect(one('[data-pasting] [role=alert]').textContent).toContain(words.missing.one);
  expect(one('[data-pasting] [role=alert]').textContent).toContain('waterschap');
  await press(button(words.cancel));
  await until(() => expect(document.activeElement).toBe(field));
  expect(await allConversations()).toEqual([]);
  await take();
  await press(await until(() => button(words.goOn)));
  await until(async () =>
    expect((await allConversations())[0]?.plan.steps[0]?.behaviours).toEqual(behaviours),
  );
});

it('where nothing can be stored it lies ready in the page, which says so', async () => {
  const code = (await codeOf(given)) ?? '';
  const field = await toPaste();
  const repair = breakDatabase();
  try {
    await type(field, code);
    await take();
    await until(() => expect(one('.prepare').textContent).toContain(given.plan.goal));
    expect(document.body.textContent).toContain(held.why.broken);
  } finally {
    repair();
  }
});

it('what was pasted before the screen is shared is gone then', async () => {
  const field = await toPaste();
  await type(field, 'Hoi Jan, hier de code. Over onze ruzie praten we morgen.');
  await act(() => setSharing(true));
  await until(() => expect(field.value).toBe(''));
});
