import { vi } from 'vitest';
import { closeDatabase, openDatabase } from '../../storage/database/database';
import { saveRecord } from '../../storage/database/records';
import * as words from '../words';
import { behaviour, turn as turnButton } from './one-page';
import { type Code, type Ending, OpenPage, Stretch, turn } from './open-page';

/** What a user does. `field` is a place among the fields, notes or versions of the page, counted round. */
export type Act =
  | { do: 'type'; field: number; how: 'add' | 'replace' | 'clear' }
  | { do: 'leave' | 'remove' | 'take back'; field: number }
  | { do: 'undo' | 'another' | 'turn' | 'open' | 'hide all' | 'set the clock back' | 'rest' }
  | { do: 'end'; ending: Ending };

export interface Step {
  page: number;
  act: Act;
  /** Time that passes after it, in ms. */
  ms: number;
  /** Turns of the event loop after it. */
  turns: number;
}

/** Two open pages and a place for a third, with one note. @param codes as many as there may be pages */
export async function aWorld(codes: readonly Code[]): Promise<World> {
  const world = new World([...codes]);
  await saveRecord('notes', { id: 'n0', behaviour, text: 'begin', created: 1, updated: 1 });
  world.open(0);
  world.open(1);
  await world.rest();
  return world;
}

/** The pages of one browser, with what was promised in them. */
export class World {
  readonly #codes: Code[];
  readonly #pages: (OpenPage | undefined)[] = [];
  readonly #stretches = [new Stretch(['begin'])];
  #words = 0;

  constructor(codes: Code[]) {
    this.#codes = codes;
    this.#stretches[0]?.promise();
  }

  open(place: number): void {
    if (this.#pages[place]) return;
    const code = this.#codes.pop();
    if (code) this.#pages[place] = new OpenPage(code);
  }

  async take({ page: place, act, ms, turns }: Step): Promise<void> {
    const page = this.#pages[place];
    if (act.do === 'open') this.open(place);
    else if (act.do === 'rest') await this.rest();
    else if (act.do === 'set the clock back') vi.setSystemTime(Date.now() - 3_600_000);
    else if (act.do === 'hide all') this.#noticeJournal(hideAll);
    else if (act.do === 'end') this.#end(place, act.ending);
    else if (page) this.#actIn(page, act);
    await this.#pass(ms, turns);
  }

  #actIn(page: OpenPage, act: Act): void {
    const fields = page.fields();
    const field = 'field' in act ? fields[act.field % fields.length] : undefined;
    if (act.do === 'type' && field) page.type(field, this.#text(field.value, act.how));
    if (act.do === 'leave' && field) page.leave(field);
    if (act.do === 'remove') page.remove(act.field);
    if (act.do === 'take back') page.takeBack(act.field);
    if (act.do === 'undo') page.press(words.undo);
    if (act.do === 'turn') page.press(turnButton);
    if (act.do === 'another' && fields[0]) {
      page.leave(fields[0]);
      page.press(words.field.another);
    }
  }

  /** What stands in a field when something was typed; each word is typed once only. */
  #text(now: string, how: 'add' | 'replace' | 'clear'): string {
    this.#words += 1;
    const word = `w${this.#words}`;
    return { add: `${now} ${word}`.trim(), replace: word, clear: '' }[how];
  }

  #end(place: number, ending: Ending): void {
    const page = this.#pages[place];
    if (!page) return;
    this.#stretches.push(...page.stretches);
    this.#pages[place] = undefined;
    this.#noticeJournal(() => page.end(ending));
  }

  /** Tells the other pages what some work left in localStorage, as a browser does. */
  #noticeJournal(work: () => void): void {
    const before = { ...localStorage };
    work();
    for (const [key, newValue] of Object.entries(localStorage))
      if (before[key] !== newValue)
        for (const page of this.#open()) page.hear(new StorageEvent('storage', { key, newValue }));
  }

  #open(): OpenPage[] {
    return this.#pages.filter((page) => page !== undefined);
  }

  async #pass(ms: number, turns: number): Promise<void> {
    if (ms > 0) vi.advanceTimersByTime(ms);
    for (let n = 0; n < turns; n += 1) {
      await turn();
      for (const page of this.#open()) page.look();
    }
  }

  /** Waits until all is quiet. */
  async rest(): Promise<void> {
    for (let n = 0; n < 8; n += 1) await this.#pass(200, 25);
  }

  /**
   * Leaves all fields, and opens one page more, which brings in what closed pages left.
   * @returns what each page shows, what is stored, and texts that were promised and that nobody can find
   */
  async end() {
    for (const page of this.#open()) for (const field of page.fields()) page.leave(field);
    await this.rest();
    this.open(this.#pages.length);
    await this.rest();
    const { notes, texts } = await whatIsThere();
    const all = [...this.#stretches, ...this.#open().flatMap(({ stretches }) => stretches)];
    return {
      shown: this.#open().map((page) => page.shown()),
      stored: notes,
      lost: all.flatMap((stretch) => stretch.lost(texts) ?? []),
    };
  }

  close(): void {
    for (const page of this.#open()) page.end('killed');
    closeDatabase();
    vi.clearAllTimers();
  }
}

function hideAll(): void {
  const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  hidden.mockRestore();
}

/** The notes and what was said, and all texts that a user can find: in these, in the Prullenbak, and in their versions. */
async function whatIsThere() {
  const database = await openDatabase();
  const notes = await database.getAll('notes');
  const said = await database.getAll('conversationTexts');
  const there = [...notes, ...said, ...(await database.getAll('trash'))];
  const ids = new Set(there.map(({ id }) => id));
  const versions = (await database.getAll('versions')).filter(({ note }) => ids.has(note));
  return {
    notes: [
      ...notes.map(({ id, text }): [string, string] => [id, text]),
      ...said.map(({ text }): [string, string] => ['said', text]),
    ].sort(),
    texts: new Set([...there, ...versions].map(({ text }) => text)),
  };
}
