import './how-to.css';
import * as words from '../../content/words/prepare';
import { hashOf } from '../../domain/route';
import { useDeck } from '../deck/use-deck';

/** How the makers of the cards mean them to be used, in their own words. */
export function HowTo() {
  const { howTo, title } = useDeck().source;
  return (
    <section class="how-to-use">
      <h3 class="how-to-use__title">{howTo.title}</h3>
      <p>
        {howTo.bring} {howTo.agree}
      </p>
      <p class="how-to-use__source">{title}</p>
      <a class="text-link how-to-use__on" href={hashOf({ page: 'vragen' })}>
        {words.start.toQuestions}
      </a>
    </section>
  );
}
