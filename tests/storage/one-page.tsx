import { options, render } from 'preact';
import { useState } from 'preact/hooks';
import { PlaceField } from '../../components/conversation/place-field';
import { useTexts } from '../../components/conversation/use-texts';
import { BehaviourNotes } from '../../components/notes/behaviour-notes';
import { UndoBar, UndoContext, useUndo } from '../../components/notes/undo';
import { deck } from '../../content/deck';
import { findBehaviour } from '../../domain/deck/deck-lookup';
// Loaded when they are needed; from a busy disk that would take more turns of the event loop than are waited for.
import '../../storage/database/forget-copy';
import '../../storage/database/put-right';

/*
 * A page that shows the notes on one behaviour, and what was said in a step of a conversation. Imported once more
 * after `vi.resetModules` it is another page: the same code with a memory of its own.
 */
export { unsavedDrafts } from '../../components/page/unsaved-drafts';
export { closeDatabase, openDatabase, openedDatabase } from '../../storage/database/database';
export { behaviour, hide, show, turn };

const behaviour = 'vertrouwen/nieuwsgierig';

function Page() {
  const undo = useUndo();
  const shown = findBehaviour(deck, behaviour)?.behaviour;
  return (
    <UndoContext.Provider value={undo.removed}>
      {shown && <BehaviourNotes behaviour={shown} />}
      <Said />
      <UndoBar undo={undo} />
    </UndoContext.Provider>
  );
}

const turn = 'Andere stap, en terug';

/** The field for what was said in a step of a conversation, and a way to another step and back. */
function Said() {
  const { stored } = useTexts('c');
  const [visit, go] = useState(0);
  const place = { conversation: 'c', part: 's', sort: 'gezegd' } as const;
  return (
    <div data-said>
      <button type="button" onClick={() => go(visit + 1)}>
        {turn}
      </button>
      {stored && <PlaceField key={visit} place={place} stored={stored} label="" another="" />}
    </div>
  );
}

function show(root: HTMLElement): void {
  // Effects run soon after each drawing, as in a browser; happy-dom's frames would wait for a timer.
  options.requestAnimationFrame = (work) => setImmediate(work);
  render(<Page />, root);
}

function hide(root: HTMLElement): void {
  // A page that ends is told so at once, and not after the next drawing.
  options.requestAnimationFrame = (work) => work();
  render(null, root);
}
