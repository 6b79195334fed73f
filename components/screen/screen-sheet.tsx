import './screen-sheet.css';
import type { ComponentChildren } from 'preact';
import { nothing, screen as words } from '../../content/words/screen';
import type { ScreenStep, ScreenView } from '../../domain/conversation/screen-view';
import type { Card } from '../../domain/deck/deck';
import { Art } from '../deck/figures';
import { hueOf } from '../deck/hue';
import { Mark } from '../deck/mark';
import { ScreenStepView } from './screen-step';

interface Props {
  view: ScreenView;
  card: Card | undefined;
  /** Which sheet of behaviours, from 0. */
  sheet: number;
  /** What can be pressed on the screen itself. */
  children: ComponentChildren;
}

/** One screen for a room: a question with what belongs to it, or one sentence, or the figure of the card. */
export function ScreenSheet({ view, card, sheet, children }: Props) {
  const isStep = view.is === 'step';
  const hasArt = card && !(isStep && hasMuch(view));
  return (
    <main
      class="screen paper"
      data-screen={view.is}
      data-art={hasArt !== false && hasArt !== undefined}
      data-card={card?.id}
      style={hueOf(card)}
    >
      {/* Another step is said as well: the focus stays where it is. */}
      <div class="screen__words" aria-live="polite">
        {isStep ? <ScreenStepView step={view} sheet={sheet} /> : <Sentence view={view} />}
      </div>
      {hasArt && (
        <div class="screen__art">
          <Art card={card} />
        </div>
      )}
      <div class="screen__foot">
        {card && !hasArt && (
          <span class="screen__mark">
            <Mark card={card} />
          </span>
        )}
        {children}
      </div>
    </main>
  );
}

/** Whether a step has more to read than its question. */
function hasMuch({ sheets, pictures, agreements }: ScreenStep): boolean {
  return sheets.length + pictures.length + agreements.length > 0;
}

function Sentence({ view }: { view: Exclude<ScreenView, { is: 'step' }> }) {
  if (view.is === 'figure') return <h1 class="only-heard">{words.paused}</h1>;
  return <h1 class="screen__sentence">{nothing[view.is]}</h1>;
}
