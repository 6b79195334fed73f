import { expect, it } from 'vitest';
import { tooOldIn } from '../../../domain/backup/too-old';
import { recordOf } from '../../../domain/conversation/plan';
import { newNote } from '../../../domain/notes/note';
import { noRecords } from '../../no-records';
import { someConversation, someText } from '../../some-conversation';

const now = new Date(2026, 10, 25);
const old = new Date(2025, 0, 1).getTime();
const conversation = (id: string, created: number) =>
  recordOf(someConversation(id, { agreements: {} }, created));
const content = {
  ...noRecords,
  notes: [newNote('b', 'x', 'n1', old), newNote('b', 'x', 'n2', now.getTime())],
  conversations: ['c1', 'c2', 'c3', 'c4'].map((id) => conversation(id, id === 'c4' ? now.getTime() : old)),
  conversationTexts: [
    { ...someText('c1', 's1', 'gezegd'), updated: old },
    { ...someText('c2', 's1', 'gezegd'), updated: now.getTime() },
    { ...someText('c3', 'a1', 'afspraak'), updated: old },
  ],
  versions: [],
  trash: [],
  settings: {},
  favourites: [],
};

it('what would go to the Prullenbak the next day is counted as it would go: conversations with all that is in them', () => {
  expect(tooOldIn(content, 'een-jaar', now)).toEqual({ notes: 1, conversations: 1 });
  expect(tooOldIn(content, 'altijd', now)).toEqual({ notes: 0, conversations: 0 });
});
