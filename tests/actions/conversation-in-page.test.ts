// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addConversation,
  beginConversation,
  heldConversation,
  pressIn,
  renameIn,
  storedConversation,
  titlesSetAsideFor,
} from '../../actions/conversation-in-page';
import { removeInPage } from '../../actions/remove-conversation';
import { withOneMore } from '../../domain/conversation/hands';
import type { Conversation } from '../../domain/conversation/plan';
import { next, setAside } from '../../domain/conversation/running';
import { conversationById } from '../../storage/conversation/conversations';
import { removeConversation } from '../../storage/conversation/remove';
import { forbidStorageIf } from '../../storage/values/private-window';
import { freshStorage } from '../fresh-storage';

beforeEach(freshStorage);

const now = Date.UTC(2026, 10, 25, 9);
let made = 0;
function conversation(title = 'Gesprek'): Conversation {
  made += 1;
  const step = { kind: 'handen' as const, text: '', minutes: 2, spent: 0, behaviours: [], hands: {} };
  return {
    id: `conversation-${made}`,
    title,
    plan: {
      state: 'klaargezet',
      goal: '',
      steps: [
        { ...step, id: 'first' },
        { ...step, id: 'second' },
        { ...step, id: 'third' },
      ],
      at: '',
      figures: 'getallen',
      agreements: {},
    },
    created: now,
    updated: now,
  };
}
const oneHand = (plan: Conversation['plan']) => withOneMore(plan, 'first', 'a', 'beter', 1);
const handsIn = (found: Conversation | undefined) => found?.plan.steps[0]?.hands.a?.counts.beter;

describe('where nothing can be stored', () => {
  beforeEach(() => forbidStorageIf(async () => 'private'));

  it('a conversation is led from the page', async () => {
    const led = conversation();
    await addConversation(led);
    await beginConversation(led, now);
    await pressIn(led, (plan) => next(plan, now + 1000), now + 1000);
    await pressIn(led, (plan) => next(plan, now + 2000), now + 2000);
    const held = heldConversation(led.id);
    expect(held?.problem).toBe('private');
    expect(held?.conversation.plan).toMatchObject({ state: 'bezig', at: 'third' });
  });

  it('one that begins sets the other aside', async () => {
    const [first, second] = [conversation('Eerste'), conversation('Tweede')];
    for (const each of [first, second]) {
      await addConversation(each);
      await beginConversation(each, now);
    }
    expect(heldConversation(first.id)?.conversation.plan.state).toBe('klaargezet');
    expect(titlesSetAsideFor(second.id)).toContain('Eerste');
  });

  it('one that is stopped and not kept is gone from the page', async () => {
    const led = conversation();
    await addConversation(led);
    await removeInPage(led.id, now);
    expect(heldConversation(led.id)).toBeUndefined();
  });

  it('it is stored once that can be done, with each press once', async () => {
    const led = conversation();
    await addConversation(led);
    await Promise.all([1, 2, 3].map(() => pressIn(led, oneHand, now)));
    forbidStorageIf(async () => false);
    await Promise.all([1, 2, 3].map(() => pressIn(led, oneHand, now)));
    await expect.poll(() => conversationById(led.id).then(handsIn)).toBe(6);
    expect(heldConversation(led.id)?.problem).toBeUndefined();
    // Removed then, it is not shown any more as the page held it.
    await removeInPage(led.id, now);
    expect(heldConversation(led.id)).toBeUndefined();
    expect(await conversationById(led.id)).toBeUndefined();
  });
});

it('what is pressed when a disk is full is added to what is stored once there is room', async () => {
  const led = conversation();
  await addConversation(led);
  await pressIn(led, oneHand, now);
  const stored = (await conversationById(led.id)) ?? led;
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('by the test', 'QuotaExceededError');
  };
  await pressIn(stored, oneHand, now);
  expect(heldConversation(led.id)?.problem).toBe('full');
  IDBObjectStore.prototype.put = put;
  await pressIn(stored, oneHand, now);
  expect(handsIn(await conversationById(led.id))).toBe(3);
  expect(heldConversation(led.id)?.problem).toBeUndefined();
});

it('a title is kept in the page when it cannot be stored, and stored later', async () => {
  forbidStorageIf(async () => 'private');
  const led = conversation();
  await addConversation(led);
  await renameIn(led, 'Ons overleg', now);
  expect(heldConversation(led.id)).toMatchObject({
    problem: 'private',
    conversation: { title: 'Ons overleg' },
  });
  forbidStorageIf(async () => false);
  await pressIn(led, oneHand, now);
  await expect.poll(() => conversationById(led.id)).toMatchObject({ title: 'Ons overleg' });
});

it('one that was held, and is removed by another page once it is stored, is held no more', async () => {
  forbidStorageIf(async () => 'private');
  const led = conversation();
  await addConversation(led);
  forbidStorageIf(async () => false);
  await pressIn(led, oneHand, now);
  await expect.poll(() => heldConversation(led.id)?.problem).toBeUndefined();
  await removeConversation(led.id, now);
  expect(await storedConversation(led.id)).toBeUndefined();
  expect(heldConversation(led.id)).toBeUndefined();
});

it('one conversation runs: another that begins sets it aside, where it was', async () => {
  const first = conversation('Het eerste');
  const second = conversation('Het tweede');
  await addConversation(first);
  await addConversation(second);
  await beginConversation(first, now);
  await pressIn(first, (plan) => next(plan, now), now);
  await beginConversation(second, now + 60_000);
  expect((await conversationById(first.id))?.plan).toMatchObject({ state: 'klaargezet', at: 'second' });
  expect((await conversationById(second.id))?.plan.state).toBe('bezig');
  expect(titlesSetAsideFor(second.id)).toEqual(['Het eerste']);
  // It goes on where it was.
  await beginConversation(first, now + 120_000);
  const { plan } = (await conversationById(first.id)) ?? first;
  expect(plan).toMatchObject({ state: 'bezig', at: 'second' });
  expect(setAside(plan, now + 180_000).steps[1]?.spent).toBe(120_000);
});
