import { isBlank, type Stretch, type TextRecord, withText } from './text-record';

/*
 * The rules of a text that is stored while it is typed, in one field of one page. Each function is one thing that can
 * happen. Nothing is done here: out come the draft as it is then, and what is to be done.
 */

/** What the field says of its words. `saved` is said only when every typed word is on disk. */
export type SaveState = { is: 'idle' | 'writing' | 'saved' } | { is: 'failed'; error: unknown };

export interface Draft<Kind extends TextRecord> {
  /** The record as last typed; undefined while the field is new and empty. */
  record: Kind | undefined;
  /** The record as this field last knew it to be on disk: what is typed next replaces these words. */
  onDisk: Kind | undefined;
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

/** Something to be done with a record: in the store, or where a closing page leaves its last words. */
export interface Task<Kind extends TextRecord> {
  do: 'save' | 'discard' | 'remove' | 'leaveLastWords' | 'forgetLastWords';
  record: Kind;
  stretch: Stretch<Kind> | undefined;
}

/** A draft, and what is to be done now, in this order. */
export type Step<Kind extends TextRecord> = [Draft<Kind>, ...Task<Kind>[]];

/** Makes a new record of what was typed in an empty field. */
export type Begin<Kind> = (text: string, id: string, now: number) => Kind;

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
    onDisk: existing,
    text: record?.text ?? '',
    state: { is: unsaved ? 'writing' : 'idle' },
    isNew: !existing,
    unsaved,
    due: unsaved && 'soon',
    stretch: unsaved && { id, before: existing, begun: unsaved.updated },
    hasEnded: !unsaved,
  };
}

/** Whether no typed word is on its way to the disk: then the field may show what others make of the text. */
export function isSettled({ is }: SaveState): boolean {
  return is === 'idle' || is === 'saved';
}

/**
 * The field holds other words.
 * @param begin used when there is no record yet
 * @param id a new unique id
 * @param now ms since 1970
 */
export function typed<Kind extends TextRecord>(
  draft: Draft<Kind>,
  text: string,
  begin: Begin<Kind>,
  id: string,
  now: number,
): Step<Kind> {
  const { record, state } = draft;
  // A stored text that is emptied keeps its words until the field is left: who empties it may only be rewriting it.
  if (!draft.isNew && isBlank(text)) return [{ ...draft, text }];
  const unsaved = record ? withText(record, text, now) : begin(text, id, now);
  return [
    {
      ...draft,
      record: unsaved,
      text,
      // A failure stays said until words are on disk again.
      state: state.is === 'failed' ? state : { is: 'writing' },
      unsaved,
      due: 'soon',
      stretch: draft.hasEnded ? { id, before: draft.onDisk, begun: now } : draft.stretch,
      hasEnded: false,
    },
  ];
}

/** The time has come to write what still waits; a text without words is discarded instead. */
export function due<Kind extends TextRecord>(draft: Draft<Kind>): Step<Kind> {
  const { unsaved: record, stretch } = draft;
  if (!record || !draft.due) return [draft];
  return [
    { ...draft, due: undefined },
    { do: isBlank(record.text) ? 'discard' : 'save', record, stretch },
  ];
}

/** The user has left the field. */
export function left<Kind extends TextRecord>(draft: Draft<Kind>): Step<Kind> {
  const [next, ...tasks] = due(draft);
  return [{ ...next, hasEnded: true }, ...tasks];
}

/** The page may be about to vanish: what has not reached the disk is left where another page finds it. */
export function hidden<Kind extends TextRecord>(draft: Draft<Kind>): Step<Kind> {
  const step = due(draft);
  const { unsaved: record, stretch } = draft;
  if (record && !isBlank(record.text)) step.push({ do: 'leaveLastWords', record, stretch });
  return step;
}

