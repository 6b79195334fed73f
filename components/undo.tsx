import './undo.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as words from '../content/words';
import type { Note } from '../domain/note';
import type { ProblemKind } from '../storage/database';
import { restoreNote } from '../storage/trash';
import { Button } from './button';
import { focusWhenThere } from './focus';
import { Problem } from './problem';
import { isTyping } from './typing';
import { useTask } from './use-task';

/** The note that was removed last, which can be put back. */
export interface Undo {
  note: Note | undefined;
  /** Why it could not be put back. */
  problem: ProblemKind | undefined;
  removed(note: Note): void;
  undo(): void;
  close(): void;
}

/** Remembers the note that was removed last. It stays until the user closes the bar or removes another note. */
export function useUndo(): Undo {
  const [note, setNote] = useState<Note>();
  const [problem, run] = useTask();
  return {
    note,
    problem,
    removed: setNote,
    undo: () => {
      if (!note) return;
      run(restoreNote(note), () => {
        setNote(undefined);
        focusWhenThere(`[data-note="${CSS.escape(note.id)}"] textarea`);
      });
    },
    close: () => {
      setNote(undefined);
      focusWhenThere('main [data-note] textarea, main a');
    },
  };
}

/**
 * "Notitie verwijderd. Ongedaan maken": takes the focus, which the removed note would have lost; not from someone who
 * is typing elsewhere by now.
 */
export function UndoBar({ undo: { note, problem, undo, close } }: { undo: Undo }) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (note && !isTyping()) bar.current?.querySelector('button')?.focus();
  }, [note]);
  return (
    <div ref={bar} class="undo" role="status">
      {note && (
        <div class="undo__bar">
          {problem ? <Problem kind={problem} /> : <p>{words.note.removed}</p>}
          <Button look="primary" onClick={undo}>
            {words.note.undo}
          </Button>
          <Button onClick={close}>{words.note.close}</Button>
        </div>
      )}
    </div>
  );
}
