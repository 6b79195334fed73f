// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RetiredLine } from '../../../components/notes/retired-line';
import { saying } from '../../../content/amount';
import { newNote } from '../../../domain/notes/note';
import { removeRecord } from '../../../storage/database/records';
import { trashedRecords } from '../../../storage/database/trash';
import { allNotes } from '../../../storage/notes/notes';
import { retired } from '../../../storage/values/retired';
import { until } from '../../until';
import * as words from '../../words';
import { breakDatabase, freshPage, leavePage, show } from '../fresh-page';
import { all, button, one, press } from '../on-screen';

const text = words.retired;
/** When notes went to the Prullenbak because their time was over. */
const moments = [5_000, 9_000];
const amount = { notes: 2, conversations: 0 };

beforeEach(async () => {
  await freshPage();
  for (const [id, moment] of Object.entries({ oud: 5_000, ouder: 9_000, zelf: 7_000 }))
    await removeRecord('notes', newNote('opgave/durf', id, id, 1), moment);
  await retired.set({ ...amount, moments });
  await show(
    <main>
      <RetiredLine />
      <a href="#/notities">Verder</a>
    </main>,
  );
  await until(() => expect(one('[role=status]').textContent).toBe(saying(text.said, amount)));
});
afterEach(leavePage);

const isGone = () => until(() => expect(all('.backup-line')).toEqual([]));
const ids = async (found: Promise<{ id: string }[]>) => (await found).map(({ id }) => id).toSorted();

it('what went because its time was over is put back in one step, and stays from then on', async () => {
  const before = Date.now();
  await press(button(text.putBack));
  await isGone();
  expect(await ids(allNotes())).toEqual(['oud', 'ouder']);
  // What the user removed stays removed.
  expect(await ids(trashedRecords('notes'))).toEqual(['zelf']);
  for (const { updated } of await allNotes()) expect(updated).toBeGreaterThanOrEqual(before);
  expect(await retired.read()).toBeNull();
  expect(document.activeElement?.textContent).toBe('Verder');
});

it('it stays in the Prullenbak when the line is closed, and is not said again', async () => {
  await press(button(text.close));
  await isGone();
  expect(await ids(trashedRecords('notes'))).toEqual(['oud', 'ouder', 'zelf']);
  expect(await retired.read()).toBeNull();
});

it('what cannot be put back now is still offered, and why is said', async () => {
  const mend = breakDatabase();
  await press(button(text.putBack));
  await until(() => expect(one('[role=alert]').textContent).toBe(words.problem.broken));
  mend();
  await press(button(text.putBack));
  await isGone();
  expect(await ids(allNotes())).toEqual(['oud', 'ouder']);
});
