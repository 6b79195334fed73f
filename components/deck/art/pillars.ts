import { type Composition, disc, each, half, path } from './shapes';
import type { Vary } from './vary';

/** Law stands on pillars; one of them is in sight. */
export function pillars(vary: Vary): Composition {
  const chosen = vary(-1, 0, 0, 1);
  const step = chosen ? vary(16, 22) : vary(18, 24, 30);
  const wide = step * vary(0.45, 0.52, 0.6);
  const beam = vary(36, 40, 44);
  const lintel = path`h${wide}`;
  const arch = path`a1 1 0 0 1 ${wide} 0`;
  const [top, cap, roof, wall] = vary(
    [beam, lintel, path`M-10 ${beam - 4}L50 ${beam - 34}L110 ${beam - 4}z`, ''],
    [beam, lintel, half(50, beam - 4, step * 1.6, true), ''],
    [beam + 10, arch, path`M0 0H100V${beam - 12}H0z`, path`M0 ${beam - 10}H100V100H0z`],
    [0, lintel, '', disc(50, beam + 10, step * 1.6)],
  );
  const pillar = (i: number) => path`M${50 + i * step - wide / 2} 100V${top}${cap}V100z`;
  // Of such a pillar a sliver at most would be seen.
  const isOutside = (i: number) => Math.abs(i * step) > 50;
  return {
    layers: [
      roof,
      wall + each(7, (i) => (i - 3 === chosen || isOutside(i - 3) ? '' : pillar(i - 3))),
      pillar(chosen),
    ],
  };
}
