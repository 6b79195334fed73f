import './undo.css';
import { createContext } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import * as controlsWords from '../../content/words/controls';
import * as words from '../../content/words/notes';
import type { Note } from '../../domain/notes/note';
import { mayChange, watchRecords } from '../../storage/database/changes';
import type { ProblemKind } from '../../storage/database/problem';
import { putBackRecord, recordById } from '../../storage/database/records';
import { isInTrash } from '../../storage/database/trash';
import { Button } from '../controls/button';
import { focusOnHeading, focusWhenThere } from '../controls/focus';
import { belongsToInputMethod } from '../controls/input-method';
import { isTyping } from '../controls/typing';
import { Problem } from '../page/problem';
import { useWork } from '../page/use-work';
import type { WaitingText } from './use-capture';

/**
 * To be called with each note that was removed, so that the removal can be undone.
 * @param goOn moves the focus to where the note stood; for when the removal is left as it is
 */
type Removed = (note: Note, goOn?: () => void) => void;

export const UndoContext = createContext<Removed>(() => {
  throw new Error('there is no UndoContext around what removes a note');
});

/** The note that was removed last, which can be put back. */
export interface Undo {
  note: Note | undefined;
  /** Why it could not be put back. */
  problem: ProblemKind | undefined;
  removed: Removed;
  undo(): void;
  close(): void;
}

/**
 * Remembers the note that was removed last. It stays until the user closes the bar, goes elsewhere, removes another
 * note, or the note is no longer in the Prullenbak: it came back in another way, or it is gone for good. The bar takes
 * the focus, which the removed note would have lost; not from someone who is typing elsewhere by now.
 */
export function useUndo(): Undo {
  const [note, setNote] = useState<Note>();
  const goOn = useRef(focusOnHeading);
  const { last, run, forget } = useWork();
  useEffect(() => {
    if (!note) return;
    if (!isTyping()) document.querySelector<HTMLElement>('[data-undo] button')?.focus();
    return whenOutOfTrash(note.id, () => {
      const hadFocus = document.activeElement?.closest('[data-undo]');
      setNote(undefined);
      if (hadFocus) goOn.current();
    });
  }, [note]);
  useEffect(() => {
    const forgetIt = () => setNote(undefined);
    addEventListener('hashchange', forgetIt);
    return () => removeEventListener('hashchange', forgetIt);
  }, []);
  const removed = useCallback(
    (gone: Note, beside = focusOnHeading) => {
      forget();
      goOn.current = beside;
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
        const isThere = await putBackRecord('notes', note);
        setNote(undefined);
        if (isThere) focusWhenThere(`[data-note="${CSS.escape(note.id)}"] textarea`);
        else goOn.current();
      });
    },
    close: () => {
      setNote(undefined);
      goOn.current();
    },
  };
}

/** Calls back once a removed note is back, or no longer in the Prullenbak. @returns a function that stops it */
function whenOutOfTrash(id: string, act: () => void): () => void {
  const isStillRemoved = async () => (await isInTrash(id)) && !(await recordById('notes', id));
  return watchRecords(async (change) => {
    // What cannot be read now is read at the next change.
    if (mayChange(change, 'notes', id) && !(await isStillRemoved().catch(() => true))) act();
  });
}

/** "Notitie verwijderd. Ongedaan maken". Escape closes it. */
export function UndoBar({ undo: { note, problem, undo, close } }: { undo: Undo }) {
  const press = (event: KeyboardEvent) => event.key === 'Escape' && !belongsToInputMethod(event) && close();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons are what is pressed; Escape works on both.
    <div class="undo" onKeyDown={press}>
      <div class={note ? 'undo__bar' : undefined} data-undo={note ? '' : undefined}>
        <p class="undo__text" role="status">
          {note && !problem && words.note.removed}
        </p>
        {note && (
          <>
            {problem && <Problem kind={problem} />}
            <Button look="primary" onClick={undo}>
              {controlsWords.undo}
            </Button>
            <CloseBar onClose={close} />
          </>
        )}
      </div>
    </div>
  );
}

/** "Bewaard als notitie", of text from a web page: said in the same place. */
export function CapturedBar({ waiting: { isSaved, seen } }: { waiting: WaitingText }) {
  return (
    <div class={isSaved ? 'undo__bar' : undefined}>
      <p class="undo__text" role="status">
        {isSaved && words.capture.saved}
      </p>
      {isSaved && <CloseBar onClose={seen} />}
    </div>
  );
}

function CloseBar({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" class="nl-button nl-button--subtle undo__close" onClick={onClose}>
      <span class="only-heard">{words.note.close}</span>
      <svg class="undo__sign" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 6 18 18 M18 6 6 18" />
      </svg>
    </button>
  );
}
