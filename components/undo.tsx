import './undo.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as words from '../content/words';
import type { Note } from '../domain/note';
import { restoreNote } from '../storage/trash';
import { Button } from './button';

/** The note that was removed last, which can be put back. */
export interface Undo {
  note: Note | undefined;
  removed(note: Note): void;
  undo(): void;
  close(): void;
}

/** Remembers the note that was removed last. It stays until the user closes the bar or removes another note. */
export function useUndo(): Undo {
  const [note, setNote] = useState<Note>();
  const close = () => setNote(undefined);
  const undo = () => {
    if (note) restoreNote(note).then(close);
  };
  return { note, removed: setNote, undo, close };
}

/** "Notitie verwijderd. Ongedaan maken": takes the focus, which the removed note would have lost. */
export function UndoBar({ undo: { note, undo, close } }: { undo: Undo }) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (note) bar.current?.querySelector('button')?.focus();
  }, [note]);
  return (
    <div ref={bar} class="undo" role="status">
      {note && (
        <div class="undo__bar">
          <p>{words.note.removed}</p>
          <Button look="primary" onClick={undo}>
            {words.note.undo}
          </Button>
          <Button onClick={close}>{words.note.close}</Button>
        </div>
      )}
    </div>
  );
}
