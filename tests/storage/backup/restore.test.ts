import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackupContent } from '../../../domain/backup/backup-content';
import type { Note } from '../../../domain/notes/note';
import { kinds } from '../../../domain/records/kinds';
import { type AnyRecord, kindNames } from '../../../domain/records/record';
import { withText } from '../../../domain/records/text-record';
import { collectBackup } from '../../../storage/backup/collect';
import { planRestore, restoreBackup, undoRestore } from '../../../storage/backup/restore';
import { openDatabase } from '../../../storage/database/database';
import type { Progress } from '../../../storage/database/long-write';
import {
  putBackRecord,
  recordById,
  removeRecord,
  saveRecord,
  versionsOf,
} from '../../../storage/database/records';
import { trashedRecords } from '../../../storage/database/trash';
import { allNotes } from '../../../storage/notes/notes';
import { favourites, toggleFavourite } from '../../../storage/values/favourites';
import { changeSettings, readSettings } from '../../../storage/values/settings';
import { anyChoices, anyRecords, idsOf, kindById } from '../../any-stored';
import { browserError, freshStorage } from '../../fresh-storage';
import { noRecords } from '../../no-records';

const now = 1_000;
const behaviour = 'opgave/durf';
const course: Progress = { progress: () => undefined, stop: new AbortController().signal };
const content = (parts: Partial<BackupContent>): BackupContent => ({
  settings: {},
  favourites: [],
  ...noRecords,
  versions: [],
  trash: [],
  ...parts,
});
const note = (id: string, text: string, updated: number): Note => ({
  id,
  behaviour,
  text,
  created: 1,
  updated,
});

/** Stores that hold this, and nothing else. */
async function store({ settings, favourites: stars, ...records }: BackupContent): Promise<void> {
  freshStorage();
  const stores = [...kindNames, 'versions', 'trash'] as const;
  const writing = (await openDatabase()).transaction(stores, 'readwrite');
  await Promise.all([
    ...kindNames.flatMap((kind) => records[kind].map((one) => writing.objectStore(kind).put(one as never))),
    ...records.versions.map((one) => writing.objectStore('versions').put(one)),
    ...records.trash.map((one) => writing.objectStore('trash').put(one)),
    writing.done,
  ]);
  await changeSettings(settings);
  await favourites.set(stars);
}

beforeEach(freshStorage);
afterEach(() => vi.restoreAllMocks());

/** More than one batch, of everything. */
const many = (text: string, updated: number) => {
  const notes = Array.from({ length: 600 }, (_, n) => note(`n${n}`, `${text} ${n}`, updated));
  return content({
    notes,
    versions: notes.map(({ id }) => ({ note: id, writing: `${text} w`, text: `${text} v`, written: 3 })),
    trash: notes.map((one) => ({ ...one, id: `t${one.id}${text}`, removed: 9 })),
    settings: { theme: 'donker' },
    favourites: [behaviour],
  });
};

describe('a restore', () => {
  it('puts everything back in empty stores', async () => {
    const backup = many('x', 5);
    await restoreBackup(backup, now, course);
    const { notes, versions, trash, settings, favourites: stars } = await collectBackup();
    const byId = <Kept extends { id: string }>(list: Kept[]) =>
      list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(notes).toEqual(byId(backup.notes));
    expect(trash).toEqual(byId(backup.trash).map((one) => ({ ...one, removed: now })));
    expect(versions).toEqual(backup.versions.toSorted((a, b) => (a.note < b.note ? -1 : 1)));
    expect(settings.theme).toBe('donker');
    expect(stars).toEqual([behaviour]);
  });

  it('does what the plan says', async () => {
    const here = many('mine', 5);
    await store(here);
    const removed = here.notes.slice(0, 2);
    for (const one of removed) await removeRecord('notes', one, 9);
    const theirs = [
      ...removed,
      ...here.notes.slice(2, 5),
      ...here.notes.slice(5, 9).map((one) => withText(one, 'later', 6)),
      ...here.notes.slice(9, 14).map((one) => ({ ...one, text: 'earlier', updated: 4 })),
      note('new', 'x', 1),
    ];
    const backup = content({
      notes: theirs,
      trash: here.trash.slice(0, 1).map((one) => ({ ...one, id: 'thrown' })),
    });
    const plan = await planRestore(backup);
    expect(plan.things).toEqual({
      returned: 2,
      same: 3,
      changed: 4,
      older: 5,
      added: 1,
      trashed: 1,
      left: 0,
    });
    const { steps } = await restoreBackup(backup, now, course);
    const count = (outcome: string) => steps.filter((step) => step.outcome === outcome).length;
    expect([count('returned'), count('changed'), count('added'), count('trashed')]).toEqual([2, 4, 1, 1]);
    expect(await allNotes()).toHaveLength(601);
    expect((await trashedRecords('notes')).map(({ id }) => id)).not.toContain(removed[0]?.id);
  });

  it('finds the notes that are here also when far more lie between the first and the last', async () => {
    const here = content({ notes: Array.from({ length: 3_000 }, (_, n) => note(`n${n}`, 'mine', 5)) });
    await store(here);
    const plan = await planRestore(content({ notes: [note('n0', 'theirs', 6), note('n999', 'mine', 5)] }));
    expect([plan.things.changed, plan.things.same]).toEqual([1, 1]);
  });

  it('takes over settings that exist, and leaves the others as they are', async () => {
    await changeSettings({ theme: 'licht', role: 'leidinggevende' });
    await restoreBackup(content({ settings: { theme: 'paars', rhythm: 'elke-dag', x: 'y' } }), now, course);
    expect(await readSettings()).toMatchObject({
      theme: 'licht',
      role: 'leidinggevende',
      rhythm: 'elke-dag',
    });
  });

  it('tells how far it is, up to the end', async () => {
    const told: [number, number][] = [];
    const progress = (done: number, all: number) => told.push([done, all]);
    await restoreBackup(many('x', 5), now, { ...course, progress });
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toEqual([1200, 1200]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b));
  });

  it('does not take away what another page writes at the same time', async () => {
    await store(content({ notes: [note('a', 'old', 5)] }));
    const restoring = restoreBackup(content({ notes: [note('a', 'from the backup', 6)] }), now, course);
    await saveRecord('notes', note('a', 'typed meanwhile', 7));
    await restoring;
    expect((await recordById('notes', 'a'))?.text).toBe('typed meanwhile');
    expect((await versionsOf('a')).map(({ text }) => text)).toContain('from the backup');
  });
});

