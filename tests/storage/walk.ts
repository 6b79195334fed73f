import fc from 'fast-check';
import { placeOf } from '../../domain/conversation/place';
import type { ConversationText } from '../../domain/conversation/plan';
import { type Note, newNote } from '../../domain/notes/note';
import { kindNames, newRecord } from '../../domain/records/record';
import { type Stretch, withText } from '../../domain/records/text-record';
import { collectBackup } from '../../storage/backup/collect';
import { type Restored, restoreBackup, undoRestore } from '../../storage/backup/restore';
import { changePlan, startConversation } from '../../storage/conversation/conversations';
import { putBackConversation, removeConversation } from '../../storage/conversation/remove';
import { closeDatabase, openDatabase } from '../../storage/database/database';
import { leaveLastWords } from '../../storage/database/last-words';
import { bringInLastWords } from '../../storage/database/put-right';
import { discardRecord, putBackRecord, removeRecord, saveRecord } from '../../storage/database/records';
import { emptyTrash, putAllBack, removeAll, trashedRecords } from '../../storage/database/trash';
import { allNotes } from '../../storage/notes/notes';
import { someConversation } from '../some-conversation';

/*
 * A random walk over what pages ask of the storage. Each page acts on what it saw last, which another page may have
 * changed since: it types in a note that was removed, puts a note back that lives again, removes what is gone. The same
 * with what is typed in two conversations; and these are pressed in, removed and put back.
 */

export interface Act {
  page: number;
  /** Which of the texts that the page knows, and which conversation. */
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
    | 'open anew'
    | 'press'
    | 'remove conversation'
    | 'put conversation back';
}

const often = ['look', 'begin', 'type', 'type', 'type', 'leave', 'remove', 'put back', 'press'] as const;
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
  'remove conversation',
  'put conversation back',
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

/** What can be typed in. */
type Typed = Note | ConversationText;
const kindOf = (typed: Typed) => ('place' in typed ? 'conversationTexts' : 'notes');

interface Page {
  notes: Typed[];
  trash: Typed[];
  /** What is being typed in, with the words as this page has them. */
  typing: Map<string, { note: Typed; stretch: Stretch<Typed> }>;
}

const behaviour = 'opgave/durf';
const conversations = ['c0', 'c1'];
const unstopped = () => ({ progress: () => undefined, stop: new AbortController().signal });

export class Walk {
  readonly #pages: Page[] = [0, 1, 2].map(() => ({ notes: [], trash: [], typing: new Map() }));
  /** Texts of which a page said that they are stored, and that nobody removed for good or typed over, by note. */
  readonly #promised = new Map<string, Set<string>>();
  /** How often it was pressed in a conversation since nobody can have removed it for good, by its id. */
  readonly #pressed = new Map<string, number>();
  #backup: Awaited<ReturnType<typeof collectBackup>> | undefined;
  #restored: Restored | undefined;
  #now = Date.UTC(2026, 10, 3, 9);
  #words = 0;
  #stretches = 0;

  /** Stores the conversations. */
  async begin(): Promise<void> {
    for (const id of conversations) await startConversation(someConversation(id, { present: 0 }));
  }

