import './capture-view.css';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { valuesInWords } from '../../content/values';
import { closed } from '../../content/words/closed';
import * as words from '../../content/words/notes';
import type { Behaviour, Card, Role } from '../../domain/deck/deck';
import { behavioursFor } from '../../domain/deck/deck-lookup';
import { withPlainLines } from '../../domain/language/line-ends';
import { beginningOf } from '../../domain/notes/beginning';
import { isBlank } from '../../domain/records/text-record';
import { Button } from '../controls/button';
import { isTyping } from '../controls/typing';
import { hueOf } from '../deck/hue';
import { Mark } from '../deck/mark';
import { useDeck } from '../deck/use-deck';
import { Personal } from '../page/personal';
import { Problem } from '../page/problem';
import { WritingContext } from '../page/writing';
import type { WaitingText } from './use-capture';

interface Props {
  waiting: WaitingText;
  role: Role;
  today: { card: Card; behaviour: Behaviour };
}

/** Text selected on a web page waits here for the behaviour it will be a note on; today's comes first. */
export function CaptureView({ waiting: { capture, problem, saveWith, giveUp }, role, today }: Props) {
  const deck = useDeck();
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = capture != null;
  const mayWrite = useContext(WritingContext) === 'aan';
  // The window opened by itself, with a question: it begins there. Not from who is typing.
  useLayoutEffect(() => {
    if (isThere && !isTyping()) heading.current?.focus();
  }, [isThere]);
  if (capture === undefined) return null;
  if (!mayWrite) return <NothingCame why={closed.capture} giveUp={giveUp} />;
  if (capture?.lost === 'all') return <NothingCame why={words.capture.lost.tooLarge} giveUp={giveUp} />;
  if (capture === null || isBlank(capture.text)) return <p>{words.capture.nothing}</p>;
  const cards = [today.card, ...deck.cards.filter(({ id }) => id !== today.card.id)];
  const behavioursOf = (card: Card) =>
    [...behavioursFor(card, role)].sort(
      (a, b) => Number(b === today.behaviour) - Number(a === today.behaviour),
    );

  return (
    <div class="capture">
      <div class="capture__head">
        <h2 ref={heading} class="capture__title" tabIndex={-1}>
          {words.capture.title}
        </h2>
        <Button onClick={giveUp}>{words.capture.cancel}</Button>
      </div>
      <Personal>
        <Quote text={withPlainLines(capture.text)} />
      </Personal>
      {capture.lost && <p role="alert">{words.capture.lost.cut}</p>}
      {problem && <Problem kind={problem} />}
      <p>{words.capture.searchHint}</p>
      {cards.map((card) => (
        <section key={card.id} class="capture__card hued" style={hueOf(card)}>
          <h3 class="capture__from">
            <Mark card={card} /> {`${card.title}\u00a0· ${valuesInWords(card)}`}
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
    </div>
  );
}

function Quote({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its box is scrolled by key too.
    <section class="capture__text" aria-label={words.capture.quote} tabIndex={0}>
      <blockquote dir="auto">{beginningOf(text) ?? text}</blockquote>
    </section>
  );
}

/** The text does not become a note: it was larger than a browser passes on, or one may not write. */
function NothingCame({ why, giveUp }: { why: string; giveUp: () => void }) {
  return (
    <div class="capture">
      <p role="alert">{why}</p>
      <div class="buttons">
        <Button onClick={giveUp}>{words.capture.cancel}</Button>
      </div>
    </div>
  );
}
