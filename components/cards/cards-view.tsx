import './cards-view.css';
import { useEffect, useRef } from 'preact/hooks';
import { goTo } from '../../browser/address';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/cards';
import type { Behaviour, Card, Role } from '../../domain/deck/deck';
import { behavioursFor } from '../../domain/deck/deck-lookup';
import type { Route } from '../../domain/route';
import { Art, Mark } from '../deck/figures';
import { hueOf } from '../deck/hue';
import { useDeck } from '../deck/use-deck';
import { BehaviourItem } from './behaviour-item';
import { CardActions } from './card-actions';
import { Shortlists } from './shortlist';

interface Props {
  route: Route;
  role: Role;
  /** Id of today's card. */
  todays: string;
}

/** All cards; at most one is open, in place, and in it at most one behaviour. */
export function CardsView({ route, role, todays }: Props) {
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
            isTodays={card.id === todays}
            isOpen={card.id === openCard}
            openBehaviour={openBehaviour}
          />
        ))}
      </div>
    </>
  );
}

interface SectionProps {
  card: Card;
  role: Role;
  isTodays: boolean;
  isOpen: boolean;
  openBehaviour: string | undefined;
}

function CardSection({ card, role, isTodays, isOpen, openBehaviour }: SectionProps) {
  const section = useRef<HTMLElement>(null);
  const bodyId = `card-${card.id}`;
  const toggle = () => goTo(isOpen ? { page: 'kaarten' } : { page: 'kaart', card: card.id });

  // biome-ignore lint/correctness/useExhaustiveDependencies: who closes a behaviour stays where it was.
  useEffect(() => {
    if (isOpen && !openBehaviour) section.current?.scrollIntoView({ block: 'start' });
  }, [isOpen]);

  return (
    <section ref={section} class="card paper" data-card={card.id} style={hueOf(card)} data-open={isOpen}>
      <h2 class="card__heading">
        <button
          type="button"
          class="card__head"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={toggle}
        >
          <Mark card={card} />
          <span class="card__names">
            {isTodays && <span class="card__today">{words.card.today}</span>}{' '}
            <span class="card__title">{card.title}</span>{' '}
            <span class="card__values">{valuesInWords(card)}</span>
          </span>
        </button>
      </h2>
      {isOpen && <CardActions card={card} role={role} />}
      {isOpen && (
        <div class="card__art">
          <Art card={card} />
        </div>
      )}
      <CardBody id={bodyId} card={card} role={role} isOpen={isOpen} openBehaviour={openBehaviour} />
    </section>
  );
}

type BodyProps = Omit<SectionProps, 'isTodays'> & { id: string };

/**
 * The behaviours of a card. Those of a closed card stay in the page, hidden until found: so that the browser's
 * own "find in page" finds them, and opens the card.
 */
function CardBody({ id, card, role, isOpen, openBehaviour }: BodyProps) {
  const { headings } = useDeck().source;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const open = () => goTo({ page: 'kaart', card: card.id });
    body.current?.addEventListener('beforematch', open);
    return () => body.current?.removeEventListener('beforematch', open);
  }, [card.id]);

  // A manager's behaviour that is asked for by name is shown to everyone: a note may hang on it.
  const asked = card.behaviours.find((behaviour) => behaviour.id === openBehaviour);
  const shown = behavioursFor(card, asked?.audience === 'leidinggevende' ? 'leidinggevende' : role);
  const forAll = shown.filter((behaviour) => behaviour.audience === 'iedereen');
  const forManagers = shown.filter((behaviour) => behaviour.audience === 'leidinggevende');
  const list = (behaviours: Behaviour[]) => (
    <ul class="behaviours">
      {behaviours.map((behaviour) => (
        <BehaviourItem
          key={behaviour.id}
          card={card}
          behaviour={behaviour}
          isShown={isOpen}
          isOpen={behaviour.id === openBehaviour}
        />
      ))}
    </ul>
  );

  return (
    <div ref={body} id={id} class="card__body" hidden={isOpen ? false : 'until-found'}>
      <div>
        <h3 class="card__audience">{headings.iedereen}</h3>
        {list(forAll)}
      </div>
      {forManagers.length > 0 && (
        <div>
          <h3 class="card__audience">{headings.leidinggevende}</h3>
          {list(forManagers)}
        </div>
      )}
    </div>
  );
}
