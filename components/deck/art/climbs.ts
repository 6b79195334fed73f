import { type Composition, disc, each, path } from './shapes';
import type { Vary } from './vary';

/** A profession climbs, step by step: someone goes up the stairs, or one step is in sight. */
export function climbs(vary: Vary): Composition {
  const middle = vary(2, 3);
  const count = 2 * middle;
  const rise = vary(14, 18, 22);
  const wide = vary(100, -100) / count;
  const x = (i: number) => 50 + (i - middle) * wide;
  const flat = path`v${-rise}h${wide}`;
  const round = path`a${wide} ${rise} 0 0 ${vary(0, 1)} ${wide} ${-rise}`;
  const rising = (from: number, cap: string, up = 0) =>
    path`M${x(from)} 100V${54 + (middle + 1 - from) * rise - up}${cap}V100z`;
  const stairs = (up?: number) => rising(0, flat.repeat(count), up);
  const steps = (odd: number) =>
    each(count, (i) => (i % 2 === odd && i !== middle ? rising(i, round, 12) : ''));
  const r = vary(6, 8, 10);
  const behind = vary(stairs(vary(14, 20, 28)), disc(x(middle + vary(-0.5, 0, 1)), 42, vary(24, 32, 40)));
  return {
    layers: vary<Composition['layers']>(
      [behind, stairs(), disc(x(middle + 0.5), 54 - r, r)],
      [steps(0), steps(1), rising(middle, round, 12)],
    ),
  };
}
