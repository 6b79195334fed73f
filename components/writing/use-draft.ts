import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type Note, newNote } from '../../domain/notes/note';
import {
  type Begin,
  beginDraft,
  changedElsewhere,
  drawn,
  hidden,
  left,
  restarted,
  type SaveState,
} from '../../domain/records/draft';
import { mayChange, watchRecords } from '../../storage/database/changes';
import { forgetLastWords, leaveLastWords } from '../../storage/database/last-words';
import { discardRecord, recordById, removeRecord, saveRecord } from '../../storage/database/records';
import { usePageHide } from '../page/use-page-hide';
import { type DraftStore, DraftWriter } from './draft-writer';

/** A text in a field: what is in the field, and whether it is on disk. */
export interface FieldDraft {
  /** The record as last typed; undefined while the field is new and empty. */
  record: Note | undefined;
  text: string;
  state: SaveState;
  type(text: string): void;
  /** The field is left: what is typed after this is a stretch of writing of its own. */
  leave(): void;
  /** Puts other words in the record; the words they replace stay findable. */
  replace(text: string): void;
  /** Moves the record to the Prullenbak, with its last words. @returns it as it lies there @throws StorageProblem */
  remove(): Promise<Note>;
  /** Leaves this record as it is, stored, and starts a new one. */
  restart(): void;
}

/**
 * The drafts whose field was taken away before their words were known to be stored, by what the field was for: if
 * they cannot be stored, the next field for the same takes them up.
 */
export const unsavedDrafts = new Map<string, DraftWriter<Note>>();

const notes: DraftStore<Note> = {
  save: (note, stretch) => saveRecord('notes', note, stretch),
  discard: (note, stretch) => discardRecord('notes', note, stretch),
  remove: (note, stretch) => removeRecord('notes', note, Date.now(), stretch),
  leaveLastWords: (note) => leaveLastWords('notes', note),
  forgetLastWords,
};

/**
 * One text being written: stored while it is typed, at once when the page hides, and kept equal to what another page
 * makes of it.
 * @param behaviour id of the behaviour a new note hangs on
 * @param existing the stored note that is edited; none for a new note
 */
export function useDraft(behaviour: string, existing?: Note): FieldDraft {
  const [purpose] = useState(existing?.id ?? behaviour);
  const [writer] = useState(() => {
    const unsaved = unsavedDrafts.get(purpose)?.handOver();
    const begun = beginDraft(existing, unsaved, crypto.randomUUID());
    const made = new DraftWriter(notes, begun, (next) => draw(next));
    // Should the page break before the field is there, then these words are still known.
    if (unsaved) unsavedDrafts.set(purpose, made);
    return made;
  });
  const [{ record, text, state }, draw] = useState(writer.draft);

  usePageHide(useCallback(() => void writer.when(hidden), [writer]));
  // At once when the field goes: Preact does what `useEffect` leaves behind only after the next drawing.
  useLayoutEffect(() => {
    unsavedDrafts.delete(purpose);
    return () => {
      if (writer.draft.unsaved) unsavedDrafts.set(purpose, writer);
    };
  }, [writer, purpose]);
  useEffect(() => followOtherPages(writer), [writer]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words that are read once more are no news
  useEffect(() => {
    if (existing) writer.when((draft) => drawn(draft, existing));
  }, [writer, existing?.updated, existing?.text]);

  const begin: Begin<Note> = (typed, id, now) => newNote(behaviour, typed, id, now);
  const type = (typed: string) => writer.type(typed, begin);
  const leave = () => void writer.when(left);
  const replace = (other: string) => {
    leave();
    type(other);
    leave();
  };
  const restart = useCallback(() => void writer.when(restarted), [writer]);
  return { record, text, state, type, leave, replace, remove: () => writer.remove(), restart };
}

/** Tells the draft what another page made of its record. @returns a function that stops it */
function followOtherPages(writer: DraftWriter<Note>): () => void {
  return watchRecords((change) => {
    const id = writer.draft.record?.id;
    if (!id || !mayChange(change, 'notes', id)) return;
    recordById('notes', id).then(
      (stored) => writer.when((draft) => changedElsewhere(draft, id, stored)),
      // What cannot be read now is read at the next change; what is in the field stays.
      () => undefined,
    );
  });
}
