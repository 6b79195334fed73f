import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byNote,
  isAsLeft,
  isChange,
  type MergeStep,
  mergeNote,
  type WholeNote,
} from '../../../domain/backup/merge';
import type { Note } from '../../../domain/notes/note';
import { anyRecords } from '../../any-stored';

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
const whole = (parts: Partial<WholeNote>): WholeNote => ({ id: 'a', versions: [], ...parts });
const aside = (text: string, place = 0) => ({
  note: 'a',
  writing: `merge 1000 ${place}`,
  text,
  written: now,
});

describe('a note in a backup', () => {
  it.each<[what: string, here: Partial<WholeNote>, theirs: Partial<WholeNote>, expected: Partial<MergeStep>]>(
    [
      [
        'that is not here comes here',
        {},
        { note: note('x', 5) },
        { outcome: 'added', after: { note: note('x', 5) }, versions: [] },
      ],
      [
        'with a later text takes the place of the one here; both are kept as versions',
        { note: note('mine', 5) },
        { note: note('theirs', 6) },
        {
          outcome: 'changed',
          after: { note: note('theirs', 6) },
          versions: [aside('mine'), aside('theirs', 1)],
        },
      ],
      [
        'with an older text is kept as a version',
        { note: note('mine', 5) },
        { note: note('theirs', 4) },
        { outcome: 'older', after: { note: note('mine', 5) }, versions: [aside('theirs')] },
      ],
      [
        'with another text of the same time is kept as a version',
        { note: note('mine', 5) },
        { note: note('theirs', 5) },
        { outcome: 'older', after: { note: note('mine', 5) }, versions: [aside('theirs')] },
      ],
      [
        'with the same text changes nothing',
        { note: note('x', 5) },
        { note: note('x', 9) },
        { outcome: 'same', after: { note: note('x', 5) }, versions: [] },
      ],
      [
        'that lies in the Prullenbak here leaves it, as changed now',
        { trashed: trashed('x', 5) },
        { note: note('x', 5) },
        { outcome: 'returned', after: { note: note('x', now) }, versions: [aside('x')] },
      ],
      [
        'that lies in the Prullenbak here with a later text leaves it with that text',
        { trashed: trashed('mine', 6) },
        { note: note('theirs', 5) },
        {
          outcome: 'returned',
          after: { note: note('mine', now) },
          versions: [aside('mine'), aside('theirs', 1)],
        },
      ],
      [
        'that lies in the Prullenbak here with an earlier text leaves it with its own',
        { trashed: trashed('mine', 4) },
        { note: note('theirs', 5) },
        {
          outcome: 'returned',
          after: { note: note('theirs', now) },
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
        { note: note('mine', 5) },
        { trashed: trashed('theirs', 6) },
        { outcome: 'left', after: { note: note('mine', 5) }, versions: [aside('theirs')] },
      ],
      [
        'of which it has a version that is not here gets that version',
        { note: note('x', 5) },
        { versions: [version('v', 4)] },
        { outcome: 'left', after: { note: note('x', 5) }, versions: [version('v', 4)] },
      ],
      [
        'with a text that was put aside before is not put aside again',
        { note: note('mine', 5), versions: [version('theirs', 4)] },
        { note: note('theirs', 4) },
        { outcome: 'older', versions: [] },
      ],
      [
        'with a text that was put aside before it was typed again is put aside again',
        { note: note('mine', 5), versions: [version('theirs', 3)] },
        { note: note('theirs', 4) },
        { outcome: 'older', versions: [aside('theirs')] },
      ],
    ],
  )('%s', (_what, here, theirs, expected) => {
    expect(mergeNote(whole(here), whole(theirs), now)).toMatchObject(expected);
  });

  it('is dated no earlier than it was typed, on a clock that was set back', () => {
    const { versions } = mergeNote(whole({ note: note('b', 5_000) }), whole({ note: note('c', 6_000) }), now);
    expect(versions[0]?.written).toBe(5_000);
  });
});

/** What is stored of one note, after a step. */
function done(here: WholeNote, { after: place, versions }: MergeStep): WholeNote {
  const keys = new Set(versions.map(({ writing }) => writing));
  return {
    id: here.id,
    ...place,
    versions: [...here.versions.filter(({ writing }) => !keys.has(writing)), ...versions],
  };
}

const textsOf = ({ note, trashed, versions }: WholeNote) =>
  new Set([note, trashed, ...versions].flatMap((one) => (one ? [one.text] : [])));

/** The same note here and in a backup, whatever hangs on it. */
const anyTwo = fc.tuple(anyRecords, anyRecords).map(([here, theirs]) => {
  const of = (records: typeof here) =>
    byNote({ ...records, settings: {}, favourites: [] }).find(({ id }) => id === 'a') ?? whole({});
  return [of(here), of(theirs)] as const;
});

describe('whatever is merged', () => {
  it('no text that is here disappears, nor one of a note of the backup', () => {
    fc.assert(
      fc.property(anyTwo, fc.integer({ min: 4, max: 9 }), ([here, theirs], at) => {
        const texts = textsOf(done(here, mergeNote(here, theirs, at)));
        for (const text of textsOf(here)) expect(texts).toContain(text);
        for (const { text } of [theirs.note, theirs.trashed].filter((one) => one !== undefined))
          expect(texts).toContain(text);
      }),
    );
  });

  it('no note disappears, and it has the text that was typed last', () => {
    fc.assert(
      fc.property(anyTwo, ([here, theirs]) => {
        const merged = done(here, mergeNote(here, theirs, now));
        if (here.note || theirs.note) expect(merged.note).toBeDefined();
        else expect(merged.trashed?.text).toBe((here.trashed ?? theirs.trashed)?.text);
        const mine = here.note ?? (theirs.note && here.trashed);
        const [first, last] = [mine, theirs.note].toSorted((a, b) => (a?.updated ?? -1) - (b?.updated ?? -1));
        if (last && first?.updated !== last.updated) expect(merged.note?.text).toBe(last.text);
      }),
    );
  });

  it('a second time changes nothing, at whatever time', () => {
    fc.assert(
      fc.property(anyTwo, fc.nat(9), fc.nat(9), ([here, theirs], first, second) => {
        const once = done(here, mergeNote(here, theirs, first));
        expect(isChange(mergeNote(once, theirs, second))).toBe(false);
      }),
    );
  });
});

describe('the content of a backup, note by note', () => {
  it('is all there, in the order of ids, each once', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const all = byNote({ ...records, settings: {}, favourites: [] });
        const ids = all.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].toSorted());
        const parts = <Part>(list: (Part | undefined)[]) => list.filter((part) => part !== undefined);
        expect(new Set(parts(all.map(({ note }) => note)))).toEqual(new Set(records.notes));
        expect(new Set(parts(all.map(({ trashed }) => trashed)))).toEqual(new Set(records.trash));
        expect(new Set(all.flatMap(({ versions }) => versions))).toEqual(new Set(records.versions));
      }),
    );
  });
});

describe('a note after a restore', () => {
  const step = mergeNote(whole({ trashed: trashed('x', 5) }), whole({ note: note('x', 5) }), now);

  it('is as it was left when nothing was done to it', () => {
    expect(isAsLeft({ note: note('x', now) }, step)).toBe(true);
  });

  it.each([
    ['written', { note: note('x and y', now + 1) }],
    ['written, and back', { note: note('x', now + 2) }],
    ['removed', { trashed: trashed('x', 5) }],
    ['removed for good', {}],
    ['removed and brought back by words on their way', { note: note('x', now), trashed: trashed('x', 5) }],
  ])('is not when it was %s', (_what, place) => {
    expect(isAsLeft(place, step)).toBe(false);
  });
});
