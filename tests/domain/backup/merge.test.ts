import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byRecord,
  isAsLeft,
  isChange,
  type MergeStep,
  mergeRecord,
  type WholeRecord,
} from '../../../domain/backup/merge';
import type { Note } from '../../../domain/notes/note';
import { kinds } from '../../../domain/records/kinds';
import { type AnyRecord, kindNames } from '../../../domain/records/record';
import { anyRecords, idsOf } from '../../any-stored';

const now = 1_000;
const note = (text: string, updated: number): Note => ({
  id: 'a',
  behaviour: 'opgave/durf',
  text,
  created: 1,
  updated,
});
const trashed = (text: string, updated: number) => ({ ...note(text, updated), removed: updated + 1 });
const version = (text: string, written: number) => ({ note: 'a', writing: 'w', text, written });
const whole = (parts: Partial<WholeRecord>): WholeRecord => ({
  kind: 'notes',
  id: 'a',
  versions: [],
  ...parts,
});
const aside = (text: string, place = 0) => ({
  note: 'a',
  writing: `merge 1000 ${place}`,
  text,
  written: now,
});

describe('a note in a backup', () => {
  it.each<
    [what: string, here: Partial<WholeRecord>, theirs: Partial<WholeRecord>, expected: Partial<MergeStep>]
  >([
    [
      'that is not here comes here',
      {},
      { record: note('x', 5) },
      { outcome: 'added', after: { record: note('x', 5) }, versions: [] },
    ],
    [
      'with a later text takes the place of the one here; both are kept as versions',
      { record: note('mine', 5) },
      { record: note('theirs', 6) },
      {
        outcome: 'changed',
        after: { record: note('theirs', 6) },
        versions: [aside('mine'), aside('theirs', 1)],
      },
    ],
    [
      'with an older text is kept as a version',
      { record: note('mine', 5) },
      { record: note('theirs', 4) },
      { outcome: 'older', after: { record: note('mine', 5) }, versions: [aside('theirs')] },
    ],
    [
      'with another text of the same time is kept as a version',
      { record: note('mine', 5) },
      { record: note('theirs', 5) },
      { outcome: 'older', after: { record: note('mine', 5) }, versions: [aside('theirs')] },
    ],
    [
      'with the same text changes nothing',
      { record: note('x', 5) },
      { record: note('x', 9) },
      { outcome: 'same', after: { record: note('x', 5) }, versions: [] },
    ],
    [
      'that lies in the Prullenbak here leaves it, as changed now',
      { trashed: trashed('x', 5) },
      { record: note('x', 5) },
      { outcome: 'returned', after: { record: note('x', now) }, versions: [aside('x')] },
    ],
    [
      'that lies in the Prullenbak here with a later text leaves it with that text',
      { trashed: trashed('mine', 6) },
      { record: note('theirs', 5) },
      {
        outcome: 'returned',
        after: { record: note('mine', now) },
        versions: [aside('mine'), aside('theirs', 1)],
      },
    ],
    [
      'that lies in the Prullenbak here with an earlier text leaves it with its own',
      { trashed: trashed('mine', 4) },
      { record: note('theirs', 5) },
      {
        outcome: 'returned',
        after: { record: note('theirs', now) },
        versions: [aside('mine'), aside('theirs', 1)],
      },
    ],
    [
      'that lay in the Prullenbak there and is not here comes in the Prullenbak, as removed now',
      {},
      { trashed: trashed('x', 5) },
      { outcome: 'trashed', after: { trashed: { ...note('x', 5), removed: now } }, versions: [] },
    ],
    [
      'that lay in the Prullenbak there and is a note here stays one',
      { record: note('mine', 5) },
      { trashed: trashed('theirs', 6) },
      { outcome: 'left', after: { record: note('mine', 5) }, versions: [aside('theirs')] },
    ],
    [
      'of which it has a version that is not here gets that version',
      { record: note('x', 5) },
      { versions: [version('v', 4)] },
      { outcome: 'left', after: { record: note('x', 5) }, versions: [version('v', 4)] },
    ],
    [
      'with a text that was put aside before is not put aside again',
      { record: note('mine', 5), versions: [version('theirs', 4)] },
      { record: note('theirs', 4) },
      { outcome: 'older', versions: [] },
    ],
    [
      'with a text that was put aside before it was typed again is put aside again',
      { record: note('mine', 5), versions: [version('theirs', 3)] },
      { record: note('theirs', 4) },
      { outcome: 'older', versions: [aside('theirs')] },
    ],
  ])('%s', (_what, here, theirs, expected) => {
    expect(mergeRecord(whole(here), whole(theirs), now)).toMatchObject(expected);
  });

  it('is dated no earlier than it was typed, on a clock that was set back', () => {
    const { versions } = mergeRecord(
      whole({ record: note('b', 5_000) }),
      whole({ record: note('c', 6_000) }),
      now,
    );
    expect(versions[0]?.written).toBe(5_000);
  });
});

