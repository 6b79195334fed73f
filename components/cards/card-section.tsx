import './card-section.css';
import { useEffect, useRef } from 'preact/hooks';
import { goTo } from '../../browser/address';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/cards';
import { titleParts } from '../../domain/deck/card-title';
import type { Behaviour, Card, Role } from '../../domain/deck/deck';
import { hashOf } from '../../domain/route';
import { Chevron } from '../controls/chevron';
import { Art } from '../deck/figures';
import { hueOf } from '../deck/hue';
import { Mark } from '../deck/mark';
import { useDeck } from '../deck/use-deck';
import { CardActions } from './card-actions';
import { CardBody } from './card-body';

interface Props {
  card: Card;
  role: Role;
  isTodays: boolean;
  /** What the card says today, where it is today's and no card is open: a wide window shows that in front. */
  says: Behaviour | undefined;
  isOpen: boolean;
  openBehaviour: string | undefined;
}

/** One card, closed or open. */
export function CardSection({ card, role, isTodays, says, isOpen, openBehaviour }: Props) {
  const opened = isOpen ? card.behaviours.find(({ id }) => id === openBehaviour) : undefined;
  const section = useRef<HTMLElement>(null);
  const bodyId = `card-${card.id}`;
  const toggle = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    // On a Mac a click gives a button no focus in Firefox, and the focus is what tells that one stays here.
    currentTarget.focus();
    goTo(isOpen ? { page: 'kaarten' } : { page: 'kaart', card: card.id });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: who closes a behaviour stays where it was.
  useEffect(() => {
    if (isOpen && !openBehaviour) section.current?.scrollIntoView({ block: 'start' });
  }, [isOpen]);

  return (
    <section
      ref={section}
      class="card paper"
      data-card={card.id}
      style={hueOf(card)}
      data-open={isOpen}
      data-front={says !== undefined}
    >
      <h2 class="card__heading">
        <button
          type="button"
          class="card__head"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={toggle}
        >
          <Mark card={card} />
          <CardNames card={card} isTodays={isTodays} />
          <Chevron />
        </button>
      </h2>
      {isOpen && !openBehaviour && <CardActions card={card} role={role} />}
      {says && (
        <a class="card__behaviour" href={hashOf({ page: 'gedrag', card: card.id, behaviour: says.id })}>
          {says.text}
        </a>
      )}
      {(isOpen || says) && (
        <div class="card__art">
          <Art card={card} behaviour={says ?? opened} />
        </div>
      )}
      <CardBody id={bodyId} card={card} role={role} isOpen={isOpen} openBehaviour={openBehaviour} />
    </section>
  );
}

/** What a card is called, in three lines at most. */
function CardNames({ card, isTodays }: { card: Card; isTodays: boolean }) {
  const { lead, name } = titleParts(useDeck(), card);
  return (
    <span class="card__names">
      <span class="card__lead">
        {isTodays && <span class="card__today">{words.card.today}</span>} {lead}
      </span>{' '}
      <span class="card__title">{name}</span> <span class="card__values">{valuesInWords(card)}</span>
    </span>
  );
}
