import './chosen-behaviours.css';
import { useId, useState } from 'preact/hooks';
import { lead } from '../../content/words/lead';
import type { ChosenBehaviour } from '../../domain/conversation/plan';
import { counted } from '../../domain/language/sentence';
import { Chevron } from '../controls/chevron';

interface Props {
  behaviours: ChosenBehaviour[];
  /** Whether they are read aloud in this step: then they are in sight at once. */
  isOpenAtFirst: boolean;
}

/** The behaviours that a step is about: one line, until someone opens it. */
export function ChosenBehaviours({ behaviours, isOpenAtFirst }: Props) {
  const [isOpen, open] = useState(isOpenAtFirst);
  const id = useId();
  if (behaviours.length === 0) return null;
  return (
    <div>
      <button
        type="button"
        class="chosen__head"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => open(!isOpen)}
      >
        {counted(lead.behavioursCount, behaviours.length)}
        <Chevron />
      </button>
      <ul id={id} hidden={!isOpen}>
        {behaviours.map(({ id, text }) => (
          <li key={id} class="chosen__one" data-behaviour={id}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
