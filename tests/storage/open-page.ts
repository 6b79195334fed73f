import { unwrap } from 'idb';
import { vi } from 'vitest';
import * as words from '../words';

/*
 * Several pages in one test: each has the page code with a memory of its own, and all share one database, one
 * localStorage and one channel, as the pages of a browser do.
 */

/** The code of one page; see one-page.tsx. */
export interface Code extends Awaited<ReturnType<typeof importCode>> {
  /** What the page does when another page changes localStorage. */
  heard: ((event: StorageEvent) => void)[];
}

const importCode = () => import('./one-page');

/** Loads the page code once more. */
export async function loadCode(): Promise<Code> {
  const listen = vi.spyOn(globalThis, 'addEventListener');
  vi.resetModules();
  const code = await importCode();
  // A page begins to listen when it first opens the database.
  await code.openDatabase();
  code.closeDatabase();
  const heard = listen.mock.calls.flatMap(([name, listener]) =>
    name === 'storage' ? [listener as (event: StorageEvent) => void] : [],
  );
  listen.mockRestore();
  return { ...code, heard };
}

/** Lets everything happen that waits for one turn of the event loop: a step of a transaction, a message. */
export const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * How a page ends:
 * - `closed`: its last write goes on, but it hears no more of it;
 * - `dropped`: its last write is dropped by the browser;
 * - `killed`: there was no time for a last write, nor to leave anything.
 */
export const endings = ['closed', 'dropped', 'killed'] as const;
export type Ending = (typeof endings)[number];

/** What one field got in one stretch of writing: the texts one after another, and the last that is promised to be kept. */
export class Stretch {
  promised = -1;
  /** Nothing that is typed after this belongs to it. */
  ended = false;
  /** @param isNew whether it began a text: then nothing is promised of what the user takes back himself */
  constructor(
    readonly texts: string[],
    readonly isNew = false,
  ) {}

  get last(): string {
    return this.texts.at(-1) ?? '';
  }

  add(text: string): void {
    this.texts.push(text);
    if (text === '' && this.isNew) this.promised = -1;
  }

  /** The page said that what is in the field is stored. */
  promise(): void {
    if (this.last !== '') this.promised = this.texts.length - 1;
  }

  /** What was promised and is nowhere among these texts; a text that the user typed over counts as kept. */
  lost(found: ReadonlySet<string>): string | undefined {
    if (this.promised < 0) return undefined;
    const kept = this.texts.slice(this.promised).some((text) => found.has(text));
    return kept ? undefined : this.texts[this.promised];
  }
}

export class OpenPage {
  readonly stretches: Stretch[] = [];
  readonly #now = new Map<HTMLTextAreaElement, Stretch>();
  readonly #root = document.createElement('div');
  readonly #code: Code;

  constructor(code: Code) {
    this.#code = code;
    code.closeDatabase();
    // What the code remembers of an earlier page is not this page's.
    code.unsavedDrafts.clear();
    document.body.append(this.#root);
    code.show(this.#root);
  }

  fields(): HTMLTextAreaElement[] {
    return [...this.#root.querySelectorAll('textarea')];
  }

  type(field: HTMLTextAreaElement, text: string): void {
    let stretch = this.#now.get(field);
    if (!stretch || stretch.ended || stretch.last !== field.value) {
      stretch = new Stretch([], field.value === '');
      this.#now.set(field, stretch);
      this.stretches.push(stretch);
    }
    stretch.add(text);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  leave(field: HTMLTextAreaElement): void {
    const stretch = this.#now.get(field);
    if (stretch) stretch.ended = true;
    field.dispatchEvent(new FocusEvent('blur'));
  }

  /** Removes a note; what is typed in its field after that is a stretch of its own. */
  remove(place: number): void {
    const field = this.press(words.note.remove, place)?.closest('[data-note]')?.querySelector('textarea');
    const stretch = field && this.#now.get(field);
    if (stretch) stretch.ended = true;
  }

  /** Presses a button if it is there. @param place of those with the same name @returns the button */
  press(name: string, place = 0): HTMLButtonElement | undefined {
    const buttons = [...this.#root.querySelectorAll('button')].filter(
      ({ textContent }) => textContent?.trim() === name,
    );
    const button = buttons[place % buttons.length];
    button?.click();
    return button;
  }

  /** Puts an earlier version back; when none is shown, it shows those of a note first. */
  takeBack(place: number): void {
    const shown = [...this.#root.querySelectorAll('.version')];
    const version = shown[place % shown.length];
    const field = version?.closest('.stored-note')?.querySelector('textarea');
    if (!version || !field) {
      this.press(words.note.versions, place);
      return;
    }
    const stretch = new Stretch([version.querySelector('.version__text')?.textContent ?? '']);
    stretch.ended = true;
    this.stretches.push(stretch);
    this.#now.set(field, stretch);
    version.querySelector('button')?.click();
  }

  /** Writes down which fields say now that their words are stored. */
  look(): void {
    for (const field of this.fields()) {
      const stretch = this.#now.get(field);
      const saysStored =
        field.parentElement?.querySelector('[data-saved=true]')?.textContent === words.field.saved;
      if (saysStored && stretch?.last === field.value) stretch.promise();
    }
  }

  /** What the page shows as stored: notes by their id, and what was said. */
  shown(): [string, string][] {
    const notes = [...this.#root.querySelectorAll<HTMLElement>('[data-note]')].map(
      (note): [string, string] => [note.dataset.note ?? '', note.querySelector('textarea')?.value ?? ''],
    );
    const said = [...this.#root.querySelectorAll<HTMLTextAreaElement>('[data-said] textarea')];
    const texts = said.map(({ value }): [string, string] => ['said', value]);
    return [...notes, ...texts.filter(([, text]) => text !== '')].sort();
  }

  hear(event: StorageEvent): void {
    for (const listener of this.#code.heard) listener(event);
  }

  /** Ends the page. */
  end(ending: Ending): void {
    const database = this.#code.openedDatabase();
    if (database) disconnect(unwrap(database), ending);
    const before = { ...localStorage };
    this.#code.hide(this.#root);
    this.#root.remove();
    if (ending === 'killed') restore(before);
    // Words that a page leaves behind are as good as stored.
    else if (database) for (const stretch of this.#now.values()) if (stretch.last !== '') stretch.promise();
  }
}

/** Whatever a page still asks of the database is done unheard, or not done. */
export function disconnect(database: IDBDatabase, ending: Ending): void {
  const transaction = database.transaction.bind(database);
  database.transaction = (...args) => {
    if (ending !== 'closed') throw new DOMException('the page is gone', 'DataError');
    const writing = transaction(...args);
    const objectStore = writing.objectStore.bind(writing);
    writing.objectStore = (name) => unheard(objectStore(name));
    return writing;
  };
}

function unheard(store: IDBObjectStore): IDBObjectStore {
  const put = store.put.bind(store);
  const remove = store.delete.bind(store);
  store.put = (value) => silent(put(value));
  store.delete = (key) => silent(remove(key));
  return store;
}

function silent<Answer>(request: IDBRequest<Answer>): IDBRequest<Answer> {
  request.addEventListener = () => undefined;
  return request;
}

function restore(before: Record<string, string>): void {
  for (const key of Object.keys(localStorage)) if (!(key in before)) localStorage.removeItem(key);
  for (const [key, value] of Object.entries(before)) localStorage.setItem(key, value);
}
