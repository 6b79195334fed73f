import fc from 'fast-check';
import { type Note, newNote } from '../../domain/notes/note';
import { type Stretch, withText } from '../../domain/records/text-record';
import { collectBackup } from '../../storage/backup/collect';
import { type Restored, restoreBackup, undoRestore } from '../../storage/backup/restore';
import { closeDatabase, openDatabase } from '../../storage/database/database';
import { leaveLastWords } from '../../storage/database/last-words';
import { bringInLastWords } from '../../storage/database/put-right';
import { discardRecord, putBackRecord, removeRecord, saveRecord } from '../../storage/database/records';
import { emptyTrash, putAllBack, removeAll, trashedRecords } from '../../storage/database/trash';
import { allNotes } from '../../storage/notes/notes';

/*
 * A random walk over what pages ask of the storage. Each page acts on what it saw last, which another page may have
 * changed since: it types in a note that was removed, puts a note back that lives again, removes what is gone.
 */

export interface Act {
  page: number;
  /** Which of the notes that the page knows. */
  which: number;
  do:
    | 'look'
    | 'begin'
    | 'type'
    | 'leave'
    | 'remove'
    | 'discard'
    | 'put back'
    | 'put all back'
    | 'remove all'
    | 'empty'
    | 'back up'
    | 'restore'
    | 'undo restore'
    | 'leave last words'
    | 'open anew';
}

const often = ['look', 'begin', 'type', 'type', 'type', 'leave', 'remove', 'put back'] as const;
const seldom = [
  'put all back',
  'remove all',
  'discard',
  'empty',
  'back up',
  'restore',
  'undo restore',
  'leave last words',
  'open anew',
] as const;

export const acts = (most: number) =>
  fc.array(
    fc.record({
      page: fc.nat(2),
      which: fc.nat(5),
      do: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...often) },
        { weight: 1, arbitrary: fc.constantFrom(...seldom) },
      ),
    }),
    { minLength: 10, maxLength: most, size: 'max' },
  );

interface Page {
  notes: Note[];
  trash: Note[];
  /** What is being typed in, with the words as this page has them. */
  typing: Map<string, { note: Note; stretch: Stretch<Note> }>;
}

const behaviour = 'opgave/durf';
const unstopped = () => ({ progress: () => undefined, stop: new AbortController().signal });

export class Walk {
  readonly #pages: Page[] = [0, 1, 2].map(() => ({ notes: [], trash: [], typing: new Map() }));
  /** Texts of which a page said that they are stored, and that nobody removed for good or typed over, by note. */
  readonly #promised = new Map<string, Set<string>>();
  #backup: Awaited<ReturnType<typeof collectBackup>> | undefined;
  #restored: Restored | undefined;
  #now = Date.UTC(2026, 10, 3, 9);
  #words = 0;
  #stretches = 0;

