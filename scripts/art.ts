/** The art of the cards for pictures that are made outside the extension. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Card, Deck } from '../domain/deck/deck.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFile(join(root, file), 'utf8');

type Composition = typeof import('../components/deck/art/composition');
type Shapes = typeof import('../components/deck/art/shapes');

// Node does not resolve the imports of the pages, which have no extension; vite does.
const load = async <T>(file: string) =>
  (await runnerImport<T>(join(root, 'components/deck/art', file))).module;
const { composition } = await load<Composition>('composition.ts');
const { tones } = await load<Shapes>('shapes.ts');

export const { cards }: Deck = JSON.parse(await read('content/ambtelijk-vakmanschap.json'));

/** What the art needs of the pages' own style. */
export const artStyle = (await read('assets/theme.css')) + (await read('components/deck/figures.css'));

/** @param variation id of the card or of a behaviour @param frame class of the drawing */
export function artOf(card: Card, variation: string, frame: string): string {
  const { layers, turn = 0 } = composition(card.figure, variation);
  const paths = layers.map((d, i) => `<path d="${d}" fill-opacity="${tones[i]}"/>`).join('');
  const g = `<g transform="rotate(${turn} 50 50)">${paths}</g>`;
  return `<svg class="art ${frame}" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice">${g}</svg>`;
}
