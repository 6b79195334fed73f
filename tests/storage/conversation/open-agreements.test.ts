import { beforeEach, expect, it } from 'vitest';
import type { FollowUp } from '../../../domain/conversation/plan';
import { agreementTexts } from '../../../storage/conversation/agreement-texts';
import { startConversation } from '../../../storage/conversation/conversations';
import { openAgreements } from '../../../storage/conversation/open-agreements';
import { saveRecord } from '../../../storage/database/records';
import { freshStorage } from '../../fresh-storage';
import { someConversation, someText } from '../../some-conversation';

const open = (due?: string): FollowUp => ({ state: 'open', moves: [], ...(due && { due }) });
const agreed = (conversation: string, id: string, text?: string) =>
  saveRecord('conversationTexts', someText(conversation, id, 'afspraak', text));

beforeEach(async () => {
  freshStorage();
  const agreements = {
    late: open('2026-12-24'),
    none: open(),
    done: { ...open('2026-12-01'), state: 'gedaan' },
    dropped: { ...open(), state: 'losgelaten' },
    unsaid: open('2026-12-02'),
    blank: open('2026-12-02'),
  } satisfies Record<string, FollowUp>;
  await startConversation(someConversation('c1', { agreements }));
  await startConversation(someConversation('c2', { agreements: { early: open('2026-12-09') } }, 2));
  for (const id of ['late', 'none', 'done', 'dropped', 'unchosen']) await agreed('c1', id);
  await agreed('c1', 'blank', ' ');
  await agreed('c2', 'early', 'één');
  await agreed('c2', 'early', 'twee');
  await saveRecord('conversationTexts', someText('c2', 's1', 'jezelf', 'privé'));
});

it('the open agreements of all conversations are there, the first day first, the ones without a day last', async () => {
  const found = await openAgreements();
  expect(found.map(({ id }) => id)).toEqual(['early', 'late', 'none', 'unchosen']);
  expect(found.map(({ conversation }) => conversation.id)).toEqual(['c2', 'c1', 'c1', 'c1']);
  expect(found[3]?.followUp).toBeUndefined();
});

it('of an agreement that two windows began at once both sentences are there', async () => {
  expect((await openAgreements())[0]?.texts.map(({ text }) => text)).toEqual(['twee', 'één']);
  const texts = await agreementTexts('c2', ['early', 'late']);
  expect([...texts.keys()]).toEqual(['early']);
  expect(texts.get('early')?.map(({ text }) => text)).toEqual(['twee', 'één']);
});

it('nothing but the sentences is in it', async () => {
  expect(JSON.stringify(await openAgreements())).not.toContain('privé');
});
