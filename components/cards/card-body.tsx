import './card-body.css';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { goTo } from '../../browser/address';
import * as words from '../../content/words/cards';
import type { Behaviour, Card, Role } from '../../domain/deck/deck';
import { fill } from '../../domain/language/sentence';
import { Chevron } from '../controls/chevron';
import { useDeck } from '../deck/use-deck';
import { useSharing } from '../page/use-sharing';
import { BehaviourItem } from './behaviour-item';

interface Props {
  id: string;
  card: Card;
  role: Role;
  isOpen: boolean;
  openBehaviour: string | undefined;
}

/**
 * The behaviours of a card: those for everyone, then those for managers, which for a medewerker lie under a closed
 * row. What is closed stays in the page, hidden until found: so that the browser's own "find in page" finds it, and
 * opens it.
 */
export function CardBody({ id, card, role, isOpen, openBehaviour }: Props) {
  const { headings } = useDeck().source;
  const body = useFoundInPage(() => goTo({ page: 'kaart', card: card.id }));
  const forAll = card.behaviours.filter(({ audience }) => audience === 'iedereen');
  const forManagers = card.behaviours.filter(({ audience }) => audience === 'leidinggevende');
  // How many notes someone made is for the user alone as well.
  const mayCount = useSharing() === false;
  const list = (behaviours: Behaviour[], isShown: boolean) => (
    <ul class="behaviours">
      {behaviours.map((behaviour) => (
        <BehaviourItem
          key={behaviour.id}
          card={card}
          behaviour={behaviour}
          countsNotes={isShown && mayCount}
          isOpen={behaviour.id === openBehaviour}
        />
      ))}
    </ul>
  );
  const asked = forManagers.find((behaviour) => behaviour.id === openBehaviour);

  return (
    <div ref={body} id={id} class="card__body" hidden={isOpen ? false : 'until-found'}>
      <h3 class="card__audience">{headings.iedereen}</h3>
      {list(forAll, isOpen)}
      {forManagers.length > 0 && role === 'leidinggevende' && (
        <>
          <h3 class="card__audience">{headings.leidinggevende}</h3>
          {list(forManagers, isOpen)}
        </>
      )}
      {forManagers.length > 0 && role === 'medewerker' && (
        <ForManagers card={card} count={forManagers.length} asked={asked}>
          {(isRowOpen) => list(forManagers, isOpen && isRowOpen)}
        </ForManagers>
      )}
    </div>
  );
}

interface ForManagersProps {
  card: Card;
  count: number;
  /** The behaviour in it that is open: a link or a result led to it. */
  asked: Behaviour | undefined;
  children: (isOpen: boolean) => ComponentChildren;
}

/** "Ook voor leidinggevenden (9)": closed until someone opens it, or is led to what is in it. */
function ForManagers({ card, count, asked, children }: ForManagersProps) {
  const [isChosen, choose] = useState(false);
  const isOpen = isChosen || asked !== undefined;
  const bodyId = `managers-${card.id}`;
  const body = useFoundInPage(() => choose(true));
  // Once open it stays open, also when the behaviour in it is closed: the focus is there.
  useLayoutEffect(() => {
    if (asked) choose(true);
  }, [asked]);
  const toggle = () => {
    choose(!isOpen);
    if (asked) goTo({ page: 'kaart', card: card.id });
  };
  return (
    <>
      <h3 class="managers">
        <button
          type="button"
          class="managers__row"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={toggle}
        >
          <span>{fill(words.card.forManagers, { n: count })}</span>
          <Chevron />
        </button>
      </h3>
      <div ref={body} id={bodyId} hidden={isOpen ? false : 'until-found'}>
        {children(isOpen)}
      </div>
    </>
  );
}

/** @returns the `ref` of a part that is hidden until found. @param open is called when "find in page" is about to show it */
function useFoundInPage(open: () => void): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement | null>(null);
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const element = part.current;
    // What is found in a part within this one is told here too.
    const found = ({ target }: Event) => target === element && latest.current();
    element?.addEventListener('beforematch', found);
    return () => element?.removeEventListener('beforematch', found);
  }, []);
  return part;
}
