import * as rules from '../../../domain/records/draft';
import { isBlank, type Stretch, type TextRecord } from '../../../domain/records/text-record';

/*
 * A model of fields in several pages and the store behind them: it does what the rules of a draft ask, one task after
 * another as a database does, and remembers what the user was promised. The store does what storage/ does.
 */

type Draft = rules.Draft<TextRecord>;
type Task = rules.Task<TextRecord>;

/** One field, in a page of its own unless it took over from an earlier one there. */
interface Field {
  page: number;
  draft: Draft;
  isAlive: boolean;
}

/** What a user typed in one go. */
interface Typing {
  /** Of the record. */
  id: string;
  texts: string[];
  /** Index of the last text that was said to be saved; -1 for none. */
  promised: number;
  hasEnded: boolean;
  /** The user took a new text back himself. */
  erased: boolean;
}

/** What happens. `field` is an index among the fields, counted round. */
export type Happening =
  | { what: 'type'; field: number; how: 'add' | 'replace' | 'clear' }
  | {
      what: 'due' | 'leave' | 'hide' | 'restart' | 'remove' | 'hear' | 'draw' | 'kill' | 'take over';
      field: number;
    }
  | { what: 'open' | 'put back' }
  | { what: 'store'; fails: boolean };

const findableAs = (id: string, stretch: string) => `${id} ${stretch}`;

export class FieldsAndStore {
  readonly records = new Map<string, TextRecord>();
  readonly trash = new Map<string, TextRecord>();
  /** By record and stretch. */
  readonly versions = new Map<string, { id: string; stretch: string; text: string; written: number }>();
  readonly lastWords = new Map<string, TextRecord>();
  readonly fields: Field[] = [];
  /** What was broken of what the rules promise, in words. */
  readonly broken: string[] = [];

  readonly #queue: { field: Field; task: Task }[] = [];
  /** What was typed until the field was left or followed another page. */
  readonly #typings: Typing[] = [{ id: 'n0', texts: ['begin'], promised: 0, hasEnded: true, erased: false }];
  readonly #lastTyping = new Map<Field, Typing>();
  /** The texts of each stretch of the rules. */
  readonly #ownTexts = new Map<string, string[]>();
  /** New records that one field alone has written in, in one stretch. */
  readonly #untouched = new Map<string, Field>();
  #now = 1000;

  /** @param hasVersion whether the one stored text has a version of its own still: those go after 30 days */
  constructor(hasVersion: boolean) {
    this.records.set('n0', { id: 'n0', text: 'begin', created: 1, updated: 1 });
    if (hasVersion) this.#keepVersion('n0', 'first', 'begin', 1);
    for (const existing of [this.records.get('n0'), this.records.get('n0'), undefined]) this.#open(existing);
  }

  take(happening: Happening): void {
    this.#now += 1;
    if (happening.what === 'store') this.#doOne(happening.fails);
    else if (happening.what === 'put back') this.#putBack();
    else if (happening.what === 'open') this.#open([...this.records.values()].at(-1));
    else if ('field' in happening) {
      const alive = this.fields.filter(({ isAlive }) => isAlive);
      const field = alive[happening.field % alive.length];
      if (field) this.#inField(field, happening);
    }
    this.#checkPromises();
  }

