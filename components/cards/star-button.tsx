import './star-button.css';
import * as words from '../../content/words/cards';
import { favourites, toggleFavourite } from '../../storage/values/favourites';
import { Button } from '../controls/button';
import { useStored } from '../page/use-stored';

/** Gives a behaviour a star, or takes it away. */
export function StarButton({ behaviour }: { behaviour: string }) {
  const starred = (useStored(favourites) ?? []).includes(behaviour);
  return (
    <Button onClick={() => toggleFavourite(behaviour)} aria-pressed={starred}>
      <svg class="star" viewBox="0 0 24 24" data-filled={starred} aria-hidden="true">
        <path d="m12 3 2.7 5.7 6.2.8-4.6 4.3 1.2 6.2L12 17l-5.5 3 1.2-6.2L3.1 9.5l6.2-.8z" />
      </svg>
      {words.behaviour.star}
    </Button>
  );
}