/** A task is done. */
export function done<Kind extends TextRecord>(draft: Draft<Kind>, task: Task<Kind>): Step<Kind> {
  const { record } = task;
  const forget: Task<Kind> = { ...task, do: 'forgetLastWords' };
  // Left when the page was hidden, they would bring the record back once the Prullenbak is emptied.
  if (task.do === 'remove') return [removed(draft, record), forget];
  if (task.do !== 'save' && task.do !== 'discard') return [draft];
  const next = { ...draft, onDisk: task.do === 'save' ? record : undefined };
  // Of words that are not the last any more nothing is said: the last have a try of their own.
  if (record !== draft.unsaved) return [next];
  return [{ ...next, unsaved: undefined, state: { is: task.do === 'save' ? 'saved' : 'idle' } }, forget];
}

/** Words could not be saved or discarded, or the record could not be removed. */
export function failed<Kind extends TextRecord>(
  draft: Draft<Kind>,
  task: Task<Kind>,
  error: unknown,
): Step<Kind> {
  if (task.do === 'remove') return [notRemoved(draft, task)];
  if (task.record !== draft.unsaved) return [draft];
  return [{ ...draft, state: { is: 'failed', error }, due: draft.due ?? 'later' }];
}

/** The record stays, and so do the words that were on their way. */
function notRemoved<Kind extends TextRecord>(
  draft: Draft<Kind>,
  { record, stretch }: Task<Kind>,
): Draft<Kind> {
  if (!stretch || draft.unsaved) return draft;
  // The field may have followed another page meanwhile, or have been emptied.
  return { ...draft, record, text: record.text, unsaved: record, due: 'soon', state: { is: 'writing' } };
}

/**
 * Someone may have changed what is stored.
 * @param id of the record that was looked up
 * @param stored as it is now; undefined when it is not there any more
 */
export function changedElsewhere<Kind extends TextRecord>(
  draft: Draft<Kind>,
  id: string,
  stored: Kind | undefined,
): Step<Kind> {
  const { record, state } = draft;
  if (record?.id !== id || record.text === stored?.text || !isSettled(state)) return [draft];
  // Removed elsewhere: the list takes this field away, unless the record comes back before that. Saved it is not.
  if (!stored && !draft.isNew) return [{ ...draft, state: { is: 'idle' } }];
  // What is typed from here on replaces other words than before: a stretch of its own.
  return [
    {
      ...draft,
      record: stored,
      onDisk: stored,
      text: stored?.text ?? '',
      state: { is: 'idle' },
      hasEnded: true,
    },
  ];
}

/** The page draws the field with a record that may have changed between being read and being drawn. */
export function drawn<Kind extends TextRecord>(draft: Draft<Kind>, record: Kind): Step<Kind> {
  return record.updated < (draft.record?.updated ?? 0) ? [draft] : changedElsewhere(draft, record.id, record);
}

/**
 * The user wants it in the Prullenbak. A late write would bring it back, so nothing waits any more. The field may be
 * there for a moment still: what is typed in it then does not write over the words that were removed.
 */
export function removing<Kind extends TextRecord>(draft: Draft<Kind>): Step<Kind> {
  const { record, onDisk } = draft;
  const next: Draft<Kind> = { ...withoutUnsaved(draft), state: { is: 'idle' }, hasEnded: true };
  if (!record) return [next];
  return [next, { do: 'remove', record, stretch: record === onDisk ? undefined : draft.stretch }];
}

/** Another page that was writing in it may bring it back, and then this field follows again. */
function removed<Kind extends TextRecord>(draft: Draft<Kind>, record: Kind): Draft<Kind> {
  return draft.record === record ? { ...draft, onDisk: record, text: record.text } : draft;
}

/** The record stays as it is, and the field begins a new one; unless words in it are on their way to the disk. */
export function restarted<Kind extends TextRecord>(draft: Draft<Kind>): Step<Kind> {
  if (!isSettled(draft.state) && !isBlank(draft.text)) return [draft];
  const [next, ...tasks] = left(draft);
  return [{ ...next, record: undefined, onDisk: undefined, text: '', state: { is: 'idle' } }, ...tasks];
}

/** Another field takes over the unsaved words. */
export function handedOver<Kind extends TextRecord>(draft: Draft<Kind>): Step<Kind> {
  return [withoutUnsaved(draft)];
}

function withoutUnsaved<Kind extends TextRecord>(draft: Draft<Kind>): Draft<Kind> {
  return { ...draft, unsaved: undefined, due: undefined };
}
