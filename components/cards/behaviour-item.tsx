import './behaviour-item.css';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { goTo } from '../../browser/address';
import * as words from '../../content/words/notes';
import type { Behaviour, Card } from '../../domain/deck/deck';
import { counted } from '../../domain/language/sentence';
import { countNotesOn } from '../../storage/notes/notes';
import { Chevron } from '../controls/chevron';
import { BehaviourNotes } from '../notes/behaviour-notes';
import { useRecords } from '../page/use-records';
import { WritingContext } from '../page/writing';
import { BehaviourActions } from './behaviour-actions';
import { PictureButtons } from './picture-buttons';

interface Props {
  card: Card;
  behaviour: Behaviour;
  /** Whether its card is open: only then is it worth counting notes; and whether the count may be seen. */
  countsNotes: boolean;
  isOpen: boolean;
}

/** One behaviour in the list of its card; opens in place to its notes. */
export function BehaviourItem({ card, behaviour, countsNotes, isOpen }: Props) {
  const item = useRef<HTMLLIElement>(null);
  const hasNotes = useContext(WritingContext) !== 'uit';
  const bodyId = `notes-${behaviour.id}`;
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  const toggle = () =>
    goTo(
      isOpen ? { page: 'kaart', card: card.id } : { page: 'gedrag', card: card.id, behaviour: behaviour.id },
    );

  return (
    <li ref={item} class="behaviour-item" data-behaviour={behaviour.id} data-open={isOpen}>
      <button
        type="button"
        class="behaviour-item__head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? bodyId : undefined}
        onClick={toggle}
      >
        <span class="behaviour-item__text">{behaviour.text}</span>
        {countsNotes && hasNotes && !isOpen && <NoteCount behaviour={behaviour.id} />}
        <Chevron />
      </button>
      {isOpen && (
        <div id={bodyId} class="behaviour-item__notes">
          <BehaviourActions card={card} behaviour={behaviour} />
          <BehaviourNotes behaviour={behaviour} />
          {/* Last: the field for a note is what most people open a behaviour for. */}
          <PictureButtons card={card} behaviour={behaviour} />
        </div>
      )}
    </li>
  );
}

function NoteCount({ behaviour }: { behaviour: string }) {
  const { value } = useRecords(
    'notes',
    () => countNotesOn(behaviour),
    (change) => change.about === behaviour,
    behaviour,
  );
  return value ? <span class="behaviour-item__count">{counted(words.note.count, value)}</span> : null;
}
