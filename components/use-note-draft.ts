import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isBlank, type Note, newNote, withText } from '../domain/note';
import { noteById, removeNote, saveNote, watchNotes } from '../storage/notes';
import { NoteWriter, type WriterState } from './note-writer';
import { usePageHide } from './use-page-hide';

/** A note in a field: what is in the field, and whether it is on disk. */
export interface NoteDraft {
  /** The note as last typed; undefined while the field is new and empty. */
  note: Note | undefined;
  text: string;
  state: WriterState;
  type(text: string): void;
  /** Leaves this note as it is, stored, and starts a new one. */
  restart(): void;
}

/**
 * One note being written: stored while it is typed, at once when the page hides, and kept equal to
 * what another page makes of the same note.
 * @param behaviour id of the behaviour a new note hangs on
 * @param existing the stored note that is edited; none for a new note
 */
export function useNoteDraft(behaviour: string, existing?: Note): NoteDraft {
  const [note, setNote] = useState(existing);
  const [text, setText] = useState(existing?.text ?? '');
  const [state, setState] = useState<WriterState>({ is: 'idle' });
  const [writer] = useState(() => new NoteWriter({ save: saveNote, remove: removeNote }, setState));

  const flush = useCallback(() => writer.flush(), [writer]);
  usePageHide(flush);

  const type = (typed: string) => {
    setText(typed);
    // An old note that is emptied keeps its words until the field is left: who empties it may only be rewriting it.
    if (existing && isBlank(typed)) return;
    const now = Date.now();
    const changed = note ? withText(note, typed, now) : newNote(behaviour, typed, crypto.randomUUID(), now);
    setNote(changed);
    writer.change(changed);
  };

  const restart = useCallback(() => {
    flush();
    setNote(undefined);
    setText('');
    setState({ is: 'idle' });
  }, [flush]);

  const takeOver = (stored: Note | undefined) => {
    setNote(stored);
    setText(stored?.text ?? '');
    setState({ is: 'idle' });
  };
  useChangesElsewhere(note, state, takeOver);

  return { note, text, state, type, restart };
}

/** Follows the stored note, unless this page has words of its own on the way. */
function useChangesElsewhere(
  note: Note | undefined,
  state: WriterState,
  takeOver: (stored: Note | undefined) => void,
): void {
  const latest = useRef({ note, state, takeOver });
  latest.current = { note, state, takeOver };
  useEffect(
    () =>
      watchNotes(async ({ id }) => {
        const isOurs = () => latest.current.note?.id === id && isSettled(latest.current.state);
        if (!isOurs()) return;
        const stored = await noteById(id);
        if (isOurs() && stored?.text !== latest.current.note?.text) latest.current.takeOver(stored);
      }),
    [],
  );
}

function isSettled(state: WriterState): boolean {
  return state.is === 'idle' || state.is === 'kept';
}
