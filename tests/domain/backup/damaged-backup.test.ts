import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeBackup } from '../../../domain/backup/backup';
import { readableIn } from '../../../domain/backup/damaged-backup';
import { noRecords } from '../../no-records';

const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');
const texts = ['Gewoon.', 'Met "haken" {en} [meer]: {"id":"x"}', 'Regel\nen \\ schuin', '🙂', ''];
const notes = Array.from({ length: 40 }, (_, n) => ({
  id: `n${n}`,
  behaviour: 'opgave/durf',
  text: `${texts[n % texts.length]} ${n}`,
  created: n,
  updated: n,
}));
const content = {
  ...noRecords,
  notes,
  settings: { keep: 'altijd' },
  favourites: ['opgave/durf'],
  versions: [{ note: 'n1', writing: 's', text: 'Eerder', written: 3 }],
  trash: [{ ...notes[0], id: 'weg', behaviour: 'b', text: 'Weg', created: 1, updated: 2, removed: 9 }],
};
const whole = await writeBackup(content, '2026-11-03T09:00:00.000Z', '1.0', sha256);

it('of a whole backup all records can be read', () => {
  const { made, content: found } = readableIn(whole);
  expect(made).toBe(Date.UTC(2026, 10, 3, 9));
  expect([found.notes, found.versions, found.trash]).toEqual([
    content.notes,
    content.versions,
    content.trash,
  ]);
});

it('a piece that is cut out or overwritten takes along only the records that it touches', () => {
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(300), fc.constantFrom('', '\u0000'), (from, length, filling) => {
      const text = whole.slice(0, from) + filling.repeat(length) + whole.slice(from + length);
      const found = readableIn(text).content;
      // A record is a hundred signs long or less, and what is cut in two touches one more at either end.
      expect(found.notes.length).toBeGreaterThanOrEqual(notes.length - Math.ceil(length / 60) - 2);
      for (const note of found.notes) expect(note.id).toMatch(/^n\d+$/);
    }),
  );
});

it.each(['', '{', 'nonsense', '{"a":1}'])('in %j there is nothing', (text) => {
  expect(readableIn(text).content.notes).toEqual([]);
});
