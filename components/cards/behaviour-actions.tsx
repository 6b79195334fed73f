import './behaviour-actions.css';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/cards';
import type { Behaviour, Card } from '../../domain/deck/deck';
import { shareBehaviour } from '../../domain/deck/share';
import { favourites, toggleFavourite } from '../../storage/values/favourites';
import { Button } from '../controls/button';
import { useCopy } from '../controls/use-copy';
import { useStored } from '../page/use-stored';
import { useShowLarge } from './use-show-large';

/** What can be done with an open behaviour, besides writing. */
export function BehaviourActions({ card, behaviour }: { card: Card; behaviour: Behaviour }) {
  const starred = (useStored(favourites) ?? []).includes(behaviour.id);
  const { copy, copied } = useCopy();
  const showLarge = useShowLarge();
  return (
    <div class="buttons buttons--small">
      <Button onClick={() => showLarge({ page: 'groot', card: card.id, behaviour: behaviour.id })}>
        {words.behaviour.large}
      </Button>
      <Button onClick={() => copy(shareBehaviour(card, behaviour, valuesInWords(card)))}>
        {words.behaviour.copy}
      </Button>
      <Button onClick={() => toggleFavourite(behaviour.id)} aria-pressed={starred}>
        <Star filled={starred} />
        {words.behaviour.star}
      </Button>
      {copied}
    </div>
  );
}

function Star({ filled }: { filled: boolean }) {
  return (
    <svg class="star" viewBox="0 0 24 24" data-filled={filled} aria-hidden="true">
      <path d="m12 3 2.7 5.7 6.2.8-4.6 4.3 1.2 6.2L12 17l-5.5 3 1.2-6.2L3.1 9.5l6.2-.8z" />
    </svg>
  );
}
