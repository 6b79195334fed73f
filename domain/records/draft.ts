import { isBlank, type Stretch, type TextRecord, withText } from './text-record';

/*
 * The rules of a text that is stored while it is typed, in one field of one page. Nothing happens here: an event goes
 * in, and out come the draft as it is then and what is to be done.
 */

/** What the field says of its words. `saved` is said only when every typed word is on disk. */
export type SaveState = { is: 'idle' | 'writing' | 'saved' } | { is: 'failed'; error: unknown };

export interface Draft<Kind extends TextRecord> {
  /** The record as last typed; undefined while the field is new and empty. */
  record: Kind | undefined;
  /** What is in the field. */
  text: string;
  state: SaveState;
  /** Whether the field began empty: then a text without words is taken back, and leaves no trace. */
  isNew: boolean;
  /** The record with words that may not be on disk yet. */
  unsaved: Kind | undefined;
  /** When `unsaved` is to be written: soon after typing, later after a failure; undefined when it was asked for. */
  due: 'soon' | 'later' | undefined;
  /** What is being typed, or was typed last. */
  stretch: Stretch<Kind> | undefined;
  /** Whether what is typed next is a stretch of its own. Words that are still unsaved belong to the one before. */
  hasEnded: boolean;
}

export type DraftEvent<Kind extends TextRecord> =
  | Typed<Kind>
  /** The time has come to write. */
  | { is: 'due' }
  | { is: 'left' }
  /** The page may be about to vanish. */
  | { is: 'hidden' }
  /** A record is on disk, or gone from it when it has no words. */
  | { is: 'stored'; record: Kind }
  | { is: 'failed'; record: Kind; error: unknown }
  /** What is stored under an id after someone changed it; undefined when it is not there any more. */
  | { is: 'changed elsewhere'; id: string; stored: Kind | undefined }
  /** The page drew the field with this record, as it was read from the store. */
  | { is: 'drawn'; record: Kind }
  /** The user wants it in the Prullenbak. */
  | { is: 'removed' }
  /** It lies in the Prullenbak. */
  | { is: 'gone'; record: Kind }
  /** The record stays as it is, and the field begins a new one. */
  | { is: 'restarted' }
  /** Another field takes over the unsaved words. */
  | { is: 'handed over' };

/** Words that the user typed, or that replace them in a stretch of their own: then the ones before can be found back. */
interface Typed<Kind> {
  is: 'typed' | 'replaced';
  text: string;
  /** Ms since 1970. */
  now: number;
  /** A new unique id. */
  id: string;
  /** Used when there is no record yet. */
  begin: Begin<Kind>;
}

/** Makes a new record of what was typed in an empty field. */
export type Begin<Kind> = (text: string, id: string, now: number) => Kind;

/** Something to be done with a record in the store, or where a closing page leaves its last words. */
export interface Task<Kind extends TextRecord> {
  do: 'save' | 'discard' | 'remove' | 'leave last words' | 'forget last words';
  record: Kind;
  stretch: Stretch<Kind> | undefined;
}

/** A draft and what is to be done now, in this order. */
export type Step<Kind extends TextRecord> = [Draft<Kind>, ...Task<Kind>[]];

/**
 * A field as it begins.
 * @param existing the stored record it edits; none for a new one
 * @param unsaved words that an earlier field could not store
 * @param id a new unique id
 */
export function beginDraft<Kind extends TextRecord>(
  existing: Kind | undefined,
  unsaved: Kind | undefined,
  id: string,
): Draft<Kind> {
  const record = unsaved ?? existing;
  return {
    record,
    text: record?.text ?? '',
    state: { is: unsaved ? 'writing' : 'idle' },
    isNew: !existing,
    unsaved,
    due: unsaved && 'soon',
    stretch: unsaved && { id, before: existing, begun: unsaved.updated },
    hasEnded: !unsaved,
  };
}

/** What becomes of a draft by an event. */
export function nextDraft<Kind extends TextRecord>(draft: Draft<Kind>, event: DraftEvent<Kind>): Step<Kind> {
  switch (event.is) {
    case 'typed':
      return [typed(draft, event)];
    case 'replaced': {
      const [left, ...tasks] = ended(draft);
      const [replaced, ...more] = ended(typed(left, event));
      return [replaced, ...tasks, ...more];
    }
    case 'due':
      return written(draft);
    case 'left':
      return ended(draft);
    case 'hidden':
      return withLastWords(draft);
    case 'stored':
      return stored(draft, event.record);
    case 'failed':
      // Of words that are not the last any more nothing is said: the last have a try of their own.
      if (draft.unsaved !== event.record) return [draft];
      return [{ ...draft, state: { is: 'failed', error: event.error }, due: draft.due ?? 'later' }];
    case 'changed elsewhere':
      if (draft.record?.id !== event.id) return [draft];
      return [followed(draft, event.stored)];
    case 'drawn':
      // Changed between being read and being drawn.
      if (!draft.record || event.record.updated < draft.record.updated) return [draft];
      return [followed(draft, event.record)];
    case 'removed':
      return removed(draft);
    case 'gone':
      return gone(draft, event.record);
    case 'restarted': {
      const [left, ...tasks] = ended(draft);
      return [{ ...left, record: undefined, text: '', state: { is: 'idle' } }, ...tasks];
    }
    case 'handed over':
      return [withoutUnsaved(draft)];
  }
}