describe('whatever is here and in the backup', () => {
  const anyContent = fc.tuple(anyRecords, anyChoices).map(([records, choices]) => ({
    ...records,
    ...choices,
  }));
  const few = { numRuns: 60 };

  it('a restore deletes no text, no record and no star; of a plan the later stays', () =>
    fc.assert(
      fc.asyncProperty(anyContent, anyContent, async (here, backup) => {
        await store(here);
        await restoreBackup(backup, now, course);
        const after = await collectBackup();
        const idsAfter = [...recordsIn(after), ...after.trash].map(({ id }) => id);
        for (const { id } of [...recordsIn(here), ...here.trash]) expect(idsAfter).toContain(id);
        for (const { id } of recordsIn(here)) expect(await recordById(kindById(id), id)).toBeDefined();
        const textsAfter = textsIn(after);
        for (const text of textsIn({ ...here, conversations: [], trash: here.trash.filter(hasVersions) }))
          expect(textsAfter).toContain(text);
        for (const { id, updated } of here.conversations)
          expect(after.conversations.find((one) => one.id === id)?.updated).toBeGreaterThanOrEqual(updated);
        for (const star of here.favourites) expect(after.favourites).toContain(star);
      }),
      few,
    ));

  it('a restore and its undo, with nothing in between, leave everything exactly as it was', () =>
    fc.assert(
      fc.asyncProperty(anyContent, anyContent, async (here, backup) => {
        await store(here);
        const before = await collectBackup();
        await undoRestore(await restoreBackup(backup, now, course), course);
        expect(await collectBackup()).toEqual(before);
      }),
      few,
    ));

  const ids = kindNames.flatMap(idsOf);
  const anyEdit = fc.record({
    id: fc.constantFrom(...ids),
    act: fc.constantFrom('write', 'remove', 'put back', 'nothing'),
  });

  it('an undo takes away no text that was written since, and nothing that was here before', () =>
    fc.assert(
      fc.asyncProperty(anyContent, anyContent, fc.array(anyEdit), async (here, backup, edits) => {
        await store(here);
        const before = await collectBackup();
        const restored = await restoreBackup(backup, now, course);
        const typed = new Map<string, string>();
        const left = await collectBackup();
        for (const [index, { id, act }] of edits.entries()) {
          await edit(id, act, index);
          const written = await recordById(kindById(id), id);
          if (written?.text.startsWith('typed')) typed.set(id, written.text);
        }
        const edited = await collectBackup();
        await undoRestore(restored, course);
        const after = await collectBackup();
        for (const text of textsIn(before).intersection(textsIn(edited)))
          expect(textsIn(after)).toContain(text);
        for (const [id, text] of typed) expect(textsIn(after)).toContain(JSON.stringify([id, text]));
        // What was edited stays; the rest, also what was removed and put back, is as before the restore.
        for (const id of ids) {
          const isEdited = JSON.stringify(of(edited, id)) !== JSON.stringify(of(left, id));
          expect(of(after, id)).toEqual(of(isEdited ? edited : before, id));
        }
      }),
      few,
    ));
});

const recordsIn = (all: BackupContent) => kindNames.flatMap((kind): AnyRecord[] => all[kind]);
const hasVersions = ({ id }: { id: string }) => kinds[kindById(id)].hasVersions;

/** Does something to a record as a user does. */
async function edit(id: string, act: string, index: number): Promise<void> {
  const kind = kindById(id);
  const found = await recordById(kind, id);
  const trashed = (await trashedRecords(kind)).find((one) => one.id === id);
  if (act === 'put back' && trashed && !found) await putBackRecord(kind, trashed);
  if (act === 'remove' && found) await removeRecord(kind, found, now + index);
  if (act === 'write' && found) {
    const stretch = { id: `s${index}`, before: found, begun: now + index };
    await saveRecord(kind, withText(found, `typed ${index}`, now + index), stretch);
  }
}

