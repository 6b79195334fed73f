import { type Composition, disc, half, square } from './shapes';
import type { Vary } from './vary';

/** Service carries: a bowl, and what rests on its rim or in its hollow. */
export function carries(vary: Vary): Composition {
  const rim = vary(48, 52, 56);
  const r = vary(30, 38, 46, 56);
  const hollow = r * vary(0.45, 0.55, 0.65);
  const size = vary(8, 10, 12);
  const x = 50 + r * vary(-0.25, -0.15, 0, 0.15, 0.25);
  const bowl = half(50, rim, r);
  return {
    turn: vary(-12, -6, 0, 0, 0, 6, 12),
    layers: [
      bowl + vary('', half(50, rim + r, 48)),
      bowl + half(50, rim, hollow),
      vary(
        disc(x, rim - size, size),
        half(x, rim, size * 1.4, true),
        square(x, rim - size, size),
        disc(50, rim + hollow / 2, hollow / 2),
      ),
    ],
  };
}
