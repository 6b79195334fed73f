import { expect, it } from 'vitest';
import { nothing, type Outcome } from '../../../domain/backup/merge';
import { planOf } from '../../../domain/backup/restore-plan';
import { recordOf } from '../../../domain/conversation/plan';
import { newNote } from '../../../domain/notes/note';
import { someConversation, someText } from '../../some-conversation';

const conversation = (outcome: Outcome, id = 'c1') => ({
  kind: 'conversations' as const,
  record: recordOf(someConversation(id)),
  outcome,
});
const text = (outcome: Outcome, id = 'c1') => ({
  kind: 'conversationTexts' as const,
  record: someText(id, 's1', 'gezegd'),
  outcome,
});
const note = (outcome: Outcome) => ({ kind: 'notes' as const, record: newNote('b', 'x', 'n', 1), outcome });

it.each<[what: string, fates: Outcome[], outcome: Outcome]>([
  ['that is new is new, with all that was typed in it', ['added', 'added', 'added'], 'added'],
  ['that comes back comes back', ['returned', 'returned', 'same'], 'returned'],
  ['in which a text is newer is changed', ['same', 'changed', 'same'], 'changed'],
  ['in which there is a text more is changed', ['same', 'added'], 'changed'],
  ['that is newer is changed', ['changed', 'same'], 'changed'],
  ['that is newer there and here is changed', ['older', 'changed'], 'changed'],
  ['in which a text is older stays', ['same', 'older'], 'older'],
  ['that is the same is the same', ['same', 'same'], 'same'],
  ['that was removed comes in the Prullenbak', ['trashed', 'trashed'], 'trashed'],
  ['that is here and was removed there is left', ['left', 'left'], 'left'],
])('a conversation %s', (_what, [own = 'same', ...texts], outcome) => {
  const plan = planOf([...texts.map((each) => text(each)), conversation(own)]);
  expect(plan).toEqual({
    things: { ...nothing, [outcome]: 1 },
    conversations: { ...nothing, [outcome]: 1 },
  });
});

it('notes and conversations are counted together, and conversations apart', () => {
  const fates = [note('added'), note('added'), note('same'), conversation('added'), text('added')];
  const plan = planOf([...fates, conversation('same', 'c2'), text('changed', 'c3')]);
  expect(plan.things).toEqual({ ...nothing, added: 3, same: 2, changed: 1 });
  expect(plan.conversations).toEqual({ ...nothing, added: 1, same: 1, changed: 1 });
});
