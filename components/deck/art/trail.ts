import { type Composition, disc, each, half } from './shapes';
import type { Vary } from './vary';

/** What can be followed leaves a trail: dots that grow, or a spiral. */
export function trail(vary: Vary): Composition {
  return vary(dots, dots, coil)(vary);
}

/** The dots end beyond the middle, so that a tall window shows more of them. */
function dots(vary: Vary): Composition {
  const bend = vary(-24, -12, 0, 12, 24);
  const [big, shrink, apart] = vary([7, 0.88, 2.3], [9, 0.88, 2.3], [12, 0.98, 0.9], [15, 0.95, 0.8]);
  const dot = (i: number) => {
    const away = (big * apart * (1 - shrink ** i)) / (1 - shrink);
    return disc(62 - away, 50 + bend * (away / 50) ** 2, big * shrink ** i);
  };
  return {
    turn: vary(0, 25, 155, 180, 205, 335),
    layers: [disc(62, 50, vary(20, 28, 36)), each(8, (i) => dot(i + 1)), dot(0)],
  };
}

/** Half rings above and below, moved by one band: together a spiral. */
function coil(vary: Vary): Composition {
  const band = vary(6, 7, 8, 9, 10);
  const up = vary(true, false);
  const halves = each(11, (i) => half(50, 50, (i + 1) * band, up) + half(50 + band, 50, i * band, !up));
  return { turn: vary(0, 180), layers: ['', halves, disc(50 + band / 2, 50, band * 0.8)] };
}
