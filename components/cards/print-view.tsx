import './print-view.css';
import { useState } from 'preact/hooks';
import * as words from '../../content/words/cards';
import type { Role } from '../../domain/deck/deck';
import { Button } from '../controls/button';
import { useDeck } from '../deck/use-deck';
import { PrintChoices, type PrintWish } from './print-choices';
import { PrintedPageView } from './printed-page';
import { printedPages } from './printed-pages';

const text = words.print;

/** Which cards to print and how; below it the pages as they will come out of the printer. */
export function PrintView({ role }: { role: Role }) {
  const deck = useDeck();
  const [wish, setWish] = useState<PrintWish>({
    format: 'a4',
    side: role,
    isInColour: false,
    chosen: deck.cards.map(({ id }) => id),
  });
  const { format, side, isInColour, chosen } = wish;
  const cards = deck.cards.filter(({ id }) => chosen.includes(id));
  // Until someone chooses, the questions are there where they cost no paper: below a card that fills no page.
  const wantsQuestions = wish.wantsQuestions ?? (format === 'a4' && side === 'medewerker');
  const hasQuestions = wantsQuestions && deck.questions.length > 0;
  const pages = printedPages(cards, { format, side, hasQuestions });

  return (
    <div class="print">
      <div class="print__choices">
        <h2 class="print__title">{text.title}</h2>
        <PrintChoices wish={{ ...wish, wantsQuestions }} onWish={setWish} />
        {pages.some(({ isFront }) => isFront) && <p>{text.turn}</p>}
        <Button look="primary" onClick={() => cards.length > 0 && print()} aria-disabled={cards.length === 0}>
          {text.print}
        </Button>
        <p role="status">{cards.length === 0 && text.none}</p>
      </div>
      <section class="print__pages" aria-label={text.preview}>
        {pages.map((page) => (
          <PrintedPageView
            key={page.sides.map((each) => each?.key).join()}
            page={page}
            format={format}
            isInColour={isInColour}
          />
        ))}
      </section>
    </div>
  );
}
