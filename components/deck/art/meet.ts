import { type Composition, disc, each, path } from './shapes';
import type { Vary } from './vary';

/** The task is where all lines meet. */
export function meet(vary: Vary): Composition {
  const count = vary(12, 16, 24, 36);
  const inner = vary(9, 12, 15);
  const thick = vary(0.25, 0.35, 0.5);
  const twist = vary(0, 0, 0, 0.7, 1.2);
  const start = vary(0, 0.8, 1.6, 2.5, 3.1, 4, 4.7, 5.6);
  const x = vary(40, 45, 50, 55, 60);
  const y = vary(46, 50, 54);
  const point = (i: number, r: number, twist: number) => {
    const angle = start + twist + (i * 2 * Math.PI) / count;
    return path`${x + r * Math.cos(angle)} ${y + r * Math.sin(angle)}`;
  };
  const side = (i: number) => [point(i, inner, 0), point(i, 120, twist)];
  const ray = (i: number) => `M${[...side(i), ...side(i + thick).reverse()].join('L')}z`;
  const group = vary(2, 4, count);
  const rays = (isSecond: boolean) => each(count, (i) => (i % group < group / 2 === isSecond ? '' : ray(i)));
  return { layers: [rays(true), rays(false), disc(x, y, inner * vary(0.5, 0.7))] };
}
