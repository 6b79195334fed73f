// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { TrashView } from '../../../components/notes/trash-view';
import { clockTime } from '../../../content/dates';
import { fill } from '../../../domain/language/sentence';
import { newNote } from '../../../domain/notes/note';
import { saveRecord } from '../../../storage/database/records';
import { removeAll, trashedRecords } from '../../../storage/database/trash';
import { allNotes } from '../../../storage/notes/notes';
import { until } from '../../until';
import * as words from '../../words';
import { freshPage, show } from '../fresh-page';
import { all, button, one, press } from '../on-screen';

const now = Date.UTC(2026, 10, 3, 9);
/** What the button is called that puts a note back, by its first words. */
const nameOfRestore = (begin: string) =>
  fill(words.trash.restoreLabel, { when: `3 november ${clockTime(now)}`, begin });
const listed = () => all('[data-note]').map(({ dataset }) => dataset.note);

/** So many notes, removed all at once. */
async function removed(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1)
    await saveRecord('notes', newNote('vertrouwen/nieuwsgierig', `${n}`, `n${n}`, now));
  await removeAll(['notes'], now + 1);
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
  await press(button(nameOfRestore('0')));
  await until(() => expect(document.body.textContent).toContain(words.trash.none));
  expect(await allNotes()).toHaveLength(1);
});

describe('the focus', () => {
  const focusedNote = () => document.activeElement?.closest<HTMLElement>('[data-note]')?.dataset.note;
  const restores = () => all('[data-note] button');

  it('goes to the next note when one is put back, else to the one before it, at last to the heading', async () => {
    await removed(3);
    const [, second, third] = listed();
    await press(one(`[data-note="${second}"] button`));
    await until(() => expect(focusedNote()).toBe(third));
    await until(() => expect(restores()).toHaveLength(2));
    await press(one(`[data-note="${third}"] button`));
    await until(() => expect(restores()).toHaveLength(1));
    await until(() => expect(focusedNote()).toBe(listed()[0]));
    await press(one('[data-note] button'));
    await until(() => expect(document.activeElement).toBe(one('h2')));
  });

  it('goes to the heading when all are put back, and when the Prullenbak is emptied', async () => {
    await removed(2);
    await press(button(words.trash.restoreAll));
    await until(() => expect(document.activeElement).toBe(one('h2')));
    await removed(2);
    await press(button(words.trash.empty));
    await press(button(words.trash.emptyYes));
    await until(() => expect(document.body.textContent).toContain(words.trash.none));
    await until(() => expect(document.activeElement).toBe(one('h2')));
  });
});

it('notes of one minute are told apart by their first words', async () => {
  await removed(3);
  const names = all('[data-note] button').map((found) => found.getAttribute('aria-label'));
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name?.toLowerCase()).toContain(words.trash.restore.toLowerCase());
});
