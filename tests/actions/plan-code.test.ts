// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readyOnce } from '../../actions/new-conversation';
import { addDeck, chooseDeck, keepDeck } from '../../actions/own-decks';
import { type CodeRefused, codeOf, planFromCode } from '../../actions/plan-code';
import { deflated } from '../../browser/deflate';
import { titleFor } from '../../content/conversation-title';
import { deck } from '../../content/deck';
import { recipes } from '../../content/recipes';
import { titleWithValues } from '../../content/values';
import { asCode } from '../../domain/conversation/code-in-text';
import { behavioursOf, fromRecipe } from '../../domain/conversation/compose';
import type { Conversation, Plan } from '../../domain/conversation/plan';
import { chosenBehaviour, planFrom } from '../../domain/conversation/recipe';
import { parseDeckFile } from '../../domain/deck/deck-schema';
import { ownDeck } from '../../domain/deck/own-deck';
import { allConversations, changePlan } from '../../storage/conversation/conversations';
import { conversation } from '../domain/conversation/a-conversation';
import { freshStorage } from '../fresh-storage';
import { soundDeck } from '../sound-deck';

beforeEach(freshStorage);

const ids = deck.cards.flatMap(({ behaviours }) => behaviours.map(({ id }) => id));
const chosen = (some: readonly string[]) =>
  some.flatMap((id) => chosenBehaviour(deck, id, titleWithValues) ?? []);
const planOf = (recipe: string, behaviours = chosen(ids.slice(0, 4))): Plan => {
  const found = recipes.find(({ id }) => id === recipe);
  if (!found) throw new Error(`there is no recept ${recipe}`);
  return planFrom(found, deck, behaviours, () => crypto.randomUUID());
};
const ready = (plan: Plan, title?: string): Conversation => {
  const made = conversation();
  return { ...made, title: title ?? titleFor(made.created), plan };
};
const code = async (plan: Plan, title?: string) => (await codeOf(ready(plan, title))) ?? '';
/** What a plan means, whatever its steps are called. */
const fresh = (plan: Plan) => fromRecipe(plan, plan.recipe ?? '', () => '');
/** Any JSON as a code that is whole. */
const whole = async (json: string) => asCode(await deflated(json)) ?? '';

it.each(recipes.map(({ id }) => id))(
  'a conversation from the recept %s is the same at a colleague’s',
  async (id) => {
    const plan = planOf(id);
    const read = await planFromCode(`Hier is de code:\n${await code(plan, 'Team Zuid')}\nGroet`);
    if (!('plan' in read)) throw new Error(read.refused);
    expect(read).toMatchObject({ title: 'Team Zuid', missing: 0, missingDecks: [] });
    expect(fresh(read.plan)).toEqual(fresh(plan));
  },
);

it('a code of the first version is read by each later one', async () => {
  const read = await planFromCode(
    'GESPREK1.ASmyOPOGfVE7csIwEL2KRrWdBAINfaocIUMh4oe9SJYcaW0yYTgQ5-BiWZtAbGaSRsW-fT_tQUe8UwO90hU4t3sTmRB1pjeoTEehjUmv3rRDSUw1MYgffUCdF8gjSrgkuxOUEWvaefh7wML_zaoCcgKnvCVujGW9znRiNL37QVvyhUQMDS66NfmWIdgs04xPFuwFXl3jq9D1j08KVMp8j2gfhJYMiczTMbspdtGYciw4z_RHi8QUvMB7OJuXKOKw9OP0SkiqCyGqHb7gtup8Op_8MNkArlCFYVUIJL6wKjX9EIM_OXiR4NjimmY2SlMZX0z7_Rfnwp__12Y5ofd_3PT3RrrRn0d0s00C22mCxTSBMeLh8_5Hh72LymKk4qT5_Y3uO8h5uuB-SyyP6-M3',
  );
  if (!('plan' in read)) throw new Error(read.refused);
  expect(read).toMatchObject({ title: undefined, missing: 0, plan: { recipe: 'het-kwartier' } });
  expect(read.plan.steps.map(({ kind, minutes }) => `${kind} ${minutes}`)).toEqual([
    'openen 1',
    'vraag 2',
    'handen 2',
    'vraag 5',
    'afspreken 4',
    'lezen 1',
  ]);
  expect(behavioursOf(read.plan)).toHaveLength(4);
});

it('a code is short', async () => {
  expect((await code(planOf('het-kwartier'))).length).toBeLessThan(450);
  expect((await code(planOf('een-kaart', chosen(ids.slice(0, 15))))).length).toBeLessThan(800);
});

it('one that is called after its day gives no title', async () => {
  expect(await planFromCode(await code(planOf('terug')))).toMatchObject({ title: undefined });
  expect(await planFromCode(await code(planOf('terug'), ''))).toMatchObject({ title: '' });
});

