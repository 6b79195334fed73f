// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotesView } from '../../../components/notes/notes-view';
import { UndoBar, UndoContext, useUndo } from '../../../components/notes/undo';
import { deck } from '../../../content/deck';
import { valuesInWords } from '../../../content/values';
import { findBehaviour } from '../../../domain/deck/deck-lookup';
import { newNote } from '../../../domain/notes/note';
import { putBackRecord, read, recordById, saveRecord } from '../../../storage/database/records';
import { emptyTrash, trashedRecords } from '../../../storage/database/trash';
import { allNotes } from '../../../storage/notes/notes';
import { browserError } from '../../fresh-storage';
import { until } from '../../until';
import * as words from '../../words';
import { breakDatabase, freshPage, leavePage, show } from '../fresh-page';
import { all, button, one, press, type } from '../on-screen';

/** The notes as the panel shows them, with the bar that puts a note back. */
function Notes() {
  const undo = useUndo();
  return (
    <UndoContext.Provider value={undo.removed}>
      <NotesView />
      <UndoBar undo={undo} />
    </UndoContext.Provider>
  );
}

const now = new Date(2026, 10, 3, 12, 0);
const hoursAgo = (hours: number) => now.getTime() - hours * 3_600_000;
const notes = [
  newNote('vertrouwen/nieuwsgierig', 'vanochtend', 'n1', hoursAgo(3)),
  newNote('opgave/betrek-mensen', 'vannacht', 'n2', hoursAgo(11)),
  newNote('vertrouwen/nieuwsgierig', 'gisteravond', 'n3', hoursAgo(14)),
  newNote('oude-kaart/weg', 'vorige week', 'n4', hoursAgo(24 * 7)),
];

const listed = () => all('[data-note]').map(({ dataset }) => dataset.note);
const appears = (...ids: string[]) => until(() => expect(listed()).toEqual(ids));
const noteOf = (id: string) => one(`[data-note="${id}"]`);
const fieldOf = (id: string) => one<HTMLTextAreaElement>('textarea', noteOf(id));
const removalOf = (id: string) =>
  all('button', noteOf(id)).find((found) => found.textContent === words.note.remove);
const remove = async (id: string) => press(removalOf(id) ?? document.body);

beforeEach(async () => {
  await freshPage();
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await leavePage();
});

