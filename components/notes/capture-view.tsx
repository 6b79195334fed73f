import './capture-view.css';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/notes';
import type { Behaviour, Card, Role } from '../../domain/deck/deck';
import { behavioursFor } from '../../domain/deck/deck-lookup';
import { Button } from '../controls/button';
import { Mark } from '../deck/figures';
import { hueOf } from '../deck/hue';
import { useDeck } from '../deck/use-deck';
import { Problem } from '../page/problem';
import type { WaitingText } from './use-capture';

interface Props {
  waiting: WaitingText;
  role: Role;
  today: { card: Card; behaviour: Behaviour };
}

/** Text selected on a web page waits here for the behaviour it will be a note on; today's comes first. */
export function CaptureView({ waiting: { capture, problem, saveWith, giveUp }, role, today }: Props) {
  const deck = useDeck();
  if (capture === undefined) return null;
  if (capture === null) return <p>{words.capture.nothing}</p>;

  const cards = [today.card, ...deck.cards.filter(({ id }) => id !== today.card.id)];
  const behavioursOf = (card: Card) =>
    [...behavioursFor(card, role)].sort(
      (a, b) => Number(b === today.behaviour) - Number(a === today.behaviour),
    );

  return (
    <div class="capture">
      <h2 class="capture__title">{words.capture.title}</h2>
      <blockquote class="capture__text">{capture.text}</blockquote>
      {problem && <Problem kind={problem} />}
      <p>{words.capture.searchHint}</p>
      {cards.map((card) => (
        <section key={card.id} class="capture__card" style={hueOf(card)}>
          <h3 class="capture__from">
            <Mark card={card} /> {card.title}, {valuesInWords(card)}
          </h3>
          <ul>
            {behavioursOf(card).map((behaviour) => (
              <li key={behaviour.id} data-behaviour={behaviour.id}>
                <button type="button" class="capture__choice" onClick={() => saveWith(card, behaviour)}>
                  {behaviour.text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div class="buttons">
        <Button onClick={giveUp}>{words.capture.cancel}</Button>
      </div>
    </div>
  );
}