describe('a conversation in a backup', () => {
  const conversation = (plan: string, updated: number, text = 'Titel') => ({
    id: 'a',
    plan,
    text,
    created: 1,
    updated,
  });
  const merge = (here: Partial<WholeRecord>, theirs: Partial<WholeRecord>) =>
    mergeRecord(whole({ kind: 'conversations', ...here }), whole({ kind: 'conversations', ...theirs }), now);

  it.each([
    ['that is later takes the place of the one here, of the same title too', 'changed', 6, 'theirs', 'Titel'],
    ['that is not later leaves the one here', 'older', 5, 'theirs', 'Titel'],
    ['with another title takes its place', 'changed', 6, 'mine', 'Anders'],
    ['that says the same is the same, whenever that was', 'same', 6, 'mine', 'Titel'],
  ] as const)('%s', (_what, outcome, updated, plan, title) => {
    const here = { record: conversation('mine', 5) };
    const theirs = { record: conversation(plan, updated, title) };
    const { outcome: found, after, versions } = merge(here, theirs);
    expect([found, after]).toEqual([outcome, outcome === 'changed' ? theirs : here]);
    // It has no versions.
    expect(versions).toEqual([]);
  });

  it.each([
    ['earlier', 4, 'mine'],
    ['later', 6, 'theirs'],
  ])('comes back from the Prullenbak with the later plan, when the backup is %s', (_what, updated, plan) => {
    const here = { trashed: { ...conversation('mine', 5), kind: 'conversations', removed: 7 } };
    const step = merge(here, { record: conversation('theirs', updated) });
    expect(step).toMatchObject({ outcome: 'returned', after: { record: { plan, updated: now } } });
  });
});

/** What is stored of one note, after a step. */
function done(here: WholeRecord, { after: place, versions }: MergeStep): WholeRecord {
  const keys = new Set(versions.map(({ writing }) => writing));
  return {
    kind: here.kind,
    id: here.id,
    ...place,
    versions: [...here.versions.filter(({ writing }) => !keys.has(writing)), ...versions],
  };
}

const textsOf = ({ record, trashed, versions }: WholeRecord) =>
  new Set([record, trashed, ...versions].flatMap((one) => (one ? [one.text] : [])));

/** The same record here and in a backup, whatever hangs on it. */
const anyTwo = fc.tuple(anyRecords, anyRecords, fc.constantFrom(...kindNames)).map(([here, theirs, kind]) => {
  const [id = ''] = idsOf(kind);
  const of = (records: typeof here) =>
    byRecord({ ...records, settings: {}, favourites: [] }).find((each) => each.id === id) ??
    whole({ kind, id });
  return [of(here), of(theirs)] as const;
});

describe('whatever is merged', () => {
  it('no text that is here disappears, nor one of a record of the backup, where earlier ones stay', () => {
    fc.assert(
      fc.property(anyTwo, fc.integer({ min: 4, max: 9 }), ([here, theirs], at) => {
        fc.pre(kinds[here.kind].hasVersions);
        const texts = textsOf(done(here, mergeRecord(here, theirs, at)));
        for (const text of textsOf(here)) expect(texts).toContain(text);
        for (const { text } of [theirs.record, theirs.trashed].filter((one) => one !== undefined))
          expect(texts).toContain(text);
      }),
    );
  });

  it('no record disappears, and it has the text that was typed last', () => {
    fc.assert(
      fc.property(anyTwo, ([here, theirs]) => {
        const merged = done(here, mergeRecord(here, theirs, now));
        if (here.record || theirs.record) expect(merged.record).toBeDefined();
        else expect(merged.trashed?.text).toBe((here.trashed ?? theirs.trashed)?.text);
        const mine = here.record ?? (theirs.record && here.trashed);
        const [first, last] = [mine, theirs.record].toSorted(
          (a, b) => (a?.updated ?? -1) - (b?.updated ?? -1),
        );
        if (last && first?.updated !== last.updated) expect(merged.record?.text).toBe(last.text);
      }),
    );
  });

  it('a second time changes nothing, at whatever time', () => {
    fc.assert(
      fc.property(anyTwo, fc.nat(9), fc.nat(9), ([here, theirs], first, second) => {
        const once = done(here, mergeRecord(here, theirs, first));
        expect(isChange(mergeRecord(once, theirs, second))).toBe(false);
      }),
    );
  });
});

describe('the content of a backup, record by record', () => {
  it('is all there, in the order of ids, each once', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const all = byRecord({ ...records, settings: {}, favourites: [] });
        const ids = all.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].toSorted());
        const parts = <Part>(list: (Part | undefined)[]) => list.filter((part) => part !== undefined);
        expect(new Set(parts(all.map(({ record }) => record)))).toEqual(
          new Set(kindNames.flatMap((kind): AnyRecord[] => records[kind])),
        );
        expect(new Set(parts(all.map(({ trashed }) => trashed)))).toEqual(new Set(records.trash));
        expect(new Set(all.flatMap(({ versions }) => versions))).toEqual(new Set(records.versions));
      }),
    );
  });
});

describe('a note after a restore', () => {
  const step = mergeRecord(whole({ trashed: trashed('x', 5) }), whole({ record: note('x', 5) }), now);

  it('is as it was left when nothing was done to it', () => {
    expect(isAsLeft({ record: note('x', now) }, step)).toBe(true);
  });

  it.each([
    ['written', { record: note('x and y', now + 1) }],
    ['written, and back', { record: note('x', now + 2) }],
    ['removed', { trashed: trashed('x', 5) }],
    ['removed for good', {}],
    ['removed and brought back by words on their way', { record: note('x', now), trashed: trashed('x', 5) }],
  ])('is not when it was %s', (_what, place) => {
    expect(isAsLeft(place, step)).toBe(false);
  });
});
