import './cards-view.css';
import * as words from '../../content/words/cards';
import type { Behaviour, Card, Role } from '../../domain/deck/deck';
import { hashOf, type Route } from '../../domain/route';
import { useDeck } from '../deck/use-deck';
import { CardSection } from './card-section';
import { Shortlists } from './shortlist';

interface Props {
  route: Route;
  role: Role;
  today: { card: Card; behaviour: Behaviour };
}

/** All cards; at most one is open, in place, and in it at most one behaviour. In a wide window today's stands out. */
export function CardsView({ route, role, today }: Props) {
  const deck = useDeck();
  const openCard = 'card' in route ? route.card : undefined;
  const openBehaviour = route.page === 'gedrag' ? route.behaviour : undefined;
  return (
    <>
      {!openCard && <Shortlists />}
      <div class="cards">
        {deck.cards.map((card) => (
          <CardSection
            key={card.id}
            card={card}
            role={role}
            isTodays={card.id === today.card.id}
            says={!openCard && card.id === today.card.id ? today.behaviour : undefined}
            isOpen={card.id === openCard}
            openBehaviour={openBehaviour}
          />
        ))}
      </div>
      {!openCard && deck.questions.length > 0 && (
        <a class="text-link cards-on" href={hashOf({ page: 'vragen' })}>
          {words.card.toQuestions}
        </a>
      )}
    </>
  );
}
