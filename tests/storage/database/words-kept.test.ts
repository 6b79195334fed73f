// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Note, newNote } from '../../../domain/notes/note';
import type { Stretch } from '../../../domain/records/text-record';
import { withText } from '../../../domain/records/text-record';
import { trashTerm } from '../../../domain/records/version';
import { closeDatabase, openDatabase } from '../../../storage/database/database';
import { leaveLastWords } from '../../../storage/database/last-words';
import {
  discardRecord,
  putBackRecord,
  removeRecord,
  saveRecord,
  versionsOf,
} from '../../../storage/database/records';
import { clearAway, emptyTrash, trashedRecords } from '../../../storage/database/trash';
import { allNotes } from '../../../storage/notes/notes';
import { freshStorage } from '../../fresh-storage';

/*
 * The same note written in two pages: each case was found by interleaving.test.ts, or by looking for more like it.
 */

const now = Date.UTC(2026, 10, 3, 9);
const first = newNote('vertrouwen/nieuwsgierig', 'eerst', 'n1', now);
const here: Stretch<Note> = { id: 'here', before: undefined, begun: now };
const there: Stretch<Note> = { id: 'there', before: first, begun: now + 10 };

const texts = (found: readonly { text: string }[]) => found.map(({ text }) => text).sort();
const keptTexts = async () => texts(await versionsOf('n1'));

beforeEach(async () => {
  freshStorage();
  await openDatabase();
});

describe('a new note that is emptied', () => {
  it('leaves no trace when all its words were typed in that field', async () => {
    await saveRecord('notes', first, here);
    await discardRecord('notes', withText(first, '', now + 1), here);
    expect([await allNotes(), await keptTexts(), await trashedRecords('notes')]).toEqual([[], [], []]);
  });

  it('goes to the Prullenbak with the words that another page wrote in it', async () => {
    await saveRecord('notes', first, here);
    await saveRecord('notes', withText(first, 'eerst en elders', now + 20), there);
    await discardRecord('notes', withText(first, '', now + 30), here);
    expect(await allNotes()).toEqual([]);
    expect(texts(await trashedRecords('notes'))).toEqual(['eerst en elders']);
  });

  it('goes to the Prullenbak with the words of an earlier stretch of writing', async () => {
    await saveRecord('notes', first, here);
    const changed = withText(first, 'eerst en later', now + 20);
    await saveRecord('notes', changed, there);
    await discardRecord('notes', withText(changed, '', now + 30), there);
    expect(texts(await trashedRecords('notes'))).toEqual(['eerst']);
  });

  it('does not change what lies in the Prullenbak when another page removed it before', async () => {
    await saveRecord('notes', first, here);
    await removeRecord('notes', first, now + 10);
    await discardRecord('notes', withText(first, '', now + 20), here);
    expect(texts(await trashedRecords('notes'))).toEqual(['eerst']);
  });
});

describe('words that a closed page left', () => {
  it('do not take away words that have no version of their own', async () => {
    await saveRecord('notes', first);
    leaveLastWords('notes', withText(first, 'achtergelaten', now + 1));
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
    leaveLastWords('notes', withText(first, 'van hier', now + 2));
    // This one is on disk: it takes away its own words alone.
    other.leaveLastWords('notes', withText(first, 'op de schijf', now + 3));
    other.forgetLastWords(first);
    other.leaveLastWords('notes', withText(first, 'van daar', now + 4));
    closeDatabase();
    expect(texts(await allNotes())).toEqual(['van daar']);
    expect(new Set(await keptTexts())).toEqual(new Set(['van hier', 'van daar']));
  });
});

describe('a removed note', () => {
  it('keeps what it was before, also when it was removed in the middle of typing', async () => {
    await saveRecord('notes', first);
    const changed = withText(first, 'overschreven', now + 20);
    await removeRecord('notes', changed, now + 30, there);
    await putBackRecord('notes', changed);
    expect(await keptTexts()).toContain('eerst');
  });

  it('that is put back is found again under the words that another page then writes over it', async () => {
    await removeRecord('notes', first, now);
    await putBackRecord('notes', first);
    await saveRecord('notes', newNote(first.behaviour, 'onderweg', 'n1', now + 1), here);
    expect(await keptTexts()).toEqual(['eerst', 'onderweg']);
  });

  it('that another page brought back keeps its earlier versions when the Prullenbak is emptied', async () => {
    await saveRecord('notes', first, here);
    await removeRecord('notes', first, now + 10);
    await removeRecord('notes', { ...first, id: 'n2' }, now + 10, { ...here, id: 'n2' });
    await saveRecord('notes', withText(first, 'kwam terug', now + 20), there);
    await emptyTrash();
    expect([await trashedRecords('notes'), await versionsOf('n2')]).toEqual([[], []]);
    expect(await keptTexts()).toEqual(['eerst', 'eerst', 'kwam terug']);
  });
});

it('versions of a note that is nowhere go when the Prullenbak is emptied', async () => {
  await saveRecord('notes', first, here);
  await (await openDatabase()).put('versions', { note: 'nergens', writing: 'w', text: 'x', written: now });
  await emptyTrash();
  expect(await versionsOf('nergens')).toEqual([]);
  expect(await versionsOf('n1')).not.toEqual([]);
});

it('words that are written over are kept for 30 days from then, however old they were', async () => {
  const later = now + 3 * trashTerm;
  await saveRecord('notes', first, here);
  await saveRecord('notes', withText(first, 'nieuw', later), { id: 'later', before: first, begun: later });
  await clearAway(later + trashTerm - 1, undefined);
  expect(await keptTexts()).toContain('eerst');
  await clearAway(later + trashTerm + 1, undefined);
  expect(await keptTexts()).not.toContain('eerst');
});

describe('after the retention term', () => {
  const old = newNote('vertrouwen/nieuwsgierig', 'oud', 'n2', now);
  const later = now + 400 * 86_400_000;
  const term = now + 30 * 86_400_000;

  it('what was not changed since goes to the Prullenbak; what was changed stays', async () => {
    await saveRecord('notes', old);
    await saveRecord('notes', withText(first, 'bijgewerkt', later));
    await clearAway(later, term);
    expect(texts(await allNotes())).toEqual(['bijgewerkt']);
    expect(texts(await trashedRecords('notes'))).toEqual(['oud']);
  });

  it('a note that is put back from the Prullenbak stays', async () => {
    await saveRecord('notes', old);
    await clearAway(later, term);
    const [retired] = await trashedRecords('notes');
    if (retired) await putBackRecord('notes', retired, later);
    await clearAway(later + 1, term);
    expect(texts(await allNotes())).toEqual(['oud']);
  });
});
