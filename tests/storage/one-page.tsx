import { options, render } from 'preact';
import { BehaviourNotes } from '../../components/notes/behaviour-notes';
import { UndoBar, UndoContext, useUndo } from '../../components/notes/undo';
import { deck } from '../../content/deck';
import { findBehaviour } from '../../domain/deck/deck-lookup';

/*
 * A page that shows the notes on one behaviour. Imported once more after `vi.resetModules` it is another page:
 * the same code with a memory of its own.
 */
export { closeDatabase, openDatabase, openedDatabase } from '../../storage/database/database';
export { behaviour, hide, show };

const behaviour = 'vertrouwen/nieuwsgierig';

function Page() {
  const undo = useUndo();
  const shown = findBehaviour(deck, behaviour)?.behaviour;
  return (
    <UndoContext.Provider value={undo.removed}>
      {shown && <BehaviourNotes behaviour={shown} />}
      <UndoBar undo={undo} />
    </UndoContext.Provider>
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
