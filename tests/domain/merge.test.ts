import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterMerge, type MergeWrites, planMerge } from '../../domain/merge';
import type { Note } from '../../domain/note';
import type { Version } from '../../domain/version';

const now = 1_000;

function note(id: string, text: string, updated: number, changes: Partial<Note> = {}): Note {
  return { id, behaviour: 'opgave/durf', text, created: 1, updated, ...changes };
}

/** What is stored: notes by id, versions by note and stretch of writing. */
interface Stored {
  notes: Map<string, Note>;
  versions: Map<string, Version>;
}

const keyOf = ({ note: id, writing }: Version) => JSON.stringify([id, writing]);
const stored = (notes: readonly Note[], versions: readonly Version[]): Stored => ({
  notes: new Map(notes.map((one) => [one.id, one])),
  versions: new Map(versions.map((one) => [keyOf(one), one])),
});

/** Writes as the storage does: a put takes the place of what has the same key. */
function written({ notes, versions }: Stored, writes: MergeWrites): Stored {
  return stored([...notes.values(), ...writes.notes], [...versions.values(), ...writes.versions]);
}

function undone({ notes, versions }: Stored, { undo }: MergeWrites): Stored {
  const after = stored([...notes.values(), ...undo.notes], [...versions.values()]);
  for (const id of undo.removedNotes) after.notes.delete(id);
  for (const version of undo.removedVersions) after.versions.delete(keyOf(version));
  return after;
}

const merge = (here: Stored, theirs: readonly Note[], at: number) =>
  afterMerge(planMerge(here.notes, theirs), at, here.versions.values());

/** Every text with the id of its note. */
function textsOf({ notes, versions }: Stored): Set<string> {
  const ofNotes = [...notes.values()].map(({ id, text }) => JSON.stringify([id, text]));
  return new Set([...ofNotes, ...[...versions.values()].map((one) => JSON.stringify([one.note, one.text]))]);
}

describe('a merge', () => {
  it('says what is new, changed, older than what is here, and the same', () => {
    const mine = [note('a', 'a', 5), note('b', 'b', 5), note('c', 'c', 5), note('d', 'd', 5)];
    const theirs = [
      note('a', 'a', 9),
      note('b', 'b2', 6),
      note('c', 'c2', 4),
      note('d', 'd2', 5),
      note('e', 'e', 1),
    ];
    const [a, b, c, d] = mine;
    const [, b2, c2, d2, e] = theirs;
    expect(a).toBeDefined();
    expect(planMerge(mine, theirs)).toEqual({
      added: [e],
      changed: [{ mine: b, theirs: b2 }],
      older: [
        { mine: c, theirs: c2 },
        { mine: d, theirs: d2 },
      ],
      same: 1,
    });
  });

  it('lets the later text stay, and keeps the other as a version dated now', () => {
    const here = stored([note('b', 'b', 5), note('c', 'c', 5)], []);
    const writes = merge(here, [note('b', 'b2', 6), note('c', 'c2', 4)], now);
    expect(writes.notes).toEqual([note('b', 'b2', 6)]);
    expect(writes.versions).toEqual([
      { note: 'b', writing: 'merge 1000', text: 'b', written: now },
      { note: 'c', writing: 'merge 1000', text: 'c2', written: now },
    ]);
  });

  it('dates a version no earlier than it was typed, on a clock that was set back', () => {
    const [version] = merge(stored([note('b', 'b', 5_000)], []), [note('b', 'b2', 6_000)], now).versions;
    expect(version?.written).toBe(5_000);
  });

  it('keeps a text again that was put aside before it was typed again', () => {
    const version = { note: 'b', writing: 'w', text: 'b', written: 3 };
    const here = stored([note('b', 'b', 5)], [version]);
    expect(merge(here, [note('b', 'b2', 6)], now).versions).toHaveLength(1);
    expect(merge(stored([note('b', 'b', 3)], [version]), [note('b', 'b2', 6)], now).versions).toEqual([]);
  });

  it('takes the notes that are here from a map or from a list', () => {
    const mine = [note('a', 'a', 1), note('b', 'b', 2)];
    const theirs = [note('a', 'a2', 2)];
    expect(planMerge(new Map(mine.map((one) => [one.id, one])), theirs)).toEqual(planMerge(mine, theirs));
  });
});

describe('whatever is merged', () => {
  const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const anyText = fc.constantFrom('', 'een', 'twee', 'drie');
  const anyTime = fc.integer({ min: 0, max: 6 });
  const anyNote = fc.record({
    id: anyId,
    behaviour: fc.constantFrom('opgave/durf', 'andere-set/schep'),
    text: anyText,
    created: anyTime,
    updated: anyTime,
  });
  const anyVersion = fc.record({
    note: anyId,
    writing: fc.constantFrom('w1', 'w2', 'merge 3'),
    text: anyText,
    written: anyTime,
  });
  const anyNotes = fc.uniqueArray(anyNote, { selector: ({ id }) => id });
  const anyStored = fc
    .tuple(anyNotes, fc.uniqueArray(anyVersion, { selector: keyOf }))
    .map(([notes, versions]) => stored(notes, versions));

  it('no text of either side disappears', () => {
    fc.assert(
      fc.property(anyStored, anyNotes, fc.integer({ min: 4, max: 9 }), (here, theirs, at) => {
        const after = textsOf(written(here, merge(here, theirs, at)));
        for (const text of textsOf(here)) expect(after).toContain(text);
        for (const text of textsOf(stored(theirs, []))) expect(after).toContain(text);
      }),
    );
  });

  it('no note disappears, and each has the text that was typed last', () => {
    fc.assert(
      fc.property(anyStored, anyNotes, (here, theirs) => {
        const { notes } = written(here, merge(here, theirs, now));
        for (const one of [...here.notes.values(), ...theirs])
          expect(notes.get(one.id)?.updated).toBeGreaterThanOrEqual(
            here.notes.get(one.id)?.text === one.text ? (here.notes.get(one.id)?.updated ?? 0) : one.updated,
          );
      }),
    );
  });

  it('a second time changes nothing, at whatever time', () => {
    fc.assert(
      fc.property(anyStored, anyNotes, anyTime, anyTime, (here, theirs, first, second) => {
        const once = written(here, merge(here, theirs, first));
        const writes = merge(once, theirs, second);
        expect(writes.notes).toEqual([]);
        expect(writes.versions).toEqual([]);
        expect(written(once, writes)).toEqual(once);
      }),
    );
  });

  it('the order in which notes come makes no difference', () => {
    const shuffled = anyNotes.chain((notes) =>
      fc.tuple(fc.constant(notes), fc.shuffledSubarray(notes, { minLength: notes.length })),
    );
    fc.assert(
      fc.property(shuffled, shuffled, ([mine, otherMine], [theirs, otherTheirs]) => {
        expect(planMerge(otherMine, otherTheirs)).toEqual(planMerge(mine, theirs));
      }),
    );
  });

  it('undoing it gives back exactly what was there', () => {
    fc.assert(
      fc.property(anyStored, anyNotes, fc.integer({ min: 4, max: 9 }), (here, theirs, at) => {
        const writes = merge(here, theirs, at);
        expect(undone(written(here, writes), writes)).toEqual(here);
      }),
    );
  });
});
