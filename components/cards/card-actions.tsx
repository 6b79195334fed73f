import { readyAbout } from '../../actions/new-conversation';
import { goTo } from '../../browser/address';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/cards';
import type { Card, Role } from '../../domain/deck/deck';
import { behavioursFor } from '../../domain/deck/deck-lookup';
import { shareCard } from '../../domain/deck/share';
import { Button } from '../controls/button';
import { useCopy } from '../controls/use-copy';
import { useShowLarge } from './use-show-large';

/** What can be done with an open card. */
export function CardActions({ card, role }: { card: Card; role: Role }) {
  const { copy, copied } = useCopy();
  const showLarge = useShowLarge();
  return (
    <div class="buttons buttons--small card__actions">
      <Button onClick={() => showLarge({ page: 'groot', card: card.id })}>{words.card.large}</Button>
      <Button onClick={() => copy(shareCard(card, behavioursFor(card, role), valuesInWords(card)))}>
        {words.card.copy}
      </Button>
      <Button onClick={() => discuss(card)}>{words.card.discuss}</Button>
      {copied}
    </div>
  );
}

/** A conversation about a card lies ready: there it begins with one press. */
async function discuss(card: Card): Promise<void> {
  const { id } = await readyAbout(card, Date.now());
  goTo({ page: 'gesprek', id });
}