/** Every text that has words, with the id of its record. */
function textsIn(content: BackupContent): Set<string> {
  const all = [...recordsIn(content), ...content.trash].map(({ id, text }) => [id, text]);
  const aside = content.versions.map((version) => [version.note, version.text]);
  const withWords = [...all, ...aside].filter(([, text]) => text !== '');
  return new Set(withWords.map((one) => JSON.stringify(one)));
}

/** All that is stored of one record. */
function of(content: BackupContent, id: string): object {
  return {
    record: recordsIn(content).find((one) => one.id === id),
    trashed: content.trash.find((one) => one.id === id),
    // A record that is put back from the Prullenbak leaves a version of the words it had there; that is not an edit.
    versions: content.versions.filter(({ note, writing }) => note === id && !writing.startsWith('restored ')),
  };
}

describe('what was chosen since a restore', () => {
  it('stays when the restore is undone; what was not touched goes back', async () => {
    await changeSettings({ theme: 'licht', rhythm: 'werkdagen' });
    await favourites.set(['vertrouwen/nieuwsgierig', 'opgave/betrek-mensen']);
    const backup = content({
      settings: { theme: 'donker', rhythm: 'elke-dag' },
      favourites: [behaviour, 'andere-set/schep'],
    });
    const restored = await restoreBackup(backup, now, course);
    await changeSettings({ theme: 'systeem' });
    await toggleFavourite('opgave/betrek-mensen');
    await toggleFavourite('legitimiteit/nieuw');
    await undoRestore(restored, course);
    expect(await readSettings()).toMatchObject({ theme: 'systeem', rhythm: 'werkdagen' });
    expect(await favourites.read()).toEqual(['legitimiteit/nieuw', 'vertrouwen/nieuwsgierig']);
  });
});

/** Ways in which a restore, or its undo, can end half-way. */
const ends: [what: string, end: (course: Progress) => Progress, error: object][] = [
  ['stopped before it begins', () => ({ ...course, stop: AbortSignal.abort() }), { name: 'AbortError' }],
  [
    'stopped half-way',
    () => {
      const stop = new AbortController();
      return { progress: (done, all) => done < all && stop.abort(), stop: stop.signal };
    },
    { name: 'AbortError' },
  ],
  ['stopped by a full disk', () => failing(IDBObjectStore.prototype, 'put', 400), { kind: 'full' }],
  [
    'stopped by a full disk at the very end',
    () => {
      vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
        this.abort();
      });
      return course;
    },
    {},
  ],
  ...['settings', 'favourites'].map((key): (typeof ends)[number] => [
    `refused by the store of ${key}`,
    () => {
      const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
      let refused = false;
      vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (values) => {
        if (key in values && !refused) {
          refused = true;
          // Long enough for a transaction of which nothing is asked to end by itself.
          await new Promise((resolve) => setTimeout(resolve, 20));
          throw browserError('QuotaExceededError');
        }
        return set(values);
      });
      return course;
    },
    { kind: 'full' },
  ]),
];

function failing(store: IDBObjectStore, method: 'put' | 'delete', after: number): Progress {
  let left = after;
  const real = store[method];
  vi.spyOn(store, method).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
    left -= 1;
    if (left < 0) throw browserError('QuotaExceededError');
    return Reflect.apply(real, this, given);
  });
  return course;
}

describe('nothing has changed', () => {
  const theirs = { ...many('theirs', 6), favourites: ['andere-set/schep'] };
  const following = () => ({ progress: () => undefined, stop: new AbortController().signal });
  beforeEach(() => store({ ...many('mine', 5), settings: { theme: 'licht' } }));

  it.each(ends)('after a restore that was %s', async (_what, end, error) => {
    const before = await collectBackup();
    await expect(restoreBackup(theirs, now, end(following()))).rejects.toMatchObject(error);
    vi.restoreAllMocks();
    expect(await collectBackup()).toEqual(before);
  });

  const whileRemoving: (typeof ends)[number] = [
    'stopped by a full disk while it removes',
    () => failing(IDBObjectStore.prototype, 'delete', 400),
    { kind: 'full' },
  ];
  it.each([...ends, whileRemoving])('after an undo that was %s, and it can be done again', async (...how) => {
    const [, end, error] = how;
    const before = await collectBackup();
    const restored = await restoreBackup(theirs, now, course);
    const between = await collectBackup();
    await expect(undoRestore(restored, end(following()))).rejects.toMatchObject(error);
    vi.restoreAllMocks();
    expect(await collectBackup()).toEqual(between);
    await undoRestore(restored, course);
    expect(await collectBackup()).toEqual(before);
  });
});

it('the versions that come with a note are found under it', async () => {
  const version = { note: 'a', writing: 'w', text: 'v', written: 2 };
  await restoreBackup(content({ notes: [note('a', 'x', 5)], versions: [version] }), now, course);
  expect(await versionsOf('a')).toEqual([version]);
});