it('pasted twice it lies ready once, until it is changed or begins', async () => {
  const read = await planFromCode(await code(planOf('het-kwartier'), 'Team Zuid'));
  if (!('plan' in read)) throw new Error(read.refused);
  const [first, second] = await Promise.all([
    readyOnce(read.plan, 1_000, read.title),
    readyOnce(read.plan, 2_000, read.title),
  ]);
  expect(second).toEqual(first);
  await changePlan(first.id, (plan) => ({ ...plan, goal: 'Anders' }), 3_000);
  expect((await readyOnce(read.plan, 4_000, read.title)).id).not.toBe(first.id);
  expect((await allConversations()).map(({ plan }) => plan.goal)).toContain('Anders');
});

it('pasted by who made it, it is the one that lies ready there', async () => {
  const mine = await readyOnce(planOf('een-kaart'), 1_000, 'Team Zuid');
  const read = await planFromCode((await codeOf(mine)) ?? '');
  if (!('plan' in read)) throw new Error(read.refused);
  expect((await readyOnce(read.plan, 2_000, read.title)).id).toBe(mine.id);
});

describe('with cards of an organisation', () => {
  const file = parseDeckFile(soundDeck(), '');
  const theirs = ownDeck(file);
  const own = theirs.cards.flatMap((card) =>
    card.behaviours.flatMap(({ id }) => chosenBehaviour(theirs, id, titleWithValues) ?? []),
  );

  it('who does not have them is told how many are missing, and of which cards', async () => {
    const plan = planOf('een-kaart', [...own, ...chosen(ids.slice(0, 2))]);
    const read = await planFromCode(await code(plan));
    expect(read).toMatchObject({ missing: own.length, missingDecks: ['waterschap'] });
    const left = 'plan' in read ? behavioursOf(read.plan).map(({ id }) => id) : [];
    expect(left).toEqual(ids.slice(0, 2));
  });

  it('who has them, and uses ours, gets all that they did not lose', async () => {
    await keepDeck();
    await addDeck(file, 'user');
    await chooseDeck('');
    const read = await planFromCode(await code(planOf('een-kaart', own)));
    expect(read).toMatchObject({ missing: 0 });
    expect('plan' in read && behavioursOf(read.plan)).toEqual(own);
    const lost = own.map((each) => ({ ...each, id: `${each.id}-weg` }));
    const less = await planFromCode(await code(planOf('een-kaart', [...own, ...lost])));
    expect(less).toMatchObject({ missing: own.length, missingDecks: [] });
  });
});

it('what is too long for a code becomes none', async () => {
  let seed = 1;
  const noise = Array.from({ length: 60_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 90));
  });
  expect(await codeOf(ready({ ...planOf('terug'), goal: noise.join('') }))).toBeUndefined();
  expect(await codeOf(ready({ ...planOf('terug'), goal: 'x'.repeat(200_001) }))).toBeUndefined();
  const steps = Array.from({ length: 101 }, (_, n) => ({ ...planOf('terug').steps[0], id: `s${n}` }));
  expect(await codeOf(ready({ ...planOf('terug'), steps: steps as Plan['steps'] }))).toBeUndefined();
});

it('10.000 characters in a goal arrive', async () => {
  const goal = 'Waarom '.repeat(1_500).slice(0, 10_000);
  const read = await planFromCode(await code({ ...planOf('terug'), goal }));
  expect('plan' in read && read.plan.goal).toBe(goal);
});

const sound = { goal: '', behaviours: [], steps: [] };
const json = (more: object = {}) => JSON.stringify({ ...sound, ...more });
const bytesOf = (text: string) => new TextEncoder().encode(text);
const manySteps = Array(100).fill({ kind: 'handen', minutes: 1 });
const refusals: [what: string, text: () => string | Promise<string>, refused: CodeRefused][] = [
  ['a text without one', () => 'Tot morgen!', 'none'],
  ['in a text that is longer than any mail', () => 'x'.repeat(200_001), 'long'],
  ['not whole', async () => (await code(planOf('terug'))).slice(0, 40), 'damaged'],
  ['of a newer version', () => 'GESPREK2.AAAA', 'newer'],
  ['of nothing', () => asCode(new Uint8Array()) ?? '', 'useless'],
  ['not squeezed', () => asCode(bytesOf(json())) ?? '', 'useless'],
  [
    'followed by something',
    async () => asCode(new Uint8Array([...(await deflated(json())), 1, 2])) ?? '',
    'useless',
  ],
  ['a thousand times as much', () => whole(json({ goal: 'x'.repeat(900_000) })), 'useless'],
  ['more than a conversation holds', () => whole(json({ behaviours: ids, steps: manySteps })), 'useless'],
  ['of something else', () => whole('{"hallo":"daar"}'), 'useless'],
  ['with a field too many', () => whole(json({ agreements: {} })), 'useless'],
];

it.each(refusals)('a code is refused that is %s', async (_what, text, refused) => {
  expect(await planFromCode(await text())).toEqual({ refused });
});

it('a code that holds nothing else is a plan without steps', async () => {
  expect(await planFromCode(await whole(json()))).toMatchObject({ plan: { steps: [], agreements: {} } });
});
