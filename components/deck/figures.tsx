import './figures.css';
import type { ComponentChildren } from 'preact';
import type { Card, FigureName } from '../../domain/deck/deck';

/*
 * One geometric figure a card, twice: as large art and as a small mark. Each is an idea, not a picture. In our
 * deck trust overlaps (cirkels), service carries (schaal), law stands on pillars (zuilen), the task is where all lines
 * meet (stralen), a purpose has a centre (roos), what can be followed leaves a trail (spoor), a profession climbs (trap).
 */
interface Figure {
  /** Drawn in 100 × 100 with fills of the card's accent; a tall window shows the middle 70 of its width. */
  art: ComponentChildren;
  /** Drawn in 24 × 24 with lines. */
  mark: ComponentChildren;
}

const rays = Array.from({ length: 36 }, (_, i) => (i * Math.PI) / 18);
const trail = Array.from({ length: 11 }, (_, i) => i / 10);

const figures: Record<FigureName, Figure> = {
  cirkels: {
    art: (
      <>
        <circle cx="34" cy="50" r="32" fill-opacity=".17" />
        <circle cx="66" cy="50" r="32" fill-opacity=".24" />
      </>
    ),
    mark: (
      <>
        <circle cx="8.75" cy="12" r="6.25" />
        <circle cx="15.25" cy="12" r="6.25" />
      </>
    ),
  },
  schaal: {
    art: (
      <>
        <path d="M4 46a46 46 0 0 0 92 0z" fill-opacity=".14" />
        <path d="M18 46a32 32 0 0 0 64 0z" fill-opacity=".16" />
        <path d="M32 46a18 18 0 0 0 36 0z" fill-opacity=".2" />
        <circle cx="50" cy="26" r="13" fill-opacity=".42" />
      </>
    ),
    mark: (
      <>
        <path d="M3 11.5a9 9 0 0 0 18 0z" />
        <circle cx="12" cy="5.25" r="2.75" />
      </>
    ),
  },
  zuilen: {
    art: (
      <>
        <path d="M11 35 50 12l39 23z" fill-opacity=".34" />
        <path d="M19 39h10v43H19zM36.3 39h10v43h-10zM53.7 39h10v43h-10zM71 39h10v43H71z" fill-opacity=".2" />
        <path d="M11 86h78v7H11z" fill-opacity=".34" />
      </>
    ),
    mark: <path d="M3 20.5h18M5.5 17.5v-7M9.8 17.5v-7M14.2 17.5v-7M18.5 17.5v-7M3 7.8l9-4.8 9 4.8z" />,
  },
  stralen: {
    art: (
      <>
        {rays.map((angle) => (
          <path
            key={angle}
            class="art__line"
            d={`M${at(50, angle, 14)} ${at(50, angle - Math.PI / 2, 14)}L${at(50, angle, 90)} ${at(50, angle - Math.PI / 2, 90)}`}
          />
        ))}
        <circle cx="50" cy="50" r="9" fill-opacity=".75" />
      </>
    ),
    mark: (
      <>
        <circle cx="12" cy="12" r="2.5" />
        <path d="M12 2.5v4M12 17.5v4M2.5 12h4M17.5 12h4M5.28 5.28l2.83 2.83M15.89 15.89l2.83 2.83M5.28 18.72l2.83-2.83M15.89 8.11l2.83-2.83" />
      </>
    ),
  },
  roos: {
    art: (
      <>
        <circle cx="50" cy="50" r="46" fill-opacity=".1" />
        <circle cx="50" cy="50" r="34" fill-opacity=".13" />
        <circle cx="50" cy="50" r="22" fill-opacity=".18" />
        <circle cx="50" cy="50" r="10" fill-opacity=".55" />
      </>
    ),
    mark: (
      <>
        <circle cx="12" cy="12" r="9.25" />
        <circle cx="12" cy="12" r="5" />
        <circle cx="12" cy="12" r=".8" />
      </>
    ),
  },
  spoor: {
    art: trail.map((t) => (
      <circle
        key={t}
        cx={(20 + 60 * t).toFixed(2)}
        cy={(50 - 36 * Math.sin((t - 0.5) * 3.6)).toFixed(2)}
        r={(1.4 + 4.4 * t).toFixed(2)}
        fill-opacity={(0.18 + 0.5 * t).toFixed(2)}
      />
    )),
    mark: (
      <>
        <path d="M3.5 19c7 0 5-7 8.5-7s1.5-7 8.5-7" stroke-dasharray=".01 2.9" stroke-width="1.8" />
        <circle cx="3.5" cy="19" r="1.2" />
        <circle cx="20.5" cy="5" r="1.2" />
      </>
    ),
  },
  trap: {
    art: [0, 1, 2, 3, 4, 5, 6].map((i) => (
      <rect
        key={i}
        x={1 + i * 14}
        y={86 - i * 12}
        width="14.05"
        height={20 + i * 12}
        fill-opacity={(0.1 + i * 0.06).toFixed(2)}
      />
    )),
    mark: <path d="M2.5 20.5h5v-5h5v-5h5v-5h4" />,
  },
};

function at(centre: number, angle: number, radius: number): string {
  return (centre + radius * Math.cos(angle)).toFixed(1);
}

/** The figure of a card as large art; fills its frame. Decoration: unseen by screen readers. */
export function Art({ card }: { card: Card }) {
  return (
    <svg class="art" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {figures[card.figure].art}
    </svg>
  );
}

/** The figure of a card as a small mark, 24 px unless CSS says otherwise. */
export function Mark({ card }: { card: Card }) {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      {figures[card.figure].mark}
    </svg>
  );
}
