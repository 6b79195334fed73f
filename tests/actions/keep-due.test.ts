// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { keepDue } from '../../actions/keep-due';
import { recordOf } from '../../domain/conversation/plan';
import { changePlan, startConversation } from '../../storage/conversation/conversations';
import { putBackConversation, removeConversation } from '../../storage/conversation/remove';
import { openDatabase } from '../../storage/database/database';
import { removeRecord, saveRecord } from '../../storage/database/records';
import { dueOn } from '../../storage/values/due';
import { isStorageForbidden } from '../../storage/values/private-window';
import { conversation, text } from '../domain/conversation/a-conversation';
import { freshStorage } from '../fresh-storage';
import { until } from '../until';

const due = '2026-12-09';
const given = conversation({ agreements: { a: { state: 'open', due, moves: [] } } });
const sentence = text('a', 'afspraak', 'een\ntwee');
const becomes = (count: number) => until(() => expect(dueOn(due)).toBe(count));

/** What was changed is read by now. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

beforeEach(async () => {
  freshStorage();
  await isStorageForbidden();
  await openDatabase();
});

it('keeps the days as the conversations are, whatever happens to them', async () => {
  await saveRecord('conversations', recordOf(given));
  await saveRecord('conversationTexts', sentence);
  // It was there before this page.
  keepDue();
  await becomes(1);

  await changePlan(
    given.id,
    (plan) => ({ ...plan, agreements: { a: { state: 'gedaan', due, moves: [] } } }),
    1,
  );
  await becomes(0);
  await changePlan(given.id, () => given.plan, 2);
  await becomes(1);

  await removeRecord('conversationTexts', sentence);
  await becomes(0);
  // Who does it says not what.
  const who = { ...sentence, id: 'who', text: '\n\nde voorzitter' };
  await saveRecord('conversationTexts', who);
  await settled();
  expect(dueOn(due)).toBe(0);
  await removeRecord('conversationTexts', who);
  await saveRecord('conversationTexts', sentence);
  await becomes(1);

  await startConversation({ ...given, id: 'gesprek-2' });
  await saveRecord('conversationTexts', { ...sentence, id: 'x', place: 'gesprek-2/a/afspraak' });
  await becomes(2);

  await removeConversation(given.id, 3);
  await becomes(1);
  await putBackConversation(given.id);
  await becomes(2);
});