  async take({ page: number, which, do: what }: Act): Promise<void> {
    this.#now += 1000;
    const page = this.#pages[number];
    if (!page) return;
    const note = page.notes[which % Math.max(1, page.notes.length)];
    if (what === 'look') await this.#look(page);
    if (what === 'begin') await this.#begin(page);
    if (what === 'type' && note) await this.#type(page, note);
    if (what === 'leave' && note) page.typing.delete(note.id);
    if (what === 'remove' && note) await this.#remove(page, note);
    if (what === 'discard' && note) await this.#discard(page, note);
    const lying = page.trash[which % Math.max(1, page.trash.length)];
    if (what === 'put back' && lying) await putBackRecord('notes', lying, this.#now);
    if (what === 'put all back') await putAllBack(this.#now);
    if (what === 'remove all') await removeAll(['notes'], this.#now);
    if (what === 'empty') await this.#empty();
    if (what === 'leave last words' && note) this.#leaveLastWords(page, note);
    if (what === 'open anew') await this.#openAnew();
    await this.#restore(what);
  }

  /** Notes in two places, and promised texts that nobody can find. */
  async wrong(): Promise<{ twice: string[]; lost: string[] }> {
    const database = await openDatabase();
    const [notes, trash] = [await database.getAll('notes'), await database.getAll('trash')];
    const ids = new Set(notes.map(({ id }) => id));
    const found = new Set([...notes, ...trash].map(({ id, text }) => `${id} ${text}`));
    const there = new Set([...notes, ...trash].map(({ id }) => id));
    for (const { note, text } of await database.getAll('versions'))
      if (there.has(note)) found.add(`${note} ${text}`);
    const lost = [...this.#promised].flatMap(([id, texts]) =>
      [...texts].map((text) => `${id} ${text}`).filter((each) => !found.has(each)),
    );
    return { twice: trash.map(({ id }) => id).filter((id) => ids.has(id)), lost };
  }

  async #look(page: Page): Promise<void> {
    page.notes = await allNotes();
    page.trash = await trashedRecords('notes');
    // A field in which nothing waits follows; in these pages every word is stored at once.
    page.typing.clear();
  }

  async #begin(page: Page): Promise<void> {
    const note = newNote(behaviour, this.#word(), `n${this.#words}`, this.#now);
    page.notes.push(note);
    await this.#save(page, note, this.#stretch(undefined));
  }

  async #type(page: Page, note: Note): Promise<void> {
    const { note: now, stretch } = page.typing.get(note.id) ?? {
      note,
      stretch: this.#stretch(note),
    };
    // In one stretch the user types over his own words.
    if (page.typing.has(note.id)) this.#promised.get(note.id)?.delete(now.text);
    await this.#save(page, withText(now, this.#word(), this.#now), stretch);
  }

  async #save(page: Page, note: Note, stretch: Stretch<Note>): Promise<void> {
    page.typing.set(note.id, { note, stretch });
    page.notes = page.notes.map((each) => (each.id === note.id ? note : each));
    await saveRecord('notes', note, stretch);
    this.#promise(note);
  }

  async #remove(page: Page, note: Note): Promise<void> {
    const typing = page.typing.get(note.id);
    page.typing.delete(note.id);
    page.notes = page.notes.filter(({ id }) => id !== note.id);
    page.trash.push(note);
    await removeRecord('notes', note, this.#now, typing?.stretch);
  }

  /** A new note that is emptied by who began it, while he is still typing. */
  async #discard(page: Page, { id }: Note): Promise<void> {
    const typing = page.typing.get(id);
    if (!typing || typing.stretch.before) return;
    page.typing.delete(id);
    page.notes = page.notes.filter((each) => each.id !== id);
    this.#promised.get(id)?.delete(typing.note.text);
    await discardRecord('notes', withText(typing.note, '', this.#now), typing.stretch);
  }

  async #empty(): Promise<void> {
    for (const { id } of await trashedRecords('notes')) this.#promised.delete(id);
    await emptyTrash();
    // Who restored a backup before this cannot be promised that undoing it leaves what was emptied.
    this.#restored = undefined;
  }

  #leaveLastWords(page: Page, note: Note): void {
    const typing = page.typing.get(note.id);
    if (!typing) return;
    const last = withText(typing.note, this.#word(), this.#now);
    page.typing.delete(note.id);
    leaveLastWords('notes', last);
    this.#promised.get(note.id)?.delete(typing.note.text);
  }

  async #openAnew(): Promise<void> {
    closeDatabase();
    await bringInLastWords(await openDatabase());
  }

  async #restore(what: Act['do']): Promise<void> {
    if (what === 'back up') this.#backup = await collectBackup();
    if (what === 'restore' && this.#backup)
      this.#restored = await restoreBackup(this.#backup, this.#now, unstopped());
    if (what === 'undo restore' && this.#restored) {
      await undoRestore(this.#restored, unstopped());
      this.#restored = undefined;
    }
  }

  #promise({ id, text }: Note): void {
    this.#promised.set(id, (this.#promised.get(id) ?? new Set()).add(text));
  }

  #stretch(before: Note | undefined): Stretch<Note> {
    this.#stretches += 1;
    return { id: `s${this.#stretches}`, before, begun: this.#now };
  }

  #word(): string {
    this.#words += 1;
    return `w${this.#words}`;
  }
}
