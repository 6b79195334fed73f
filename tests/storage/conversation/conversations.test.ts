import { beforeEach, describe, expect, it } from 'vitest';
import { lastTime, mostPlan, mostText } from '../../../domain/records/text-record';
import {
  allConversations,
  changeConversation,
  changePlan,
  conversationById,
  newestConversations,
  startConversation,
} from '../../../storage/conversation/conversations';
import { recordById, saveRecord } from '../../../storage/database/records';
import { freshStorage } from '../../fresh-storage';
import { someConversation } from '../../some-conversation';

beforeEach(freshStorage);

const idsOf = (conversations: { id: string }[]) => conversations.map(({ id }) => id);

const rename = (id: string, title: string, now: number) =>
  changeConversation(id, ({ plan }) => ({ title, plan }), now);

describe('a conversation', () => {
  it('is read as it was stored', async () => {
    const conversation = someConversation('c1');
    await startConversation(conversation);
    expect(await conversationById('c1')).toEqual(conversation);
    expect(await conversationById('c2')).toBeUndefined();
  });

  it('takes the changes of two pages at once, each made of what is stored then', async () => {
    await startConversation(someConversation('c1', { present: 0 }));
    const oneMore = () => changePlan('c1', (plan) => ({ ...plan, present: (plan.present ?? 0) + 1 }), 5);
    await Promise.all(Array.from({ length: 20 }, oneMore));
    expect((await conversationById('c1'))?.plan.present).toBe(20);
  });

  it('goes forward on a clock that was set back, and not past the end of time', async () => {
    await startConversation({ ...someConversation('c1'), updated: 100 });
    await rename('c1', 'Anders', 5);
    expect(await conversationById('c1')).toMatchObject({ title: 'Anders', updated: 101 });
    await startConversation({ ...someConversation('c2'), updated: lastTime });
    await rename('c2', 'Anders', 5);
    expect(await conversationById('c2')).toMatchObject({ title: 'Anders', updated: lastTime });
  });

  it('is not written when nothing in it changes, nor when it is not there', async () => {
    await startConversation(someConversation('c1'));
    expect(await changePlan('c1', (plan) => ({ ...plan }), 50)).toMatchObject({ updated: 1 });
    expect(await changePlan('c2', (plan) => plan, 50)).toBeUndefined();
    expect(await recordById('conversations', 'c2')).toBeUndefined();
  });
});

describe('a conversation that is too large for a backup', () => {
  const goal = 'x'.repeat(mostPlan);

  it('is not begun', async () => {
    await expect(startConversation(someConversation('c1', { goal }))).rejects.toMatchObject({
      kind: 'too-long',
    });
    expect(await conversationById('c1')).toBeUndefined();
  });

  it('stays as it was', async () => {
    await startConversation(someConversation('c1'));
    const change = changePlan('c1', (plan) => ({ ...plan, goal }), 5);
    await expect(change).rejects.toMatchObject({ kind: 'too-long' });
    const title = 'x'.repeat(mostText + 1);
    await expect(rename('c1', title, 5)).rejects.toMatchObject({ kind: 'too-long' });
    expect(await conversationById('c1')).toEqual(someConversation('c1'));
  });
});

describe('conversations', () => {
  beforeEach(async () => {
    for (const created of [2, 1, 3]) await startConversation(someConversation(`c${created}`, {}, created));
  });

  it('are listed from the one that was begun last', async () => {
    expect(idsOf(await allConversations())).toEqual(['c3', 'c2', 'c1']);
  });

  it('that were changed last are found without the others', async () => {
    await rename('c1', 'Anders', 9);
    expect(idsOf(await newestConversations(2))).toEqual(['c1', 'c3']);
    expect(idsOf(await newestConversations(9))).toEqual(['c1', 'c3', 'c2']);
  });
});

describe.each(['', '{', 'null', '7', '{}', '{"steps":[]}'])('a conversation whose plan is %j', (plan) => {
  const stored = { id: 'broken', plan, text: 'Titel', created: 9, updated: 9 };
  beforeEach(async () => {
    await saveRecord('conversations', stored);
    await startConversation(someConversation('c1'));
  });

  it('is in no list, and the others are', async () => {
    expect(await conversationById('broken')).toBeUndefined();
    expect(idsOf(await allConversations())).toEqual(['c1']);
    expect(idsOf(await newestConversations(1))).toEqual(['c1']);
  });

  it('stays as it is', async () => {
    await rename('broken', 'Anders', 10);
    expect(await changePlan('broken', (changed) => changed, 10)).toBeUndefined();
    expect(await recordById('conversations', 'broken')).toEqual(stored);
  });
});
