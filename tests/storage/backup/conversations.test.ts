import { beforeEach, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../domain/backup/backup';
import { collectBackup } from '../../../storage/backup/collect';
import { planRestore, restoreBackup, undoRestore } from '../../../storage/backup/restore';
import { changePlan, conversationById, startConversation } from '../../../storage/conversation/conversations';
import { removeConversation } from '../../../storage/conversation/remove';
import { textsOf } from '../../../storage/conversation/texts';
import { sha256 } from '../../../storage/database/checksum';
import { saveRecord } from '../../../storage/database/records';
import { freshStorage } from '../../fresh-storage';
import { someConversation, someText } from '../../some-conversation';

/*
 * Conversations in a reservekopie: all of them come back in another profile, byte for byte, what one wrote for oneself
 * too.
 */
const now = 1_000;
const course = { progress: () => undefined, stop: new AbortController().signal };
const made = '2026-11-25T09:00:00.000Z';
const written = async () => writeBackup(await collectBackup(), made, '1.0', sha256);
const contentOf = async (text: string) => (await readBackup(text, sha256)).content;

beforeEach(async () => {
  freshStorage();
  await startConversation(someConversation('c1'));
  await startConversation(someConversation('c2'));
  const stretch = { id: 's', before: undefined, begun: 1 };
  await saveRecord('conversationTexts', someText('c1', 's1', 'jezelf', 'KANARIE-7'), stretch);
  await saveRecord('conversationTexts', someText('c1', 'a1', 'afspraak'), stretch);
  await saveRecord('conversationTexts', someText('c2', 's1', 'gezegd'), stretch);
  await removeConversation('c2', 5);
});

it('in a new profile they are equal byte for byte, and what one wrote for oneself is among them', async () => {
  const text = await written();
  expect(text).toContain('KANARIE-7');
  freshStorage();
  await restoreBackup(await contentOf(text), 5, course);
  expect(await written()).toBe(text);
});

it('what is newer here stays, what is newer there comes, and one step takes that back', async () => {
  const content = await contentOf(await written());
  const later = await changePlan('c1', (plan) => ({ ...plan, present: 9 }), now);
  expect(await planRestore(content)).toMatchObject({ conversations: { older: 1, left: 1 } });
  await restoreBackup(content, now, course);
  expect(await conversationById('c1')).toEqual(later);

  const theirs = await contentOf(await written());
  freshStorage();
  await startConversation(someConversation('c1'));
  expect(await planRestore(theirs)).toMatchObject({ conversations: { changed: 1, trashed: 1 } });
  const restored = await restoreBackup(theirs, now, course);
  expect((await conversationById('c1'))?.plan.present).toBe(9);
  expect(await textsOf('c1')).toHaveLength(2);
  await undoRestore(restored, course);
  expect(await conversationById('c1')).toEqual(someConversation('c1'));
  expect(await textsOf('c1')).toEqual([]);
});
