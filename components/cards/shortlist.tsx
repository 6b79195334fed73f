import './shortlist.css';
import * as words from '../../content/words/cards';
import { findBehaviour } from '../../domain/deck/deck-lookup';
import { hashOf } from '../../domain/route';
import { favourites, recent } from '../../storage/values/favourites';
import { hueOf } from '../deck/hue';
import { Mark } from '../deck/mark';
import { useDeck } from '../deck/use-deck';
import { useStored } from '../page/use-stored';

/** On top of the cards: the behaviours with a star, and the ones opened last. Nothing where there are none. */
export function Shortlists() {
  const starred = useStored(favourites) ?? [];
  const opened = (useStored(recent) ?? []).filter((id) => !starred.includes(id));
  return (
    <>
      <Shortlist title={words.shortlist.favourites} behaviours={starred} />
      <Shortlist title={words.shortlist.recent} behaviours={opened} />
    </>
  );
}

function Shortlist({ title, behaviours }: { title: string; behaviours: readonly string[] }) {
  const deck = useDeck();
  // Another deck, or an older one, may not know an id: such a line is left out, the list keeps it.
  const found = behaviours.flatMap((id) => findBehaviour(deck, id) ?? []);
  if (found.length === 0) return null;
  return (
    <section class="shortlist">
      <h2 class="shortlist__title">{title}</h2>
      <ul>
        {found.map(({ card, behaviour }) => (
          <li key={behaviour.id} class="shortlist__item hued" style={hueOf(card)}>
            <a
              class="shortlist__link"
              href={hashOf({ page: 'gedrag', card: card.id, behaviour: behaviour.id })}
            >
              <Mark card={card} />
              <span>{behaviour.text}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
