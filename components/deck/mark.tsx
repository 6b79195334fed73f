import './mark.css';
import type { ComponentChildren } from 'preact';
import type { Card, FigureName } from '../../domain/deck/deck';

/** One small mark a card, drawn in 24 × 24 with lines. The ideas are those of the art: see `art/composition.ts`. */
const marks: Record<FigureName, ComponentChildren> = {
  cirkels: (
    <>
      <circle cx="8.75" cy="12" r="6.25" />
      <circle cx="15.25" cy="12" r="6.25" />
    </>
  ),
  schaal: (
    <>
      <path d="M3 11.5a9 9 0 0 0 18 0z" />
      <circle cx="12" cy="5.25" r="2.75" />
    </>
  ),
  zuilen: <path d="M3 20.5h18M5.5 17.5v-7M9.8 17.5v-7M14.2 17.5v-7M18.5 17.5v-7M3 7.8l9-4.8 9 4.8z" />,
  stralen: (
    <>
      <circle cx="12" cy="12" r="2.5" />
      <path d="M12 2.5v4M12 17.5v4M2.5 12h4M17.5 12h4M5.28 5.28l2.83 2.83M15.89 15.89l2.83 2.83M5.28 18.72l2.83-2.83M15.89 8.11l2.83-2.83" />
    </>
  ),
  roos: (
    <>
      <circle cx="12" cy="12" r="9.25" />
      <circle cx="12" cy="12" r="5" />
      <circle cx="12" cy="12" r=".8" />
    </>
  ),
  spoor: (
    <>
      <path d="M3.5 19c7 0 5-7 8.5-7s1.5-7 8.5-7" stroke-dasharray=".01 2.9" stroke-width="1.8" />
      <circle cx="3.5" cy="19" r="1.2" />
      <circle cx="20.5" cy="5" r="1.2" />
    </>
  ),
  trap: <path d="M2.5 20.5h5v-5h5v-5h5v-5h4" />,
};

/** The figure of a card as a small mark, 24 px unless CSS says otherwise. */
export function Mark({ card }: { card: Card }) {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      {marks[card.figure]}
    </svg>
  );
}
