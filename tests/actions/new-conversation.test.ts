// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { letGo, pressIn } from '../../actions/conversation-in-page';
import { planFor, readyAbout, saveAsRecipe } from '../../actions/new-conversation';
import { deck } from '../../content/deck';
import { recipes } from '../../content/recipes';
import { behavioursOf } from '../../domain/conversation/compose';
import { withFollowUp } from '../../domain/conversation/follow-up';
import { allConversations, changePlan, startConversation } from '../../storage/conversation/conversations';
import { saveRecord } from '../../storage/database/records';
import { forbidStorageIf } from '../../storage/values/private-window';
import { behaviour, conversation, step } from '../domain/conversation/a-conversation';
import { freshStorage } from '../fresh-storage';
import { someText } from '../some-conversation';

beforeEach(freshStorage);

const now = new Date(2026, 10, 26, 9).getTime();
const [card] = deck.cards;

it('looking back at agreements begins with what these are about', async () => {
  const recipe = recipes.find(({ behaviours }) => behaviours.from === 'afspraken');
  if (!card || !recipe) throw new Error('there is no such recept');
  const running = conversation({
    state: 'bezig',
    steps: [step('on', { behaviours: [behaviour('a')] }), step('other', { behaviours: [behaviour('b')] })],
    at: 'on',
  });
  await startConversation({ ...running, plan: withFollowUp(running.plan, 'een', {}, running.created) });
  await saveRecord('conversationTexts', someText(running.id, 'een', 'afspraak', '\nWij beginnen op tijd.'));
  expect(behavioursOf(await planFor(recipe, card, ''))).toEqual([behaviour('a')]);
});

const made = async () => (await allConversations()).length;

it('a card lies ready once, also after two presses at once, until that conversation is changed', async () => {
  if (!card) throw new Error('there is no card');
  const [first, second] = await Promise.all([readyAbout(card, now), readyAbout(card, now)]);
  expect(second).toEqual(first);
  expect((await readyAbout(card, now + 86_400_000)).id).toBe(first.id);
  expect(await made()).toBe(1);
  await changePlan(first.id, (plan) => ({ ...plan, goal: 'Anders' }), now);
  expect((await readyAbout(card, now)).id).not.toBe(first.id);
  expect(await made()).toBe(2);
});

it('where nothing can be stored a card lies ready once too, in this page', async () => {
  if (!card) throw new Error('there is no card');
  forbidStorageIf(async () => 'private');
  const first = await readyAbout(card, now);
  expect((await readyAbout(card, now)).id).toBe(first.id);
  await pressIn(first, (plan) => ({ ...plan, goal: 'Anders' }), now);
  const second = await readyAbout(card, now);
  expect(second.id).not.toBe(first.id);
  for (const { id } of [first, second]) letGo(id);
});

it('a card lies ready anew once that conversation began', async () => {
  if (!card) throw new Error('there is no card');
  const { id } = await readyAbout(card, now);
  await changePlan(id, (plan) => ({ ...plan, started: now }), now);
  expect((await readyAbout(card, now)).id).not.toBe(id);
});

it('a recept is kept once, and again once something in it is different', async () => {
  const given = conversation({ state: 'klaargezet', steps: [step('a')] });
  const first = await saveAsRecipe(given, now);
  expect(await saveAsRecipe(given, now + 1)).toEqual(first);
  expect(first.plan.state).toBe('recept');
  await saveAsRecipe({ ...given, title: 'Ander overleg' }, now);
  await saveAsRecipe({ ...given, plan: { ...given.plan, steps: [step('a', { minutes: 9 })] } }, now);
  expect(await made()).toBe(3);
});
