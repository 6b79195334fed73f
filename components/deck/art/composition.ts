import type { FigureName } from '../../../domain/deck/deck';
import { carries } from './carries';
import { centre } from './centre';
import { climbs } from './climbs';
import { meet } from './meet';
import { overlap } from './overlap';
import { pillars } from './pillars';
import type { Composition } from './shapes';
import { trail } from './trail';
import { type Vary, varying } from './vary';

/** Trust overlaps, service carries, law stands on pillars, and so on: each figure is an idea. */
const figures: Record<FigureName, (vary: Vary) => Composition> = {
  cirkels: overlap,
  schaal: carries,
  zuilen: pillars,
  stralen: meet,
  roos: centre,
  spoor: trail,
  trap: climbs,
};

/**
 * The picture of a behaviour: the figure of its card, in a variation of its own.
 * @param figure which idea is drawn
 * @param seed the id of the behaviour, or of the card where no behaviour is shown
 */
export function composition(figure: FigureName, seed: string): Composition {
  return figures[figure](varying(seed));
}
