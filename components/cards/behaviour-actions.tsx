import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/cards';
import type { Behaviour, Card } from '../../domain/deck/deck';
import { shareBehaviour } from '../../domain/deck/share';
import { Button } from '../controls/button';
import { useCopy } from '../controls/use-copy';
import { StarButton } from './star-button';
import { useShowLarge } from './use-show-large';

/** What can be done with an open behaviour, besides writing. */
export function BehaviourActions({ card, behaviour }: { card: Card; behaviour: Behaviour }) {
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
      <StarButton behaviour={behaviour.id} />
      {copied}
    </div>
  );
}
