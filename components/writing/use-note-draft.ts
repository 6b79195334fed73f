import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isBlank, type Note, newNote, withText } from '../../domain/notes/note';
import { manyChanged, watchNotes } from '../../storage/database/changes';
import { leaveInJournal, takeFromJournal } from '../../storage/database/last-words';
import { discardNote, noteById, removeNote, saveNote, type WritingStretch } from '../../storage/notes/notes';
import { usePageHide } from '../page/use-page-hide';
import { NoteWriter, type WriterState } from './note-writer';

/** A note in a field: what is in the field, and whether it is on disk. */
export interface NoteDraft {
  /** The note as last typed; undefined while the field is new and empty. */
  note: Note | undefined;
  text: string;
  state: WriterState;
  type(text: string): void;
  /** The field is left: what is typed after this is a stretch of writing of its own. */
  leave(): void;
  /** Puts other words in the note; the words they replace stay findable. */
  replace(text: string): void;
  /** Moves the note to the Prullenbak, with its last words. @returns the note as it lies there @throws StorageProblem */
  remove(): Promise<Note>;
  /** Leaves this note as it is, stored, and starts a new one. */
  restart(): void;
}

/** Of each place the field that was taken away last: were its words not stored, then they come back in the next. */
const leftFields = new Map<string, NoteWriter>();

/**
 * One note being written: stored while it is typed, at once when the page hides, and kept equal to
 * what another page makes of the same note.
 * @param behaviour id of the behaviour a new note hangs on
 * @param existing the stored note that is edited; none for a new note
 */
export function useNoteDraft(behaviour: string, existing?: Note): NoteDraft {
  const place = existing?.id ?? behaviour;
  const [left] = useState(() => leftFields.get(place)?.release());
  const [note, setNote] = useState(left ?? existing);
  const [text, setText] = useState((left ?? existing)?.text ?? '');
  const [state, setState] = useState<WriterState>({ is: 'idle' });
  const stretch = useRef<WritingStretch | undefined>(undefined);
  /** Whether what is typed next is a stretch of its own. What is still on its way belongs to the one before. */
  const ended = useRef(true);
  const [writer] = useState(() => {
    const save = (changed: Note) => saveNote(changed, stretch.current);
    const remove = (emptied: Note) => discardNote(emptied, stretch.current);
    return new NoteWriter({ save, remove, leave: leaveInJournal, arrived: takeFromJournal }, setState);
  });

  const flush = useCallback(() => writer.flush(), [writer]);
  usePageHide(useCallback(() => writer.vanish(), [writer]));

  const type = (typed: string) => {
    setText(typed);
    // An old note that is emptied keeps its words until the field is left: who empties it may only be rewriting it.
    if (existing && isBlank(typed)) return;
    const now = Date.now();
    if (ended.current) stretch.current = { id: crypto.randomUUID(), before: note, begun: now };
    ended.current = false;
    const changed = note ? withText(note, typed, now) : newNote(behaviour, typed, crypto.randomUUID(), now);
    setNote(changed);
    writer.change(changed);
  };

  useEffect(() => {
    if (left) {
      stretch.current = { id: crypto.randomUUID(), before: existing, begun: left.updated };
      ended.current = false;
      writer.change(left);
    }
    return () => {
      if (writer.isUnsure) leftFields.set(place, writer);
      else leftFields.delete(place);
    };
  }, []);

  const restart = useCallback(() => {
    flush();
    ended.current = true;
    setNote(undefined);
    setText('');
    setState({ is: 'idle' });
  }, [flush]);

  const takeOver = (stored: Note | undefined) => {
    // Removed elsewhere: the list takes this field away, unless the note comes back before that.
    if (existing && !stored) return;
    // What is typed from here on goes by other words than before: a stretch of its own.
    ended.current = true;
    setNote(stored);
    setText(stored?.text ?? '');
    setState({ is: 'idle' });
  };
  useChangesElsewhere(note, state, takeOver);
  useEffect(() => {
    // Changed between being read and being drawn here.
    const isNewer = existing && note && existing.updated >= note.updated && existing.text !== note.text;
    if (isNewer && isSettled(state)) takeOver(existing);
  }, [existing?.updated, existing?.text]);

  const leave = () => {
    flush();
    ended.current = true;
  };
  const replace = (other: string) => {
    leave();
    type(other);
    leave();
  };

  const remove = async () => {
    if (!note) throw new Error('there is no note to remove');
    // A late write would bring it back.
    writer.drop();
    setState({ is: 'idle' });
    try {
      await removeNote(note, Date.now(), isSettled(state) ? undefined : stretch.current);
      // Left there when this page was hidden, it would bring the note back once the Prullenbak is emptied.
      takeFromJournal(note);
    } catch (error) {
      // It stays, and so do the words that were on their way.
      type(text);
      throw error;
    }
    // Another page that was writing in it may bring it back, and then this field follows again.
    setText((shown) => (shown === text ? note.text : shown));
    return note;
  };

  return { note, text, state, type, leave, replace, remove, restart };
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
        const ours = latest.current.note?.id;
        if (!ours || (id !== ours && id !== manyChanged.id)) return;
        // What cannot be read now is read at the next change; what is in the field stays.
        const stored = await noteById(ours).catch(() => latest.current.note);
        const now = latest.current;
        if (now.note?.id === ours && isSettled(now.state) && stored?.text !== now.note.text)
          now.takeOver(stored);
      }),
    [],
  );
}

function isSettled(state: WriterState): boolean {
  return state.is === 'idle' || state.is === 'kept';
}
