import type { Deck, DeckFile, FigureName } from './deck.ts';

/** All figures, in the order in which the cards of a deck without figures get them. */
export const figureNames: readonly FigureName[] = [
  'cirkels',
  'schaal',
  'zuilen',
  'stralen',
  'roos',
  'spoor',
  'trap',
];

/** The hue of the product itself, in degrees: a deck without hues begins with it. */
const firstHue = 255;
const circle = 360;

/**
 * Gives each card a hue and a figure; what a card has of its own stays.
 * Hues lie evenly over the circle. Cards that follow each other get hues that lie far apart, so that neighbours
 * in a list are told apart. Figures come in turn.
 *
 * @param file a deck that passed its schema
 */
export function withLooks(file: DeckFile): Deck {
  const step = stepOver(file.cards.length);
  return {
    ...file,
    cards: file.cards.map((card, index) => ({
      ...card,
      hue: card.hue ?? hueAt(index * step, file.cards.length),
      figure: card.figure ?? figureAt(index),
    })),
  };
}

/** One of `count` hues that lie evenly over the circle. */
function hueAt(index: number, count: number): number {
  return Math.round(firstHue + (index * circle) / count) % circle;
}

function figureAt(index: number): FigureName {
  return figureNames[index % figureNames.length] ?? 'cirkels';
}

/**
 * How many hues to go on from one card to the next. It shares no divisor with the number of cards, so that each
 * hue comes once; of those steps it is the one nearest to the golden angle, for which also the second and third
 * neighbour lie apart.
 */
function stepOver(count: number): number {
  const golden = count * (1 - 2 / (1 + Math.sqrt(5)));
  const steps = Array.from({ length: count }, (_, step) => step).filter((step) => divisor(step, count) === 1);
  return steps.sort((a, b) => Math.abs(a - golden) - Math.abs(b - golden))[0] ?? 1;
}

/** The greatest common divisor. */
function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
