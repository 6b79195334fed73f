// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { TrashView } from '../../../components/notes/trash-view';
import { newNote } from '../../../domain/notes/note';
import { saveRecord } from '../../../storage/database/records';
import { removeAll, trashedRecords } from '../../../storage/database/trash';
import { allNotes } from '../../../storage/notes/notes';
import { until } from '../../until';
import * as words from '../../words';
import { all, button, freshPage, press, show } from '../on-screen';

const now = Date.UTC(2026, 10, 3, 9);
const listed = () => all('[data-note]').map(({ dataset }) => dataset.note);

/** So many notes, removed all at once. */
async function removed(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1)
    await saveRecord('notes', newNote('vertrouwen/nieuwsgierig', `${n}`, `n${n}`, now));
  await removeAll('notes', now + 1);
  await show(<TrashView />);
  await until(() => expect(listed().length).toBeGreaterThan(0));
}

beforeEach(freshPage);

it('more notes than are moved at a time go in the Prullenbak and come back, all of them', async () => {
  await removed(600);
  expect([(await allNotes()).length, (await trashedRecords('notes')).length]).toEqual([0, 600]);
  await press(button(words.trash.restoreAll));
  await until(() => expect(document.body.textContent).toContain(words.trash.none));
  expect([(await allNotes()).length, (await trashedRecords('notes')).length]).toEqual([600, 0]);
});

it('one removed note has its own way back only', async () => {
  await removed(1);
  expect(all('button').map(({ textContent }) => textContent)).not.toContain(words.trash.restoreAll);
  await press(button(words.trash.restoreLabel.replace('{when}', '3 november')));
  await until(() => expect(document.body.textContent).toContain(words.trash.none));
  expect(await allNotes()).toHaveLength(1);
});
