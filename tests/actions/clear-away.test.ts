// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { clearAwayDaily } from '../../actions/clear-away';
import { newNote } from '../../domain/notes/note';
import { removeRecord, saveRecord } from '../../storage/database/records';
import { putBackOf, trashedRecords } from '../../storage/database/trash';
import { allNotes } from '../../storage/notes/notes';
import { retired } from '../../storage/values/retired';
import { changeSettings } from '../../storage/values/settings';
import { freshStorage } from '../fresh-storage';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 3, 9);
const note = (id: string, updated: number) => newNote('opgave/durf', id, id, updated);
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();

/** The daily work on each of so many days. */
async function run(from: number, days: number): Promise<void> {
  for (let n = 0; n < days; n += 1) await clearAwayDaily(new Date(from + n * day));
}

beforeEach(freshStorage);

it('a clock that leaps ahead empties nothing, and when it is put right all is as before', async () => {
  await saveRecord('notes', note('weg', now));
  await removeRecord('notes', note('weg', now), now);
  await run(now + day, 1);
  await run(now + 3650 * day, 1);
  expect(ids(await trashedRecords('notes'))).toEqual(['weg']);
  await run(now + 2 * day, 8);
  expect(ids(await trashedRecords('notes'))).toEqual(['weg']);
});

it('so it is on the first day, when nothing is remembered of the clock yet', async () => {
  await saveRecord('notes', note('weg', now));
  await removeRecord('notes', note('weg', now), now);
  await run(now + 3650 * day, 1);
  expect(ids(await trashedRecords('notes'))).toEqual(['weg']);
});

it('a clock that stays where it went is believed after a week', async () => {
  await saveRecord('notes', note('weg', now));
  await removeRecord('notes', note('weg', now), now);
  await run(now + 60 * day, 8);
  expect(await trashedRecords('notes')).toEqual([]);
});

it('what is too old goes to the Prullenbak, it is remembered, and one step puts it back', async () => {
  await changeSettings({ keep: 'een-jaar' });
  await saveRecord('notes', note('oud', now - 400 * day));
  await saveRecord('notes', note('ouder', now - 500 * day));
  await saveRecord('notes', note('nieuw', now));
  await run(now, 1);
  expect([ids(await allNotes()), await retired.read()]).toEqual([['nieuw'], { notes: 2, moments: [now] }]);
  await putBackOf([now], now + 1);
  await run(now + day, 1);
  expect([ids(await allNotes()), await trashedRecords('notes')]).toEqual([['nieuw', 'oud', 'ouder'], []]);
});

it('a note that was written while the clock ran behind is not too old as soon as it is put right', async () => {
  await changeSettings({ keep: 'een-jaar' });
  await saveRecord('notes', note('begin', now));
  await run(now, 1);
  await saveRecord('notes', note('toen', now - 3650 * day));
  await run(now - 3650 * day, 1);
  await run(now + day, 1);
  expect(ids(await allNotes())).toEqual(['begin', 'toen']);
});