  /** Lets everything come to rest, then says what is wrong with how things are. */
  rest(): void {
    for (let round = 0; round < 20; round += 1) {
      for (const field of this.fields) if (field.isAlive) this.#step(field, rules.due);
      while (this.#queue.length > 0) this.#doOne(false);
      for (const field of this.fields) if (field.isAlive) this.#hear(field);
    }
    this.#checkPromises();
    for (const { draft, isAlive } of this.fields) {
      const stored = draft.record && this.records.get(draft.record.id);
      if (isAlive && stored && stored.text !== draft.text && !isBlank(draft.text))
        this.broken.push(`a field shows "${draft.text}" where "${stored.text}" is stored`);
      if (isAlive && draft.unsaved) this.broken.push(`"${draft.unsaved.text}" was never written`);
    }
    for (const [id, { draft, isAlive }] of this.#untouched)
      if (isAlive && draft.record?.id === id && draft.text === '' && this.#findable(id).length > 0)
        this.broken.push(`an emptied new text left "${this.#findable(id)}"`);
  }

  #open(existing: TextRecord | undefined, unsaved?: TextRecord, page = this.fields.length): Field {
    const field = { page, draft: rules.beginDraft(existing, unsaved, this.#newId()), isAlive: true };
    this.fields.push(field);
    if (existing) this.#untouched.delete(existing.id);
    if (unsaved && field.draft.stretch) this.#note(field, '', unsaved.text);
    return field;
  }

  #inField(field: Field, happening: Extract<Happening, { field: number }>): void {
    const { draft } = field;
    if (happening.what === 'type') this.#type(field, happening.how);
    if (happening.what === 'due') this.#step(field, rules.due);
    if (happening.what === 'leave') this.#leave(field);
    if (happening.what === 'hide') this.#hide(field);
    // The pages offer this only then.
    if (happening.what === 'restart' && draft.isNew && rules.isSettled(draft.state))
      this.#step(field, rules.restarted);
    if (happening.what === 'remove' && !draft.isNew) this.#remove(field);
    if (happening.what === 'hear') this.#hear(field);
    if (happening.what === 'draw' && draft.record && !draft.isNew) {
      const stored = this.records.get(draft.record.id);
      if (stored) this.#step(field, (now) => rules.drawn(now, stored));
    }
    if (happening.what === 'kill' && this.fields.length < 8) this.#kill(field);
    if (happening.what === 'take over') this.#takeOver(field);
  }

  #type(field: Field, how: 'add' | 'replace' | 'clear'): void {
    const word = `w${this.#now}`;
    const before = field.draft.text;
    const text = { add: `${before} ${word}`.trim(), replace: word, clear: '' }[how];
    const begin = (typed: string, id: string, now: number) => ({
      id,
      text: typed,
      created: now,
      updated: now,
    });
    this.#step(field, (draft) => rules.typed(draft, text, begin, this.#newId(), this.#now));
    const { draft } = field;
    if (draft.text !== text) this.broken.push(`"${text}" was typed and "${draft.text}" is shown`);
    this.#note(field, before, text);
    if (draft.record && draft.stretch && !draft.stretch.before && !this.#isElsewhere(field, draft.record.id))
      this.#untouched.set(draft.record.id, field);
    else if (draft.record) this.#untouched.delete(draft.record.id);
  }

  #leave(field: Field): void {
    this.#step(field, rules.left);
    this.#endTyping(field);
  }

  /** What is typed after it does not write over what was removed. */
  #remove(field: Field): void {
    this.#step(field, rules.removing);
    this.#endTyping(field);
  }

  #endTyping(field: Field): void {
    const typing = this.#lastTyping.get(field);
    if (typing) typing.hasEnded = true;
  }

