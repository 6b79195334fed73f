import './print-view.css';
import { useState } from 'preact/hooks';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/cards';
import type { Audience, Card, Role } from '../../domain/deck/deck';
import { Button } from '../controls/button';
import { ChoiceGroup } from '../controls/choice-group';
import { Mark } from '../deck/figures';
import { hueOf } from '../deck/hue';
import { useDeck } from '../deck/use-deck';

const formats = ['a4', 'a5', 'a6'] as const;
type Format = (typeof formats)[number];

/** Which cards to print and how; below it the sheets as they will come out of the printer. */
export function PrintView({ role }: { role: Role }) {
  const deck = useDeck();
  const [format, setFormat] = useState<Format>('a4');
  const [side, setSide] = useState<Role>(role);
  const [chosen, setChosen] = useState<readonly string[]>(deck.cards.map(({ id }) => id));
  const cards = deck.cards.filter(({ id }) => chosen.includes(id));
  const text = words.print;

  return (
    <div class="print">
      <div class="print__choices">
        <h2 class="print__title">{text.title}</h2>
        <ChoiceGroup
          name="format"
          legend={text.format}
          choices={formats}
          labels={text.formats}
          chosen={format}
          onChoose={setFormat}
        />
        <ChoiceGroup
          name="side"
          legend={text.side}
          choices={['medewerker', 'leidinggevende']}
          labels={text.sides}
          chosen={side}
          onChoose={setSide}
        />
        <CardChoices chosen={chosen} onChoose={setChosen} />
        <Button look="primary" onClick={() => cards.length > 0 && print()} aria-disabled={cards.length === 0}>
          {text.print}
        </Button>
        <p role="status">{cards.length === 0 && text.none}</p>
      </div>
      <section class="sheets" data-format={format} aria-label={text.preview}>
        {cards
          .flatMap((card) => sidesOf(card, side, format))
          .map((printed) => (
            <Sheet key={`${printed.card.id} ${printed.audiences}`} side={printed} />
          ))}
      </section>
    </div>
  );
}

interface CardChoicesProps {
  /** Ids of the cards that are to be printed. */
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
}

function CardChoices({ chosen, onChoose }: CardChoicesProps) {
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset class="choice-group">
      <legend class="choice-group__legend">{words.print.cards}</legend>
      <div class="choice-group__choices">
        {useDeck().cards.map((card) => (
          <label key={card.id} class="choice">
            <input type="checkbox" checked={chosen.includes(card.id)} onChange={() => toggle(card.id)} />
            <span>
              {card.title} <span class="print__values">{valuesInWords(card)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One printed side: a card with the behaviours of one audience, or of both. */
interface Side {
  card: Card;
  audiences: readonly Audience[];
}

/** A4 holds a whole card; on A5 and A6 the behaviours for managers have a side of their own, the back of the card. */
function sidesOf(card: Card, role: Role, format: Format): Side[] {
  const audiences: Audience[] = role === 'leidinggevende' ? ['iedereen', 'leidinggevende'] : ['iedereen'];
  if (format === 'a4') return [{ card, audiences }];
  return audiences.map((audience) => ({ card, audiences: [audience] }));
}

function Sheet({ side: { card, audiences } }: { side: Side }) {
  const { source } = useDeck();
  return (
    <section class="sheet paper" style={hueOf(card)}>
      <header class="sheet__head">
        <Mark card={card} />
        <div>
          <h3 class="sheet__title">{card.title}</h3>
          <p>{valuesInWords(card)}</p>
        </div>
      </header>
      {audiences.map((audience) => (
        <div key={audience}>
          <h4>{source.headings[audience]}</h4>
          <ul>
            {card.behaviours
              .filter((behaviour) => behaviour.audience === audience)
              .map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
          </ul>
        </div>
      ))}
      <p class="sheet__source">{source.title}</p>
    </section>
  );
}
