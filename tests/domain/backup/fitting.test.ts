import { expect, it } from 'vitest';
import { bounded, latest, without, withSoundTimes } from '../../../domain/backup/fitting';
import { lastTime, withText } from '../../../domain/records/text-record';
import { noRecords } from '../../no-records';

const note = { id: 'n1', behaviour: 'b', text: 'x', created: 1, updated: 2 };
const content = {
  ...noRecords,
  notes: [note, { ...note, id: 'n2', created: lastTime, updated: lastTime + 1 }],
  versions: [{ note: 'n1', writing: 's', text: 'y', written: Number.NaN }],
  trash: [{ ...note, id: 'n3', removed: lastTime }],
  settings: {},
  favourites: [],
};

it('no time that is put back is later than the year 2200', () => {
  const { notes, trash } = bounded(content);
  expect(notes).toEqual([note, { ...note, id: 'n2', created: latest, updated: latest }]);
  expect(trash[0]?.removed).toBe(latest);
});

it('a time that no backup can hold becomes the nearest that it can', () => {
  const { notes, versions } = withSoundTimes(content);
  expect([notes[1]?.updated, versions[0]?.written]).toEqual([lastTime, 0]);
});

it('a note from the end of time can be changed', () => {
  expect(withText({ ...note, updated: lastTime }, 'z', 5).updated).toBe(lastTime);
});

it('what is wrong in a list is left out alone', () => {
  expect(without(content, 'notes[1].created')?.notes).toEqual([note]);
  expect(without(content, 'trash[0]')?.trash).toEqual([]);
  expect(without(content, 'settings.theme')).toBeUndefined();
});