  async take({ page: number, which, do: what }: Act): Promise<void> {
    this.#now += 1000;
    const page = this.#pages[number];
    if (!page) return;
    const note = page.notes[which % Math.max(1, page.notes.length)];
    if (what === 'look') await this.#look(page);
    if (what === 'begin') await this.#begin(page, which);
    if (what === 'type' && note) await this.#type(page, note);
    if (what === 'leave' && note) page.typing.delete(note.id);
    if (what === 'remove' && note) await this.#remove(page, note);
    if (what === 'discard' && note) await this.#discard(page, note);
    const lying = page.trash[which % Math.max(1, page.trash.length)];
    if (what === 'put back' && lying) await putBackRecord(kindOf(lying), lying, this.#now);
    if (what === 'put all back') await putAllBack(this.#now);
    if (what === 'remove all') await removeAll(kindNames, this.#now);
    if (what === 'empty') await this.#empty();
    if (what === 'leave last words' && note) this.#leaveLastWords(page, note);
    if (what === 'open anew') await this.#openAnew();
    await this.#inConversation(what, conversations[which % 2] ?? '');
    await this.#restore(what);
  }

  async #inConversation(what: Act['do'], id: string): Promise<void> {
    if (what === 'press') {
      const pressed = await changePlan(
        id,
        (plan) => ({ ...plan, present: (plan.present ?? 0) + 1 }),
        this.#now,
      );
      if (pressed) this.#pressed.set(id, (this.#pressed.get(id) ?? 0) + 1);
    }
    if (what === 'remove conversation') await removeConversation(id, this.#now);
    if (what === 'put conversation back') await putBackConversation(id, this.#now);
  }

  /** Records in two places, promised texts that nobody can find, and conversations in which a press is gone. */
  async wrong(): Promise<{ twice: string[]; lost: string[] }> {
    const database = await openDatabase();
    const lists = await Promise.all(kindNames.map((kind) => database.getAll(kind)));
    const [living, trash] = [lists.flat(), await database.getAll('trash')];
    const ids = new Set(living.map(({ id }) => id));
    const all = [...living, ...trash];
    const found = new Set(all.map(({ id, text }) => `${id} ${text}`));
    const there = new Set(all.map(({ id }) => id));
    for (const { note, text } of await database.getAll('versions'))
      if (there.has(note)) found.add(`${note} ${text}`);
    const lost = [...this.#promised].flatMap(([id, texts]) =>
      [...texts].map((text) => `${id} ${text}`).filter((each) => !found.has(each)),
    );
    for (const [id, times] of this.#pressed) {
      const record = all.find((each) => each.id === id);
      const stored = record && 'plan' in record ? JSON.parse(String(record.plan)).present : undefined;
      if (!(stored >= times)) lost.push(`${id}: pressed ${times} times, ${stored} stored`);
    }
    return { twice: trash.map(({ id }) => id).filter((id) => ids.has(id)), lost };
  }

  async #look(page: Page): Promise<void> {
    page.notes = [...(await allNotes()), ...(await (await openDatabase()).getAll('conversationTexts'))];
    page.trash = await this.#removed();
    // A field in which nothing waits follows; in these pages every word is stored at once.
    page.typing.clear();
  }

  async #removed(): Promise<Typed[]> {
    return [...(await trashedRecords('notes')), ...(await trashedRecords('conversationTexts'))];
  }

  async #begin(page: Page, which: number): Promise<void> {
    const conversation = conversations[which];
    const word = this.#word();
    const id = `n${this.#words}`;
    const note: Typed =
      conversation === undefined
        ? newNote(behaviour, word, id, this.#now)
        : newRecord<'conversationTexts'>(
            { place: placeOf({ conversation, part: 's1', sort: 'gezegd' }) },
            word,
            id,
            this.#now,
          );
    page.notes.push(note);
    await this.#save(page, note, this.#stretch(undefined));
  }

  async #type(page: Page, note: Typed): Promise<void> {
    const { note: now, stretch } = page.typing.get(note.id) ?? {
      note,
      stretch: this.#stretch(note),
    };
    // In one stretch the user types over his own words.
    if (page.typing.has(note.id)) this.#promised.get(note.id)?.delete(now.text);
    await this.#save(page, withText(now, this.#word(), this.#now), stretch);
  }

  async #save(page: Page, note: Typed, stretch: Stretch<Typed>): Promise<void> {
    page.typing.set(note.id, { note, stretch });
    page.notes = page.notes.map((each) => (each.id === note.id ? note : each));
    await saveRecord(kindOf(note), note, stretch);
    this.#promise(note);
  }

  async #remove(page: Page, note: Typed): Promise<void> {
    const typing = page.typing.get(note.id);
    page.typing.delete(note.id);
    page.notes = page.notes.filter(({ id }) => id !== note.id);
    page.trash.push(note);
    await removeRecord(kindOf(note), note, this.#now, typing?.stretch);
  }

  /** A new note that is emptied by who began it, while he is still typing. */
  async #discard(page: Page, { id }: Typed): Promise<void> {
    const typing = page.typing.get(id);
    if (!typing || typing.stretch.before) return;
    page.typing.delete(id);
    page.notes = page.notes.filter((each) => each.id !== id);
    this.#promised.get(id)?.delete(typing.note.text);
    await discardRecord(kindOf(typing.note), withText(typing.note, '', this.#now), typing.stretch);
  }

  async #empty(): Promise<void> {
    for (const { id } of await this.#removed()) this.#promised.delete(id);
    for (const { id } of await trashedRecords('conversations')) this.#pressed.delete(id);
    await emptyTrash();
    // Who restored a backup before this cannot be promised that undoing it leaves what was emptied.
    this.#restored = undefined;
  }

  #leaveLastWords(page: Page, note: Typed): void {
    const typing = page.typing.get(note.id);
    if (!typing) return;
    const last = withText(typing.note, this.#word(), this.#now);
    page.typing.delete(note.id);
    leaveLastWords(kindOf(last), last);
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

  #promise({ id, text }: Typed): void {
    this.#promised.set(id, (this.#promised.get(id) ?? new Set()).add(text));
  }

  #stretch(before: Typed | undefined): Stretch<Typed> {
    this.#stretches += 1;
    return { id: `s${this.#stretches}`, before, begun: this.#now };
  }

  #word(): string {
    this.#words += 1;
    return `w${this.#words}`;
  }
}
