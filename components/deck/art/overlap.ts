import { type Composition, disc, each, path } from './shapes';
import type { Vary } from './vary';

/** Trust overlaps: two circles, and what they share in the middle. Some are still, some ripple. */
export function overlap(vary: Vary): Composition {
  const r = vary(34, 42, 50);
  const s = r * vary(1, 1, 0.8, 0.6);
  const shared = s * vary(0.3, 0.4, 0.5);
  const x = 50 + shared / 2 - r;
  const apart = r + s - shared;
  const along = (apart ** 2 + r ** 2 - s ** 2) / (2 * apart);
  const high = Math.sqrt(r ** 2 - along ** 2);
  const count = vary(1, 1, 3, 5);
  const rings = (x: number, r: number) => each(count, (i) => disc(x, 50, r * (1 - i / count)));
  return {
    turn: vary(0, 30, 60, 90, 120, 150, 180, 225, 270, 315),
    layers: [
      rings(x, r),
      rings(x + apart, s),
      path`M${x + along} ${50 - high}a${r} ${r} 0 0 1 0 ${2 * high}a${s} ${s} 0 0 1 0 ${-2 * high}z`,
    ],
  };
}