  #isElsewhere(field: Field, id: string): boolean {
    return this.fields.some((other) => other !== field && other.draft.record?.id === id);
  }

  /** Writes down what was typed. @param before what the field held before */
  #note(field: Field, before: string, text: string): void {
    const { record, stretch, isNew } = field.draft;
    if (!record) return;
    let typing = this.#lastTyping.get(field);
    if (!typing || typing.hasEnded || typing.id !== record.id || !typing.texts.includes(before)) {
      typing = { id: record.id, texts: [], promised: -1, hasEnded: false, erased: false };
      this.#typings.push(typing);
      this.#lastTyping.set(field, typing);
    }
    typing.texts.push(text);
    if (stretch) this.#ownTexts.set(stretch.id, [...(this.#ownTexts.get(stretch.id) ?? []), text]);
    if (isNew && isBlank(text)) typing.erased = true;
  }

  #hide(field: Field): void {
    this.#step(field, rules.hidden);
    const { unsaved } = field.draft;
    if (unsaved && !isBlank(unsaved.text) && ![...this.lastWords.values()].includes(unsaved))
      this.broken.push(`"${unsaved.text}" was not left when the page was hidden`);
  }

  #hear(field: Field): void {
    const { draft } = field;
    const { record } = draft;
    if (!record) return;
    const stored = this.records.get(record.id);
    this.#step(field, (now) => rules.changedElsewhere(now, record.id, stored));
    if (draft.unsaved && field.draft.text !== draft.text)
      this.broken.push(`"${draft.text}" was on its way, and "${field.draft.text}" came in its stead`);
  }

  /** The page ends at once: what it asked of the store is not done. What it left is brought in by the next page. */
  #kill(field: Field): void {
    field.isAlive = false;
    for (const waiting of this.#queue.splice(0)) if (waiting.field !== field) this.#queue.push(waiting);
    for (const [key, left] of this.lastWords) {
      if (!key.startsWith(`${field.page} `)) continue;
      const stored = this.records.get(left.id);
      if (left.updated > Math.max(stored?.updated ?? -1, this.trash.get(left.id)?.updated ?? -1)) {
        if (stored) this.#keepVersion(left.id, `before left ${this.#now}`, stored.text, this.#now);
        this.records.set(left.id, left);
      }
      this.#keepVersion(left.id, `left ${this.#now}`, left.text, this.#now);
      this.lastWords.delete(key);
    }
    this.#open(undefined);
  }

  /** The field is taken away and comes back: words that could not be stored come with it. */
  #takeOver(field: Field): void {
    const { page, draft } = field;
    const { record, unsaved, state, isNew } = draft;
    if (state.is !== 'failed' || this.fields.length > 7) return;
    const existing = isNew || !record ? undefined : this.records.get(record.id);
    // What was removed meanwhile has no field; its draft goes on trying.
    if (!isNew && !existing) return;
    field.isAlive = false;
    this.#step(field, rules.handedOver);
    const next = this.#open(existing, unsaved, page);
    if (next.draft.text !== unsaved?.text) this.broken.push(`"${unsaved?.text}" was not taken over`);
  }

  #step(field: Field, rule: (draft: Draft) => rules.Step<TextRecord>): void {
    const before = field.draft;
    const [draft, ...tasks] = rule(before);
    field.draft = draft;
    for (const task of tasks) this.#ask(field, task);
    if (field.isAlive && draft.state.is === 'failed' && !draft.unsaved)
      this.broken.push(`"${draft.text}" is stored, and its field says that it failed`);
    if (draft.state !== before.state && draft.state.is === 'saved') this.#promise(field);
  }

  #ask(field: Field, task: Task): void {
    const key = `${field.page} ${task.record.id}`;
    if (task.do === 'leaveLastWords') this.lastWords.set(key, task.record);
    else if (task.do === 'forgetLastWords') this.lastWords.delete(key);
    else this.#queue.push({ field, task });
  }

  #promise(field: Field): void {
    const { text, record } = field.draft;
    // A stored text that was emptied keeps its words until the field is left.
    const said = isBlank(text) ? (record?.text ?? '') : text;
    if (!record || !this.#findable(record.id).includes(said))
      this.broken.push(`"${said}" is said to be saved`);
    const typing = this.#lastTyping.get(field);
    if (typing?.texts.at(-1) === said) typing.promised = typing.texts.length - 1;
  }

  /** Does the first task that was asked for. */
  #doOne(fails: boolean): void {
    const next = this.#queue.shift();
    if (!next) return;
    const { field, task } = next;
    if (!fails) {
      this.#do(task);
      this.#step(field, (draft) => rules.done(draft, task));
    } else this.#step(field, (draft) => rules.failed(draft, task, 'by the test'));
  }

  #do({ do: what, record, stretch }: Task): void {
    const before = this.records.get(record.id);
    if (what === 'save') {
      this.records.set(record.id, record);
      this.trash.delete(record.id);
      this.#keepVersions(record, stretch);
    }
    if (what === 'discard') this.#discard(record, stretch);
    if (what === 'remove') {
      this.#untouched.delete(record.id);
      this.trash.set(record.id, { ...record, updated: Math.max(record.updated, this.#now) });
      this.records.delete(record.id);
      if (stretch) this.#keepVersions(record, stretch);
    }
    const own = stretch ? (this.#ownTexts.get(stretch.id) ?? []) : [];
    if (before && !own.includes(before.text) && !this.#findable(record.id).includes(before.text))
      this.broken.push(`"${before.text}" was written over and is no version`);
  }

  #discard(record: TextRecord, stretch: Stretch<TextRecord> | undefined): void {
    const stored = this.records.get(record.id);
    if (!stored) return;
    const own = this.versions.get(findableAs(record.id, stretch?.id ?? ''));
    const others = [...this.versions.values()]
      .filter((version) => version.id === record.id && version !== own)
      .sort((a, b) => a.written - b.written);
    const text = stored.text === own?.text ? others.at(-1)?.text : stored.text;
    if (text !== undefined) this.trash.set(record.id, { ...stored, text });
    else if (own) this.versions.delete(findableAs(own.id, own.stretch));
    this.records.delete(record.id);
  }

  #putBack(): void {
    const [removed] = this.trash.values();
    if (!removed) return;
    this.trash.delete(removed.id);
    this.records.set(removed.id, removed);
    this.#keepVersion(removed.id, `restored ${this.#now}`, removed.text, this.#now);
  }

  #keepVersions({ id, text, updated }: TextRecord, stretch: Stretch<TextRecord> | undefined): void {
    if (!stretch) return;
    this.#keepVersion(id, stretch.id, text, updated);
    const { before } = stretch;
    if (before && !isBlank(before.text))
      this.#keepVersion(id, `before ${stretch.id}`, before.text, stretch.begun);
  }

  #keepVersion(id: string, stretch: string, text: string, written: number): void {
    this.versions.set(findableAs(id, stretch), { id, stretch, text, written });
  }

  /** The texts of a record that a user can find. */
  #findable(id: string): string[] {
    const there = [this.records.get(id), this.trash.get(id)].filter((each) => each !== undefined);
    if (there.length === 0) return [];
    const versions = [...this.versions.values()].filter((version) => version.id === id);
    return [...there, ...versions].map(({ text }) => text);
  }

  #checkPromises(): void {
    for (const { id, texts, promised, erased } of this.#typings) {
      const found = this.#findable(id);
      if (promised >= 0 && !erased && !texts.slice(promised).some((text) => found.includes(text)))
        this.broken.push(`"${texts[promised]}" was promised and is nowhere`);
    }
  }

  #newId(): string {
    return `id${this.#now}-${this.fields.length}`;
  }
}
