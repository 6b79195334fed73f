import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDay, type Note, newestFirst, newNote } from '../../../domain/notes/note';

const behaviour = 'vertrouwen/nieuwsgierig';
const note = newNote(behaviour, 'Een tekst', 'n1', 1000);

/** Notes of a few years, many on one day and some at one moment; ids differ. */
const anyNotes = fc
  .array(fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2027, 0) }), { maxLength: 40 })
  .map((times) => times.flatMap((time) => [time, time, time + 3_600_000]))
  .map((times) => times.map((time, index) => newNote(behaviour, 'Een tekst', `n${index}`, time)));

describe('a new note', () => {
  it('is begun and changed at the same moment', () => {
    expect(note).toEqual({ id: 'n1', behaviour, text: 'Een tekst', created: 1000, updated: 1000 });
  });
});

describe('newestFirst', () => {
  it('puts the note that was begun last first, whatever was changed since', () => {
    const later: Note = { ...note, id: 'n2', created: 1001 };
    expect([{ ...note, updated: 9000 }, later].toSorted(newestFirst).map(({ id }) => id)).toEqual([
      'n2',
      'n1',
    ]);
  });

  it('gives one order for the same notes, whatever order they came in', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(notes.toReversed().sort(newestFirst)).toEqual(notes.toSorted(newestFirst));
      }),
    );
  });
});

describe('byDay', () => {
  it('groups notes by the local day they were begun on, newest day first', () => {
    const at = (day: number, hour: number) =>
      newNote(behaviour, '', `${day}-${hour}`, new Date(2026, 10, day, hour).getTime());
    const days = byDay([at(2, 23), at(3, 0), at(1, 12), at(3, 23)]);
    expect(days.map(({ notes }) => notes.map(({ id }) => id))).toEqual([['3-23', '3-0'], ['2-23'], ['1-12']]);
  });

  it('loses no note, mixes no days and repeats no day', () => {
    const dayOf = (moment: number) => new Date(moment).toDateString();
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const days = byDay(notes);
        expect(days.flatMap((day) => day.notes)).toEqual(notes.toSorted(newestFirst));
        for (const day of days)
          expect(new Set(day.notes.map(({ created }) => dayOf(created)))).toEqual(new Set([dayOf(day.day)]));
        expect(new Set(days.map(({ day }) => dayOf(day))).size).toBe(days.length);
      }),
    );
  });
});
