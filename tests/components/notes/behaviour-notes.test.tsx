// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { BehaviourNotes } from '../../../components/notes/behaviour-notes';
import { StoredNote } from '../../../components/notes/stored-note';
import { deck } from '../../../content/deck';
import { findBehaviour } from '../../../domain/deck/deck-lookup';
import { type Note, newNote } from '../../../domain/notes/note';
import { recordById, saveRecord } from '../../../storage/database/records';
import { notesOn } from '../../../storage/notes/notes';
import { until } from '../../until';
import * as words from '../../words';
import { breakDatabase, onFreshPages, show } from '../fresh-page';
import { all, button, nameOf, newNoteField, one, press, type } from '../on-screen';

const id = 'vertrouwen/nieuwsgierig';
const behaviour = findBehaviour(deck, id)?.behaviour ?? { id, text: '', audience: 'iedereen' };

const monday = new Date(2026, 10, 2, 9, 5).getTime();
const earlier: Note[] = ['oudst', 'midden', 'nieuwst'].map((text, minute) =>
  newNote(id, text, `n${minute}`, monday + minute * 60_000),
);

const open = () => show(<BehaviourNotes behaviour={behaviour} />);
const listed = () => all('.stored-notes [data-note]').map(({ dataset }) => dataset.note);
const fieldOf = (note: string) => one<HTMLTextAreaElement>(`[data-note="${note}"] textarea`);
const appears = (...notes: string[]) => until(() => expect(listed()).toEqual(notes));

onFreshPages();

describe('the notes of a behaviour', () => {
  beforeEach(async () => {
    for (const note of earlier) await saveRecord('notes', note);
    await saveRecord('notes', newNote('vertrouwen/zelfreflectie', 'Van een ander gedrag', 'x', monday));
    await open();
    await appears('n2', 'n1', 'n0');
  });

  it('stand below the field for a new one, newest first, each in a field of its own', () => {
    expect(newNoteField().value).toBe('');
    expect(nameOf(newNoteField())).toContain(behaviour.text);
    expect(all('.stored-notes textarea').map((field) => (field as HTMLTextAreaElement).value)).toEqual([
      'nieuwst',
      'midden',
      'oudst',
    ]);
    expect(nameOf(fieldOf('n0'))).toBe('Notitie van 2 november 09:05: oudst');
    expect(one('[data-note="n0"] time').getAttribute('datetime')).toBe(new Date(monday).toISOString());
  });

  it('can be changed where they stand', async () => {
    await type(fieldOf('n1'), 'midden, beter');
    await until(() => expect(one('[data-note="n1"]').textContent).toContain(words.field.saved));
    const stored = await recordById('notes', 'n1');
    expect(stored).toMatchObject({ text: 'midden, beter', created: monday + 60_000 });
    expect(stored?.updated).toBeGreaterThan(monday + 60_000);
    expect(listed()).toEqual(['n2', 'n1', 'n0']);
  });

  it('change at once when another page changes them, writes one or removes one', async () => {
    await saveRecord('notes', { ...earlier[0], text: 'anders' } as Note);
    await until(() => expect(fieldOf('n0').value).toBe('anders'));
    await saveRecord('notes', newNote(id, 'van elders', 'n9', monday + 3_600_000));
    await appears('n9', 'n2', 'n1', 'n0');
  });

  it('do not hold the note that is in the field now, until the next one is begun', async () => {
    await type(newNoteField(), 'Nu');
    await until(() => expect(one('.note-field').dataset.note).toBeTruthy());
    const [now] = await notesOn(id);
    expect(listed()).toEqual(['n2', 'n1', 'n0']);
    await press(button(words.field.another));
    await appears(now?.id ?? '', 'n2', 'n1', 'n0');
    expect(newNoteField().value).toBe('');
    expect(document.activeElement).toBe(newNoteField());
  });

  it('stay with the words that are typed in them when the database breaks', async () => {
    breakDatabase();
    await type(fieldOf('n1'), 'Niet kwijt');
    await until(() => expect(one('[role="alert"]').textContent).toBe(words.problem.broken));
    // Another page says that something changed; this page cannot read what.
    const other = new BroadcastChannel('notes');
    other.postMessage({ id: 'n0', behaviour: id });
    await new Promise((resolve) => setTimeout(resolve, 50));
    other.close();
    expect(fieldOf('n1').value).toBe('Niet kwijt');
  });
});

it('a note that was changed while its field was being drawn shows its last words', async () => {
  const [note = newNote(id, '', '', 0)] = earlier;
  const shows = (text: string, updated: number) => show(<StoredNote note={{ ...note, text, updated }} />);
  await shows('oud', monday);
  await shows('nieuw', monday + 1);
  expect(fieldOf('n0').value).toBe('nieuw');
});

it('notes that cannot be read: one sentence says why, and there is a field all the same', async () => {
  breakDatabase();
  await open();
  await until(() => expect(one('[role="alert"]').textContent).toBe(words.problem.broken));
  await type(newNoteField(), 'Niet kwijt');
  await until(() => expect(newNoteField().dataset.state).toBe('failed'));
  await until(() => expect(all('[role="alert"]')).toHaveLength(1));
  expect(newNoteField().value).toBe('Niet kwijt');
});
