// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StoredNote } from '../../../components/notes/stored-note';
import { UndoContext } from '../../../components/notes/undo';
import { newNote } from '../../../domain/notes/note';
import { withText } from '../../../domain/records/text-record';
import {
  putBackRecord,
  recordById,
  removeRecord,
  saveRecord,
  versionsOf,
} from '../../../storage/database/records';
import { trashedRecords } from '../../../storage/database/trash';
import { until } from '../../until';
import * as words from '../../words';
import { breakDatabase, freshPage, leavePage, show } from '../fresh-page';
import { all, one, press, type } from '../on-screen';

/* A stored note in this page, while another page does something with the same note. */

const note = newNote('vertrouwen/nieuwsgierig', 'eerst', 'n1', Date.UTC(2026, 10, 3, 9));
const field = () => one<HTMLTextAreaElement>('textarea');
const kept = async () => (await versionsOf('n1')).map(({ text }) => text);
const removeButton = () => all('button').find(({ textContent }) => textContent === words.note.remove);

beforeEach(async () => {
  await freshPage();
  await saveRecord('notes', note);
  await show(
    <UndoContext.Provider value={() => {}}>
      <StoredNote note={note} />
    </UndoContext.Provider>,
  );
});
afterEach(async () => {
  vi.restoreAllMocks();
  await leavePage();
});

it('removed and put back elsewhere, before this page drew it: the field still has its words', async () => {
  await removeRecord('notes', note);
  await putBackRecord('notes', note);
  await saveRecord('notes', withText(note, 'elders', note.updated + 1));
  await until(() => expect(field().value).toBe('elders'));
});

it('removed elsewhere: the field is not emptied, for leaving an empty field removes a note', async () => {
  await removeRecord('notes', note);
  await act(async () => void (await recordById('notes', 'n1')));
  expect(field().value).toBe('eerst');
});

it('removed here while another page was writing in it: this page follows again', async () => {
  await type(field(), 'hier');
  await press(removeButton() as HTMLElement);
  await saveRecord('notes', withText(note, 'elders', note.updated + 1));
  await until(() => expect(field().value).toBe('elders'));
  // A note never lies in two places: what lay in the Prullenbak is an earlier version now.
  expect(await trashedRecords('notes')).toEqual([]);
  expect(await kept()).toContain('hier');
});

it('typed over while nothing could be stored, and left: once it is stored the old words are an earlier version', async () => {
  const mend = breakDatabase();
  await type(field(), 'overschreven');
  await act(() => field().blur());
  await until(() => expect(field().dataset.state).toBe('failed'));
  mend();
  dispatchEvent(new Event('pagehide'));
  await until(() => expect(field().dataset.state).toBe('saved'));
  expect(await kept()).toEqual(expect.arrayContaining(['eerst', 'overschreven']));
});
