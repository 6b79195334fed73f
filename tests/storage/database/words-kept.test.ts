// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newNote } from '../../../domain/notes/note';
import { keptFor } from '../../../domain/notes/version';
import { withText } from '../../../domain/records/text-record';
import { closeDatabase, openDatabase } from '../../../storage/database/database';
import { leaveInJournal } from '../../../storage/database/last-words';
import {
  allNotes,
  discardNote,
  removeNote,
  saveNote,
  type WritingStretch,
} from '../../../storage/notes/notes';
import { clearAway, emptyTrash, restoreNote, trashedNotes } from '../../../storage/notes/trash';
import { versionsOf } from '../../../storage/notes/versions';
import { freshStorage } from '../../fresh-storage';

/*
 * The same note written in two pages: each case was found by interleaving.test.ts, or by looking for more like it.
 */

const now = Date.UTC(2026, 10, 3, 9);
const first = newNote('vertrouwen/nieuwsgierig', 'eerst', 'n1', now);
const here: WritingStretch = { id: 'here', before: undefined, begun: now };
const there: WritingStretch = { id: 'there', before: first, begun: now + 10 };

const texts = (found: readonly { text: string }[]) => found.map(({ text }) => text).sort();
const keptTexts = async () => texts(await versionsOf('n1'));

beforeEach(async () => {
  freshStorage();
  await openDatabase();
});

describe('a new note that is emptied', () => {
  it('leaves no trace when all its words were typed in that field', async () => {
    await saveNote(first, here);
    await discardNote(withText(first, '', now + 1), here);
    expect([await allNotes(), await keptTexts(), await trashedNotes()]).toEqual([[], [], []]);
  });

  it('goes to the Prullenbak with the words that another page wrote in it', async () => {
    await saveNote(first, here);
    await saveNote(withText(first, 'eerst en elders', now + 20), there);
    await discardNote(withText(first, '', now + 30), here);
    expect(await allNotes()).toEqual([]);
    expect(texts(await trashedNotes())).toEqual(['eerst en elders']);
  });

  it('goes to the Prullenbak with the words of an earlier stretch of writing', async () => {
    await saveNote(first, here);
    const changed = withText(first, 'eerst en later', now + 20);
    await saveNote(changed, there);
    await discardNote(withText(changed, '', now + 30), there);
    expect(texts(await trashedNotes())).toEqual(['eerst']);
  });

  it('does not change what lies in the Prullenbak when another page removed it before', async () => {
    await saveNote(first, here);
    await removeNote(first, now + 10);
    await discardNote(withText(first, '', now + 20), here);
    expect(texts(await trashedNotes())).toEqual(['eerst']);
  });
});

describe('words that a closed page left', () => {
  it('do not take away words that have no version of their own', async () => {
    await saveNote(first);
    leaveInJournal(withText(first, 'achtergelaten', now + 1));
    closeDatabase();
    expect(texts(await allNotes())).toEqual(['achtergelaten']);
    expect(await keptTexts()).toEqual(['achtergelaten', 'eerst']);
  });

  it('of two pages on the same note are both kept', async () => {
    vi.resetModules();
    const other = {
      ...(await import('../../../storage/database/last-words')),
      ...(await import('../../../storage/database/database')),
      ...(await import('../../../storage/values/private-window')),
    };
    other.forbidStorageIf(async () => false);
    await other.openDatabase();
    leaveInJournal(withText(first, 'van hier', now + 2));
    // This one is on disk: it takes away its own words alone.
    other.leaveInJournal(withText(first, 'op de schijf', now + 3));
    other.takeFromJournal(first);
    other.leaveInJournal(withText(first, 'van daar', now + 4));
    closeDatabase();
    expect(texts(await allNotes())).toEqual(['van daar']);
    expect(new Set(await keptTexts())).toEqual(new Set(['van hier', 'van daar']));
  });
});

describe('a removed note', () => {
  it('keeps what it was before, also when it was removed in the middle of typing', async () => {
    await saveNote(first);
    const changed = withText(first, 'overschreven', now + 20);
    await removeNote(changed, now + 30, there);
    await restoreNote(changed);
    expect(await keptTexts()).toContain('eerst');
  });

  it('that is put back is found again under the words that another page then writes over it', async () => {
    await removeNote(first, now);
    await restoreNote(first);
    await saveNote(newNote(first.behaviour, 'onderweg', 'n1', now + 1), here);
    expect(await keptTexts()).toEqual(['eerst', 'onderweg']);
  });

  it('that another page brought back keeps its earlier versions when the Prullenbak is emptied', async () => {
    await saveNote(first, here);
    await removeNote(first, now + 10);
    await removeNote({ ...first, id: 'n2' }, now + 10, { ...here, id: 'n2' });
    await saveNote(withText(first, 'kwam terug', now + 20), there);
    await emptyTrash();
    expect([await trashedNotes(), await versionsOf('n2')]).toEqual([[], []]);
    expect(await keptTexts()).toEqual(['eerst', 'eerst', 'kwam terug']);
  });
});

it('words that are written over are kept for 30 days from then, however old they were', async () => {
  const later = now + 3 * keptFor;
  await saveNote(first, here);
  await saveNote(withText(first, 'nieuw', later), { id: 'later', before: first, begun: later });
  await clearAway(later + keptFor - 1, undefined);
  expect(await keptTexts()).toContain('eerst');
  await clearAway(later + keptFor + 1, undefined);
  expect(await keptTexts()).not.toContain('eerst');
});

describe('after the retention term', () => {
  const old = newNote('vertrouwen/nieuwsgierig', 'oud', 'n2', now);
  const later = now + 400 * 86_400_000;
  const term = now + 30 * 86_400_000;

  it('what was not changed since goes to the Prullenbak; what was changed stays', async () => {
    await saveNote(old);
    await saveNote(withText(first, 'bijgewerkt', later));
    await clearAway(later, term);
    expect(texts(await allNotes())).toEqual(['bijgewerkt']);
    expect(texts(await trashedNotes())).toEqual(['oud']);
  });

  it('a note that is put back from the Prullenbak stays', async () => {
    await saveNote(old);
    await clearAway(later, term);
    const [retired] = await trashedNotes();
    if (retired) await restoreNote(retired, later);
    await clearAway(later + 1, term);
    expect(texts(await allNotes())).toEqual(['oud']);
  });
});
