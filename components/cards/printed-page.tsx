import './printed-page.css';
import { valuesInWords } from '../../content/values';
import { hueOf } from '../deck/hue';
import { Mark } from '../deck/mark';
import { useDeck } from '../deck/use-deck';
import type { Format, PrintedList, PrintedPage, PrintedSide } from './printed-pages';

interface Props {
  page: PrintedPage;
  format: Format;
  isInColour: boolean;
}

/** One page as it comes out of the printer: a card, or two on one sheet. */
export function PrintedPageView({ page: { sides, isFront }, format, isInColour }: Props) {
  return (
    <div class="printed-page" data-format={format} data-front={isFront} data-colour={isInColour}>
      {sides.map((side, n) =>
        side ? <Side key={side.key} side={side} /> : <div key={n} class="sheet sheet--empty" />,
      )}
    </div>
  );
}

function Side({ side: { card, filling, lists, hasQuestions } }: { side: PrintedSide }) {
  const { source, title } = useDeck();
  return (
    <section class="sheet paper" style={hueOf(card)} data-filling={filling}>
      <header class="sheet__head">
        {card && <Mark card={card} />}
        <div class="sheet__name">
          <h3 class="sheet__title">{card?.title ?? title}</h3>
          {card && <p>{valuesInWords(card)}</p>}
        </div>
      </header>
      {lists.map((list) => (
        <Behaviours key={list.audience} list={list} />
      ))}
      {hasQuestions && <Questions />}
      <p class="sheet__source">{source.title}</p>
    </section>
  );
}

function Behaviours({ list: { audience, behaviours } }: { list: PrintedList }) {
  return (
    <div>
      <h4>{useDeck().source.headings[audience]}</h4>
      <ul>
        {behaviours.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** The questions for a conversation, between the words with which the makers of the deck hand them over. */
function Questions() {
  const { source, questions } = useDeck();
  return (
    <div class="sheet__questions">
      <h4>{source.howTo.ask}</h4>
      <div class="sheet__columns">
        <ol>
          {questions.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
        <p>{source.howTo.agree}</p>
      </div>
    </div>
  );
}
