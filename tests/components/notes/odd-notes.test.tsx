// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { NotesView } from '../../../components/notes/notes-view';
import { UndoContext, useUndo } from '../../../components/notes/undo';
import { newNote } from '../../../domain/notes/note';
import { recordById, saveRecord } from '../../../storage/database/records';
import { trashedRecords } from '../../../storage/database/trash';
import { until } from '../../until';
import * as words from '../../words';
import { freshPage, show } from '../fresh-page';
import { all, button, one, press, type } from '../on-screen';

/*
 * Notes with texts that are out of the ordinary, in the list.
 */
function Notes() {
  return (
    <UndoContext.Provider value={useUndo().removed}>
      <NotesView />
    </UndoContext.Provider>
  );
}

const hoursAgo = (hours: number) => Date.now() - hours * 3_600_000;
const listed = () => all('[data-note]').map(({ dataset }) => dataset.note);
const appears = (...ids: string[]) => until(() => expect(listed()).toEqual(ids));
const noteOf = (id: string) => one(`[data-note="${id}"]`);
const fieldOf = (id: string) => one<HTMLTextAreaElement>('textarea', noteOf(id));
const remove = (id: string) =>
  press(
    all('button', noteOf(id)).find(({ textContent }) => textContent === words.note.remove) ?? document.body,
  );

beforeEach(freshPage);

it('a note that is emptied says what comes of it, before it is left', async () => {
  await saveRecord('notes', newNote('vertrouwen/nieuwsgierig', 'weg', 'n1', hoursAgo(3)));
  await show(<Notes />);
  await appears('n1');
  await type(fieldOf('n1'), '');
  await until(() => expect(noteOf('n1').textContent).toContain(words.note.emptied));
});

describe('a note with lines that ended as PowerPoint ends them', () => {
  beforeEach(async () => {
    await saveRecord('notes', newNote('vertrouwen/nieuwsgierig', 'Eerste\vTweede', 'n1', hoursAgo(3)));
    await show(<Notes />);
    await appears('n1');
  });

  it('has lines on the screen, and stays as it is stored', async () => {
    expect(fieldOf('n1').value).toBe('Eerste\nTweede');
    expect((await recordById('notes', 'n1'))?.text).toBe('Eerste\vTweede');
  });

  it('has lines when such a text is pasted in it, and the cursor stays behind it', async () => {
    const field = fieldOf('n1');
    await act(() => {
      field.focus();
      field.value = 'Eerste\u2028nieuw Tweede';
      field.setSelectionRange(12, 12);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    expect([field.value, field.selectionStart]).toEqual(['Eerste\nnieuw Tweede', 12]);
    await until(async () => expect((await recordById('notes', 'n1'))?.text).toBe('Eerste\nnieuw Tweede'));
  });
});

describe('a note of 2 million lines', () => {
  const long = 'rij\n'.repeat(2_000_000);
  beforeEach(async () => {
    await saveRecord('notes', newNote('vertrouwen/nieuwsgierig', long, 'n1', hoursAgo(3)));
    await show(<Notes />);
    await appears('n1');
  });

  it('shows its beginning, and all of it once it is asked for', async () => {
    expect(noteOf('n1').textContent?.length).toBeLessThan(10_000);
    await press(button(words.note.whole, noteOf('n1')));
    await until(() => expect(fieldOf('n1').value).toBe(long));
    await until(() => expect(document.activeElement).toBe(fieldOf('n1')));
  });

  it('can be removed', async () => {
    await remove('n1');
    await until(async () => expect(await recordById('notes', 'n1')).toBeUndefined());
    expect((await trashedRecords('notes'))[0]?.text).toBe(long);
  });
});
