import { type Composition, disc, each, half, square } from './shapes';
import type { Vary } from './vary';

/** A purpose has a centre: what lies around it leads the eye there. */
export function centre(vary: Vary): Composition {
  const ring = vary(7.5, 9, 12.5);
  const lean = vary(0, 0.3, 0.6);
  const form = vary(disc, square);
  const around = (size: number, of: typeof form) => of(50 - (size - 1) * ring * lean, 50, size * ring);
  const halves = (from: number) => each(4, (i) => around(from - i, (x, y, r) => half(x, y, r, from > 4)));
  return {
    turn: vary(0, 45, 90, 135, 180, 225, 270, 315),
    layers: vary<Composition['layers']>(
      [around(6, form), each(4, (i) => around(5 - i, form)), around(1, form)],
      [around(5, square), around(3, square), around(1, square)],
      [halves(5), halves(4), around(1, disc)],
    ),
  };
}
