import './begin-now.css';
import { beginNow } from '../../content/recipes';
import { valuesInWords } from '../../content/values';
import * as cardWords from '../../content/words/cards';
import * as words from '../../content/words/prepare';
import { fill } from '../../domain/language/sentence';
import { Art } from '../deck/figures';
import { hueOf } from '../deck/hue';
import { Mark } from '../deck/mark';
import { useToday } from '../deck/use-today';
import { useSettings } from '../page/use-settings';
import { BeginLarge } from './begin-large';

/** One press begins a conversation about today's card. */
export function BeginNow({ onBegin }: { onBegin: () => void }) {
  const settings = useSettings();
  const { card, behaviour } = useToday(settings);
  return (
    <section class="begin-now paper" style={hueOf(card)}>
      <div class="begin-now__words">
        <h3 class="begin-now__card">
          <Mark card={card} />
          <span>
            <span class="begin-now__today">{cardWords.card.today}</span>{' '}
            <span class="begin-now__title">{card.title}</span>{' '}
            <span class="begin-now__values">{valuesInWords(card)}</span>
          </span>
        </h3>
        <BeginLarge label={fill(words.start.begin, { minutes: beginNow.minutes })} onClick={onBegin} />
        <p class="begin-now__hint">{words.start.beginHint}</p>
      </div>
      <div class="begin-now__art">
        <Art card={card} behaviour={behaviour} />
      </div>
    </section>
  );
}
