/** The shapes of which all art is made, as the `d` of an SVG path. All lengths are hundredths of the picture. */

/** A picture is three layers of paths, from back to front. Where a layer overlaps itself is a hole. */
export interface Composition {
  layers: [pale: string, mid: string, deep: string];
  /** How far all layers are turned around the middle: degrees, clockwise. */
  turn?: number;
}

/** How much of the card's accent each layer has: two tones that are clearly apart, and one accent. */
export const tones = [0.17, 0.42, 1];

/** A path of numbers, which are rounded so that every browser draws the same, and of pieces of path. */
export function path(parts: TemplateStringsArray, ...values: (number | string)[]): string {
  return String.raw(parts, ...values.map((value) => (typeof value === 'number' ? +value.toFixed(2) : value)));
}

export function disc(x: number, y: number, r: number): string {
  return path`M${x - r} ${y}a${r} ${r} 0 0 0 ${2 * r} 0a${r} ${r} 0 0 0 ${-2 * r} 0z`;
}

/** Half a disc with its flat side at `y`: the lower half, or the upper. */
export function half(x: number, y: number, r: number, upper?: boolean): string {
  return path`M${x - r} ${y}a${r} ${r} 0 0 ${upper ? 1 : 0} ${2 * r} 0z`;
}

/** A square around a point, `r` to each side. */
export function square(x: number, y: number, r: number): string {
  return path`M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
}

/** The paths for 0, 1, … below `count`, as one. */
export function each(count: number, make: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => make(i)).join('');
}