describe('all notes', () => {
  beforeEach(async () => {
    for (const note of notes) await saveRecord('notes', note);
    await show(<Notes />);
    await appears('n1', 'n2', 'n3', 'n4');
  });

  it('stand newest first under the day they were begun', () => {
    const inOrder = all('h3, [data-note]').map((found) => found.dataset.note ?? found.textContent);
    expect(inOrder).toEqual(['Vandaag', 'n1', 'n2', 'Gisteren', 'n3', '27 oktober', 'n4']);
  });

  it('each stand with their card, its values and their behaviour, and lead there', () => {
    const found = findBehaviour(deck, 'vertrouwen/nieuwsgierig');
    const place = one('a[href]', noteOf('n1').parentElement ?? document);
    expect(place.getAttribute('href')).toBe('#/gedrag/vertrouwen/nieuwsgierig');
    for (const part of [found?.card.title, found && valuesInWords(found.card), found?.behaviour.text])
      expect(place.textContent).toContain(part);
  });

  it('stay readable when their behaviour is no longer on the cards', () => {
    expect(fieldOf('n4').value).toBe('vorige week');
    expect(noteOf('n4').parentElement?.textContent).toContain(words.notes.unknownBehaviour);
  });

  it('say of which cards their behaviour is when those are not here', async () => {
    await saveRecord('notes', newNote('waterkaarten.water/luister', 'van elders', 'n5', hoursAgo(1)));
    await appears('n5', 'n1', 'n2', 'n3', 'n4');
    expect(noteOf('n5').parentElement?.textContent).toContain(
      'Dit gedrag staat op de kaarten ‘waterkaarten’. Die zijn hier niet geladen.',
    );
  });

  it('can be changed where they stand, and keep their place', async () => {
    await type(fieldOf('n3'), 'gisteravond, beter');
    await until(async () => expect((await recordById('notes', 'n3'))?.text).toBe('gisteravond, beter'));
    expect(listed()).toEqual(['n1', 'n2', 'n3', 'n4']);
  });

  it('change at once when another page writes one', async () => {
    await saveRecord('notes', newNote('opgave/betrek-mensen', 'net', 'n0', hoursAgo(0)));
    await appears('n0', 'n1', 'n2', 'n3', 'n4');
  });

  it('leave the focus and the words where someone types when another page writes one above it', async () => {
    const field = fieldOf('n1');
    await type(field, 'midden in een zin');
    await saveRecord('notes', newNote('opgave/betrek-mensen', 'net', 'n0', hoursAgo(0)));
    await appears('n0', 'n1', 'n2', 'n3', 'n4');
    expect(fieldOf('n1')).toBe(field);
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('midden in een zin');
  });

  it('stay on the screen, with what is typed in them, when the database breaks', async () => {
    breakDatabase();
    await type(fieldOf('n1'), 'Niet kwijt');
    await until(() => expect(one('[role="alert"]').textContent).toBe(words.problem.broken));
    const other = new BroadcastChannel('notes');
    other.postMessage({ id: 'n2', behaviour: 'opgave/betrek-mensen' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    other.close();
    expect(fieldOf('n1').value).toBe('Niet kwijt');
  });
});

describe('the filters', () => {
  const field = () => one<HTMLInputElement>('.filters input');
  const write = (text: string) =>
    act(() => {
      field().value = text;
      field().dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  beforeEach(async () => {
    for (const note of notes) await saveRecord('notes', note);
    await show(<Notes />);
    await appears('n1', 'n2', 'n3', 'n4');
    await press(button(words.filters.title));
    await act(() => field().focus());
  });

  it('stay, with the cursor in them, when the words are taken away, also after words that fit nothing', async () => {
    const before = field();
    await write('vannacht');
    await appears('n2');
    await write('niets');
    await appears();
    await write('');
    expect(field()).toBe(before);
    expect(document.activeElement).toBe(before);
    await appears('n1', 'n2', 'n3', 'n4');
    expect(field()).toBe(before);
  });

  it('leave a note where it is while someone changes it, also when it does not fit any more', async () => {
    await write('avond');
    await appears('n3');
    const changing = fieldOf('n3');
    await type(changing, 'gisteren');
    await until(async () => expect((await recordById('notes', 'n3'))?.text).toBe('gisteren'));
    await type(changing, 'gisteren laat');
    await until(async () => expect((await recordById('notes', 'n3'))?.text).toBe('gisteren laat'));
    expect(fieldOf('n3')).toBe(changing);
    expect(document.activeElement).toBe(changing);
  });

  it('let a month be chosen, and only months there may be notes of', async () => {
    const period = one<HTMLSelectElement>('.filters .labelled:nth-of-type(2) select');
    const months = () => all('optgroup option', period).map((option) => (option as HTMLOptionElement).value);
    await until(() => expect(months()).toEqual(['2026-11', '2026-10']));
    await act(() => {
      period.value = '2026-10';
      period.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await appears('n4');
    expect(one('.filters [role="status"]').textContent).toBe(words.note.count.one);
  });

  it('that nothing fits say so, and are taken away by one button, also when they are folded', async () => {
    await write('niets van dit alles');
    await until(() => expect(one('.filters [role="status"]').textContent).toBe(words.filters.noHits));
    await press(button(words.filters.title));
    await press(button(words.filters.clear));
    await appears('n1', 'n2', 'n3', 'n4');
    expect(one('.filters [role="status"]').textContent).toBe('');
  });

  it('keep the chosen period on the next day', async () => {
    const period = one<HTMLSelectElement>('.filters .labelled:nth-of-type(2) select');
    await act(() => {
      period.value = 'week';
      period.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await appears('n1', 'n2', 'n3', 'n4');
    vi.setSystemTime(new Date(2026, 10, 4, 12, 0));
    await write('v');
    await until(() =>
      expect(one<HTMLSelectElement>('.filters .labelled:nth-of-type(2) select').value).toBe('week'),
    );
  });
});

it('are read once more, not once for each of many changes at once', async () => {
  for (const note of notes) await saveRecord('notes', note);
  await show(<Notes />);
  await appears('n1', 'n2', 'n3', 'n4');
  const readings = vi.spyOn(IDBIndex.prototype, 'getAllKeys');
  const [first = newNote('', '', '', 0)] = notes;
  await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      saveRecord('notes', { ...first, text: `${n}`, updated: first.updated + n }),
    ),
  );
  await until(() => expect(fieldOf('n1').value).toBe('19'));
  expect(readings.mock.calls.length).toBeLessThan(10);
});

describe('a note that is removed', () => {
  beforeEach(async () => {
    for (const note of notes) await saveRecord('notes', note);
    await show(<Notes />);
    await appears('n1', 'n2', 'n3', 'n4');
  });

  it('is gone at once, without a question, and the focus is on the way back', async () => {
    await remove('n2');
    await appears('n1', 'n3', 'n4');
    expect(await recordById('notes', 'n2')).toBeUndefined();
    await until(() => expect(document.activeElement).toBe(button(words.undo)));
    expect(one('.undo [role="status"]').textContent).toContain(words.note.removed);
  });

  it('takes the focus from nobody who types in another note by then', async () => {
    await act(() => fieldOf('n3').focus());
    // As when the words of n2 were taken away and n3 was clicked: the removal comes a moment later.
    await act(() => removalOf('n2')?.click());
    await until(() => button(words.undo));
    await appears('n1', 'n3', 'n4');
    expect(document.activeElement).toBe(fieldOf('n3'));
  });

  it('is back as it was, in its old place, once that is undone', async () => {
    await remove('n2');
    await appears('n1', 'n3', 'n4');
    await press(button(words.undo));
    await appears('n1', 'n2', 'n3', 'n4');
    expect(await recordById('notes', 'n2')).toEqual(notes[1]);
    expect(all('button').map(({ textContent }) => textContent)).not.toContain(words.undo);
  });

  it('says nothing of an earlier note that could not come back', async () => {
    await remove('n2');
    await until(() => button(words.undo));
    const mend = breakDatabase();
    await press(button(words.undo));
    await until(() => expect(one('.undo [role="alert"]').textContent).toBe(words.problem.broken));
    mend();
    await press(button(words.note.close));
    await remove('n3');
    await until(() => expect(one('[data-undo]').textContent).toContain(words.note.removed));
    expect(all('.undo [role="alert"]')).toEqual([]);
  });

  it('is not offered to come back when it is back in another way', async () => {
    await remove('n2');
    await until(() => button(words.undo));
    if (notes[1]) await putBackRecord('notes', notes[1]);
    await appears('n1', 'n2', 'n3', 'n4');
    await until(() => expect(all('[data-undo]')).toEqual([]));
  });

  it('stays gone when the bar is closed with Escape', async () => {
    await remove('n2');
    await until(() => button(words.undo));
    await act(
      () =>
        void button(words.undo).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(all('[data-undo]')).toEqual([]);
    expect(await recordById('notes', 'n2')).toBeUndefined();
  });

  it('stays gone when the bar is closed', async () => {
    await remove('n2');
    await until(() => button(words.note.close));
    await press(button(words.note.close));
    expect(all('.undo button')).toEqual([]);
    await appears('n1', 'n3', 'n4');
  });

  it('stays gone, and comes back with its last words, when it was removed right after typing', async () => {
    await type(fieldOf('n2'), 'laatste woorden');
    await remove('n2');
    await appears('n1', 'n3', 'n4');
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(await recordById('notes', 'n2')).toBeUndefined();
    expect((await trashedRecords('notes')).map(({ text }) => text)).toEqual(['laatste woorden']);
    await press(button(words.undo));
    await appears('n1', 'n2', 'n3', 'n4');
    expect(fieldOf('n2').value).toBe('laatste woorden');
  });

  it('stays gone when its last words could not be stored before', async () => {
    const mend = breakDatabase();
    await type(fieldOf('n2'), 'laatste woorden');
    fieldOf('n2').blur();
    await until(() => expect(fieldOf('n2').dataset.state).toBe('failed'));
    mend();
    await remove('n2');
    await appears('n1', 'n3', 'n4');
    await leavePage();
    expect(await recordById('notes', 'n2')).toBeUndefined();
  });

  it('by taking away all its words goes when the field is left, and comes back with them', async () => {
    await type(fieldOf('n2'), '');
    expect((await recordById('notes', 'n2'))?.text).toBe('vannacht');
    fieldOf('n2').blur();
    await appears('n1', 'n3', 'n4');
    await press(button(words.undo));
    await appears('n1', 'n2', 'n3', 'n4');
    expect(fieldOf('n2').value).toBe('vannacht');
  });

  it('stays when its words were taken away and others came', async () => {
    await type(fieldOf('n2'), '');
    await type(fieldOf('n2'), 'herschreven');
    fieldOf('n2').blur();
    await until(async () => expect((await recordById('notes', 'n2'))?.text).toBe('herschreven'));
    expect(await allNotes()).toHaveLength(4);
  });

  it('cannot be removed while the disk is full: one sentence in the note says so', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw browserError('QuotaExceededError');
    });
    await remove('n2');
    await until(() => expect(one('[role="alert"]', noteOf('n2')).textContent).toBe(words.problem.full));
    expect(await recordById('notes', 'n2')).toEqual(notes[1]);
  });

  it('cannot be removed while the database is broken: one sentence says so', async () => {
    const mend = breakDatabase();
    await remove('n2');
    await until(() => expect(one('[role="alert"]').textContent).toBe(words.problem.broken));
    mend();
    expect(await recordById('notes', 'n2')).toEqual(notes[1]);
    expect(listed()).toContain('n2');
  });
});

describe('the offer to undo a removal', () => {
  beforeEach(async () => {
    for (const note of notes) await saveRecord('notes', note);
    await show(<Notes />);
    await appears('n1', 'n2', 'n3', 'n4');
    await remove('n2');
    await until(() => button(words.undo));
  });
  const isGone = () => until(() => expect(all('[data-undo]')).toEqual([]));

  it('is gone once the Prullenbak was emptied, and nothing brings the note back', async () => {
    const late = button(words.undo);
    await emptyTrash();
    await isGone();
    await act(() => late.click());
    expect(await recordById('notes', 'n2')).toBeUndefined();
    expect(document.activeElement).toBe(fieldOf('n3'));
  });

  it('is gone once another window emptied it', async () => {
    await read((database) => database.clear('trash'));
    const other = new BroadcastChannel('notes');
    other.postMessage({ kind: 'many' });
    await isGone();
    other.close();
  });

  it('brings nothing back that was emptied without a word', async () => {
    await read((database) => database.clear('trash'));
    await press(button(words.undo));
    await isGone();
    expect(await recordById('notes', 'n2')).toBeUndefined();
  });

  it('is gone when one goes elsewhere', async () => {
    location.hash = '#/kaarten';
    await isGone();
    expect((await trashedRecords('notes')).map(({ id }) => id)).toEqual(['n2']);
  });

  it('closed, leaves the focus on the next note, and on the one before it after the last', async () => {
    await press(button(words.note.close));
    expect(document.activeElement).toBe(fieldOf('n3'));
    await remove('n4');
    await until(() => button(words.undo));
    await press(button(words.note.close));
    await until(() => expect(document.activeElement).toBe(fieldOf('n3')));
  });

  it('is said by itself: no button is in what is said', () => {
    expect(all('[role="status"] button, [role="alert"] button')).toEqual([]);
    expect(one('.undo [role="status"]').textContent).toBe(words.note.removed);
  });
});

it('no notes yet: the page says so and shows the way to the cards', async () => {
  await show(<Notes />);
  await until(() => expect(document.body.textContent).toContain(words.notes.none));
  expect(one('a').getAttribute('href')).toBe('#/kaarten');
});

it('notes that cannot be read: one sentence says why', async () => {
  breakDatabase();
  await show(<Notes />);
  await until(() => expect(one('[role="alert"]').textContent).toBe(words.problem.broken));
});
