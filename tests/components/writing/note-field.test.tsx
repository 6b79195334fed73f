// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteField } from '../../../components/writing/note-field';
import { useDraft } from '../../../components/writing/use-draft';
import { newNote } from '../../../domain/notes/note';
import { openDatabase } from '../../../storage/database/database';
import { removeRecord, saveRecord } from '../../../storage/database/records';
import { allNotes } from '../../../storage/notes/notes';
import { until } from '../../until';
import * as words from '../../words';
import { breakDatabase, onFreshPages, show } from '../fresh-page';
import { all, button, nameOf, newNoteField, one, press, type } from '../on-screen';

const behaviour = 'vertrouwen/nieuwsgierig';

/** The field as the pages use it. */
function Field() {
  const draft = useDraft('notes', { behaviour });
  return <NoteField draft={draft} label={words.field.ask} fullLabel="Nieuwe notitie bij: …" />;
}

const storedTexts = async () => (await allNotes()).map(({ text }) => text);
const saved = () => until(() => expect(document.body.textContent).toContain(words.field.saved));
const problem = () => until(() => one('[role="alert"]').textContent);

onFreshPages();
beforeEach(() => show(<Field />));

describe('the field for a note', () => {
  it('has a visible name and is heard as a note', () => {
    expect(nameOf(newNoteField())).toMatch(/^Wat neem je hier vandaag van mee\?.*notitie/i);
  });

  it('stores what is typed, without a button, and then says so', async () => {
    await type(newNoteField(), 'Vandaag doorgevraagd');
    expect(document.body.textContent).not.toContain(words.field.saved);
    await saved();
    const [note] = await allNotes();
    expect(note).toMatchObject({ behaviour, text: 'Vandaag doorgevraagd' });
    expect(one('[data-note]').dataset.note).toBe(note?.id);
    expect(all('button')).toEqual([]);
  });

  it('tells a screen reader so only after a second without typing', async () => {
    const heard = () => one('[role=status].only-heard').textContent;
    await type(newNoteField(), 'Een');
    await saved();
    expect(heard()).toBe('');
    await type(newNoteField(), 'Een twee');
    await saved();
    expect(heard()).toBe('');
    await until(() => expect(heard()).toBe(words.field.saved));
  });

  it('stays one note while the typing goes on, from its first moment', async () => {
    await type(newNoteField(), 'Een');
    await saved();
    const [first] = await allNotes();
    await type(newNoteField(), 'Een twee');
    await until(async () => expect(await storedTexts()).toEqual(['Een twee']));
    expect((await allNotes())[0]).toMatchObject({ id: first?.id, created: first?.created });
  });

  it.each([
    [
      'hides',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
    ['closes', () => dispatchEvent(new Event('pagehide'))],
    ['goes on without the field', () => show(null)],
  ])('stores at once when the page %s', async (_name, happens) => {
    await openDatabase();
    // No time passes: what is stored is stored at once.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await type(newNoteField(), 'Nog net');
    await act(() => void happens());
    expect(await storedTexts()).toEqual(['Nog net']);
  });

  it('removes a note that is emptied, and is a new field then', async () => {
    await type(newNoteField(), 'Toch niet');
    await saved();
    await type(newNoteField(), '');
    await until(async () => expect(await storedTexts()).toEqual([]));
    await until(() => expect(newNoteField().dataset.state).toBe('idle'));
    expect(document.body.textContent).not.toContain(words.field.saved);
    expect(all('[data-note]')).toEqual([]);
  });

  it('follows the same note when another page changes or removes it', async () => {
    await type(newNoteField(), 'Hier');
    await saved();
    const [note = newNote(behaviour, '', '', 0)] = await allNotes();
    await saveRecord('notes', { ...note, text: 'Elders' });
    await until(() => expect(newNoteField().value).toBe('Elders'));
    await removeRecord('notes', note);
    await until(() => expect(newNoteField().value).toBe(''));
  });

  it('keeps its own words when they are newer than what another page stored', async () => {
    await type(newNoteField(), 'Hier');
    await saved();
    const [note = newNote(behaviour, '', '', 0)] = await allNotes();
    // No time passes until the other page's words are stored, and heard of here.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await type(newNoteField(), 'Hier en nu');
    await saveRecord('notes', { ...note, text: 'Elders' });
    expect(await storedTexts()).toEqual(['Elders']);
    await act(async () => void (await allNotes()));
    expect(newNoteField().value).toBe('Hier en nu');
    await vi.advanceTimersByTimeAsync(150);
    expect(await storedTexts()).toEqual(['Hier en nu']);
  });
});

describe('when the database is broken', () => {
  it('one sentence says so, the words stay in the field and can be copied', async () => {
    breakDatabase();
    await type(newNoteField(), 'Niet kwijt');
    expect(await problem()).toBe(words.problem.broken);
    expect(all('[role="alert"]')).toHaveLength(1);
    expect(newNoteField().value).toBe('Niet kwijt');
    expect(document.body.textContent).not.toContain(words.field.saved);
    expect(all('[data-note]')).toEqual([]);
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press(button(words.copy.text));
    expect(copied).toHaveBeenCalledWith('Niet kwijt');
  });

  it('the sentence stays while the typing goes on', async () => {
    breakDatabase();
    await type(newNoteField(), 'Niet');
    await problem();
    await type(newNoteField(), 'Niet kwijt');
    expect(one('[role="alert"]').textContent).toBe(words.problem.broken);
  });

  it('the words are stored once it works again, and the sentence goes', async () => {
    const mend = breakDatabase();
    await type(newNoteField(), 'Later bewaard');
    await problem();
    mend();
    dispatchEvent(new Event('pagehide'));
    await saved();
    expect(await storedTexts()).toEqual(['Later bewaard']);
    expect(all('[role="alert"]')).toEqual([]);
  });

  it('the words come back with the field when it was taken away, and are stored once', async () => {
    const mend = breakDatabase();
    await type(newNoteField(), 'Nog niet bewaard');
    await problem();
    await show(null);
    await show(<Field />);
    expect(newNoteField().value).toBe('Nog niet bewaard');
    await problem();
    mend();
    dispatchEvent(new Event('pagehide'));
    await saved();
    expect(await storedTexts()).toEqual(['Nog niet bewaard']);
    await show(null);
    await show(<Field />);
    expect(newNoteField().value).toBe('');
  });
});
