import { beforeEach, describe, expect, it } from 'vitest';
import type { ConversationText } from '../../../domain/conversation/plan';
import { conversationById, startConversation } from '../../../storage/conversation/conversations';
import { putBackConversation, removeConversation, removeTextsOf } from '../../../storage/conversation/remove';
import { textsOf } from '../../../storage/conversation/texts';
import { recordById, removeRecord, saveRecord } from '../../../storage/database/records';
import { emptyTrash, trashedRecords } from '../../../storage/database/trash';
import { freshStorage } from '../../fresh-storage';
import { someConversation, someText } from '../../some-conversation';

const texts = [
  someText('c1', 'a1', 'afspraak'),
  someText('c1', 'c1', 'later'),
  someText('c1', 's1', 'gezegd'),
  someText('c1', 's1', 'jezelf'),
];
const other = someText('c10', 's1', 'gezegd');
const store = (text: ConversationText) => saveRecord('conversationTexts', text);
const typedIn = async (id: string) => (await textsOf(id)).map(({ place }) => place);
const placesIn = (list: ConversationText[]) => list.map(({ place }) => place).sort();

beforeEach(async () => {
  freshStorage();
  await startConversation(someConversation('c1'));
  await startConversation(someConversation('c10'));
  for (const text of [...texts, other]) await store(text);
});

describe('a conversation that is removed', () => {
  beforeEach(() => removeConversation('c1', 5));

  it('lies in the Prullenbak with all that was typed in it, at one moment; no other does', async () => {
    expect(await conversationById('c1')).toBeUndefined();
    expect(await typedIn('c1')).toEqual([]);
    expect(await trashedRecords('conversations')).toMatchObject([{ id: 'c1', removed: 5 }]);
    const removed = await trashedRecords('conversationTexts');
    expect(placesIn(removed)).toEqual(placesIn(texts));
    expect(new Set(removed.map((text) => text.removed))).toEqual(new Set([5]));
    expect(await typedIn('c10')).toEqual([other.place]);
  });

  it('comes back as it was', async () => {
    expect(await putBackConversation('c1')).toBe(true);
    expect(await conversationById('c1')).toEqual(someConversation('c1'));
    expect(await textsOf('c1')).toEqual(texts);
    expect(await trashedRecords('conversations')).toEqual([]);
    expect(await trashedRecords('conversationTexts')).toEqual([]);
  });

  it('counts as changed when it comes back, if that is asked', async () => {
    await putBackConversation('c1', 9);
    expect(await conversationById('c1')).toMatchObject({ updated: 9 });
    expect((await textsOf('c1')).map(({ updated }) => updated)).toEqual(texts.map(() => 9));
  });

  it('stays gone once the Prullenbak was emptied', async () => {
    await emptyTrash();
    expect(await putBackConversation('c1')).toBe(false);
    expect(await recordById('conversations', 'c1')).toBeUndefined();
  });

  it('may be put back twice, and words that another page typed meanwhile stay', async () => {
    const [first] = texts;
    if (first) await store({ ...first, text: 'meanwhile', updated: 7 });
    expect([await putBackConversation('c1'), await putBackConversation('c1')]).toEqual([true, true]);
    expect((await textsOf('c1')).map(({ text }) => text)).toEqual(['meanwhile', 'x', 'x', 'x']);
  });
});

it('a text that was removed before its conversation does not come back with it', async () => {
  const [first, ...rest] = texts;
  if (first) await removeRecord('conversationTexts', first, 3);
  await removeConversation('c1', 5);
  await putBackConversation('c1');
  expect(await textsOf('c1')).toEqual(rest);
  expect(placesIn(await trashedRecords('conversationTexts'))).toEqual(['c1/a1/afspraak']);
});

it('a conversation that was removed at the same moment stays in the Prullenbak', async () => {
  await removeConversation('c1', 5);
  await removeConversation('c10', 5);
  await putBackConversation('c1');
  expect(placesIn(await trashedRecords('conversationTexts'))).toEqual([other.place]);
});

it('a conversation without a title is kept as others are, one without words in a field leaves no trace of it', async () => {
  await startConversation({ ...someConversation('c2'), title: '' });
  await store(someText('c2', 's1', 'gezegd', ' '));
  await removeConversation('c2', 5);
  expect(await trashedRecords('conversationTexts')).toEqual([]);
  await putBackConversation('c2');
  expect(await conversationById('c2')).toMatchObject({ title: '' });
});

it('is removed not before its last word, on a clock that was set back', async () => {
  const [first] = texts;
  if (first) await store({ ...first, updated: 8 });
  await removeConversation('c1', 5);
  expect(await trashedRecords('conversations')).toMatchObject([{ removed: 8 }]);
  await putBackConversation('c1');
  expect(await typedIn('c1')).toHaveLength(4);
});

it('what was typed goes, and the agreements stay, if that is asked', async () => {
  await removeTextsOf('c1', ['afspraak', 'terugblik'], 5);
  expect(await typedIn('c1')).toEqual(['c1/a1/afspraak']);
  expect(await conversationById('c1')).toEqual(someConversation('c1'));
  expect(placesIn(await trashedRecords('conversationTexts'))).toEqual(placesIn(texts.slice(1)));
  expect(await typedIn('c10')).toEqual([other.place]);
});
