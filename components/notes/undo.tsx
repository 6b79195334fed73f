import './undo.css';
import { createContext } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import * as controlsWords from '../../content/words/controls';
import * as words from '../../content/words/notes';
import type { Note } from '../../domain/notes/note';
import { mayChange, watchRecords } from '../../storage/database/changes';
import type { ProblemKind } from '../../storage/database/problem';
import { putBackRecord, recordById } from '../../storage/database/records';
import { Button } from '../controls/button';
import { focusWhenThere } from '../controls/focus';
import { belongsToInputMethod } from '../controls/input-method';
import { isTyping } from '../controls/typing';
import { Problem } from '../page/problem';
import { useWork } from '../page/use-work';

/** To be called with each note that was removed, so that the removal can be undone. */
export const UndoContext = createContext<(note: Note) => void>(() => {
  throw new Error('there is no UndoContext around what removes a note');
});

/** The note that was removed last, which can be put back. */
export interface Undo {
  note: Note | undefined;
  /** Why it could not be put back. */
  problem: ProblemKind | undefined;
  removed(note: Note): void;
  undo(): void;
  close(): void;
}

/**
 * Remembers the note that was removed last. It stays until the user closes the bar, removes another note, or the note
 * is back in another way. The bar takes the focus, which the removed note would have lost; not from someone who is
 * typing elsewhere by now.
 */
export function useUndo(): Undo {
  const [note, setNote] = useState<Note>();
  const { last, run, forget } = useWork();
  useEffect(() => {
    if (!note) return;
    if (!isTyping()) document.querySelector<HTMLElement>('[data-undo] button')?.focus();
    return watchRecords(async (change) => {
      const isMeant = mayChange(change, 'notes', note.id);
      if (isMeant && (await recordById('notes', note.id).catch(() => undefined))) setNote(undefined);
    });
  }, [note]);
  const removed = useCallback(
    (gone: Note) => {
      forget();
      setNote(gone);
    },
    [forget],
  );
  return {
    note,
    problem: last.problem,
    removed,
    undo: () => {
      if (!note) return;
      run(async () => {
        await putBackRecord('notes', note);
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

/** "Notitie verwijderd. Ongedaan maken". Escape closes it. */
export function UndoBar({ undo: { note, problem, undo, close } }: { undo: Undo }) {
  const press = (event: KeyboardEvent) => event.key === 'Escape' && !belongsToInputMethod(event) && close();
  return (
    <div class="undo" role="status" onKeyDown={press}>
      {note && (
        <div class="undo__bar" data-undo>
          {problem ? <Problem kind={problem} /> : <p>{words.note.removed}</p>}
          <Button look="primary" onClick={undo}>
            {controlsWords.undo}
          </Button>
          <Button onClick={close}>{words.note.close}</Button>
        </div>
      )}
    </div>
  );
}
