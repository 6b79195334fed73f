import './undo.css';
import { createContext } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as controlsWords from '../../content/words/controls';
import * as words from '../../content/words/notes';
import type { Note } from '../../domain/notes/note';
import type { KindName } from '../../domain/records/record';
import { mayChange, watchRecords } from '../../storage/database/changes';
import type { ProblemKind } from '../../storage/database/problem';
import { putBackRecord, recordById } from '../../storage/database/records';
import { isInTrash } from '../../storage/database/trash';
import { Button } from '../controls/button';
import { focusLater, focusOnHeading, focusWhenThere } from '../controls/focus';
import { belongsToInputMethod } from '../controls/input-method';
import { isTyping } from '../controls/typing';
import { Problem } from '../page/problem';
import { useWork } from '../page/use-work';
import type { WaitingText } from './use-capture';

/** Something that was removed, and can be put back. */
export interface Gone {
  kind: KindName;
  id: string;
  /** "Notitie verwijderd." */
  said: string;
  /** @returns whether it is there @throws StorageProblem */
  putBack(): Promise<boolean>;
  /** A selector of what gets the focus once it is back. */
  place: string;
}

/** A note that was removed. @param note as it lies in the Prullenbak */
export function goneNote(note: Note): Gone {
  return {
    kind: 'notes',
    id: note.id,
    said: words.note.removed,
    putBack: () => putBackRecord('notes', note),
    place: `[data-note="${CSS.escape(note.id)}"] textarea`,
  };
}

/**
 * To be called with each thing that was removed, so that the removal can be undone.
 * @param goOn moves the focus to where it stood; for when the removal is left as it is
 */
type Removed = (gone: Gone, goOn?: () => void) => void;

export const UndoContext = createContext<Removed>(() => {
  throw new Error('there is no UndoContext around what removes something');
});

/** What was removed last, and can be put back. */
export interface Undo {
  gone: Gone | undefined;
  /** Why it could not be put back. */
  problem: ProblemKind | undefined;
  removed: Removed;
  undo(): void;
  close(): void;
}

/**
 * Remembers what was removed last. It stays until the user closes the bar, goes elsewhere, removes something else, or it
 * is no longer in the Prullenbak: it came back in another way, or it is gone for good. The bar takes the focus, which
 * what was removed would have lost; not from someone who is typing elsewhere by now.
 */
export function useUndo(): Undo {
  const [gone, setGone] = useState<Gone>();
  const goOn = useRef(focusOnHeading);
  const { last, run, forget } = useWork();
  useLayoutEffect(() => {
    if (!gone) return;
    if (!isTyping()) document.querySelector<HTMLElement>('[data-undo] button')?.focus();
    return whenOutOfTrash(gone, () => {
      const hadFocus = document.activeElement?.closest('[data-undo]');
      setGone(undefined);
      if (hadFocus) goOn.current();
    });
  }, [gone]);
  useEffect(() => {
    const forgetIt = () => setGone(undefined);
    addEventListener('hashchange', forgetIt);
    return () => removeEventListener('hashchange', forgetIt);
  }, []);
  const removed = useCallback(
    (next: Gone, beside = focusOnHeading) => {
      forget();
      goOn.current = beside;
      setGone(next);
    },
    [forget],
  );
  return {
    gone,
    problem: last.problem,
    removed,
    undo: () => {
      if (!gone) return;
      let isThere = false;
      const goThere = focusLater(() => (isThere ? focusWhenThere(gone.place) : goOn.current()));
      run(async () => {
        isThere = await gone.putBack();
        setGone(undefined);
        goThere();
      });
    },
    close: () => {
      setGone(undefined);
      goOn.current();
    },
  };
}

/** Calls back once it is back, or no longer in the Prullenbak. @returns a function that stops it */
function whenOutOfTrash({ kind, id }: Gone, act: () => void): () => void {
  const isStillRemoved = async () => (await isInTrash(id)) && !(await recordById(kind, id));
  return watchRecords(async (change) => {
    // What cannot be read now is read at the next change.
    if (mayChange(change, kind, id) && !(await isStillRemoved().catch(() => true))) act();
  });
}

/** "Notitie verwijderd. Ongedaan maken". Escape closes it. */
export function UndoBar({ undo: { gone, problem, undo, close } }: { undo: Undo }) {
  const press = (event: KeyboardEvent) => event.key === 'Escape' && !belongsToInputMethod(event) && close();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons are what is pressed; Escape works on both.
    <div class="undo" onKeyDown={press}>
      <div class={gone ? 'undo__bar' : undefined} data-undo={gone ? '' : undefined}>
        <p class="undo__text" role="status">
          {gone && !problem && gone.said}
        </p>
        {gone && (
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