/** Whether no typed word is on its way to the disk: then the field may show what others make of the text. */
export function isSettled({ is }: SaveState): boolean {
  return is === 'idle' || is === 'saved';
}

function typed<Kind extends TextRecord>(
  draft: Draft<Kind>,
  { text, now, id, begin }: Typed<Kind>,
): Draft<Kind> {
  const { record, isNew, state } = draft;
  // A stored text that is emptied keeps its words until the field is left: who empties it may only be rewriting it.
  if (!isNew && isBlank(text)) return { ...draft, text };
  const changed = record ? withText(record, text, now) : begin(text, id, now);
  return {
    ...draft,
    record: changed,
    text,
    unsaved: changed,
    due: 'soon',
    // A failure stays said until words are on disk again.
    state: state.is === 'failed' ? state : { is: 'writing' },
    stretch: draft.hasEnded ? { id, before: record, begun: now } : draft.stretch,
    hasEnded: false,
  };
}

/** Writes now what still waits; a text without words is discarded instead. */
function written<Kind extends TextRecord>(draft: Draft<Kind>): Step<Kind> {
  const { unsaved: record, due, stretch } = draft;
  if (!record || !due) return [draft];
  return [
    { ...draft, due: undefined },
    { do: isBlank(record.text) ? 'discard' : 'save', record, stretch },
  ];
}

function ended<Kind extends TextRecord>(draft: Draft<Kind>): Step<Kind> {
  const [next, ...tasks] = written(draft);
  return [{ ...next, hasEnded: true }, ...tasks];
}

/** Writes what waits, and leaves what has not reached the disk where another page finds it. */
function withLastWords<Kind extends TextRecord>(draft: Draft<Kind>): Step<Kind> {
  const [next, ...tasks] = written(draft);
  const { unsaved: record, stretch } = next;
  if (!record || isBlank(record.text)) return [next, ...tasks];
  return [next, ...tasks, { do: 'leave last words', record, stretch }];
}

function stored<Kind extends TextRecord>(draft: Draft<Kind>, record: Kind): Step<Kind> {
  // Of words that are not the last any more nothing is said: the last have a try of their own.
  if (draft.unsaved !== record) return [draft];
  const state: SaveState = { is: isBlank(record.text) ? 'idle' : 'saved' };
  return [
    { ...draft, unsaved: undefined, state },
    { do: 'forget last words', record, stretch: draft.stretch },
  ];
}

/** Shows the stored words, unless the field has words of its own on the way. */
function followed<Kind extends TextRecord>(draft: Draft<Kind>, record: Kind | undefined): Draft<Kind> {
  if (!isSettled(draft.state) || record?.text === draft.record?.text) return draft;
  // Removed elsewhere: the list takes this field away, unless the record comes back before that.
  if (!record && !draft.isNew) return draft;
  // What is typed from here on replaces other words than before: a stretch of its own.
  return { ...draft, record, text: record?.text ?? '', state: { is: 'idle' }, hasEnded: true };
}

/** A late write would bring the record back, so nothing waits any more. */
function removed<Kind extends TextRecord>(draft: Draft<Kind>): Step<Kind> {
  const { record, state } = draft;
  const next: Draft<Kind> = { ...withoutUnsaved(draft), state: { is: 'idle' } };
  if (!record) return [next];
  return [next, { do: 'remove', record, stretch: isSettled(state) ? undefined : draft.stretch }];
}

function gone<Kind extends TextRecord>(draft: Draft<Kind>, record: Kind): Step<Kind> {
  return [
    // Another page that was writing in it may bring it back, and then this field follows again.
    draft.record === record ? { ...draft, text: record.text } : draft,
    // Left there when the page was hidden, they would bring the record back once the Prullenbak is emptied.
    { do: 'forget last words', record, stretch: undefined },
  ];
}

function withoutUnsaved<Kind extends TextRecord>(draft: Draft<Kind>): Draft<Kind> {
  return { ...draft, unsaved: undefined, due: undefined };
}
