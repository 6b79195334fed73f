/** The ready-made conversations, in the order in which they are offered: the one to begin with first. */
import type { Recipe } from '../domain/conversation/recipe';
import { oneCard } from './recipes/een-kaart';
import { hybrid } from './recipes/half-op-het-scherm';
import { quarter } from './recipes/het-kwartier';
import { hardCase } from './recipes/lastige-zaak';
import { afterWork } from './recipes/na-een-klus';
import { sideBySide } from './recipes/naast-elkaar';
import { newColleague } from './recipes/nieuwe-collega';
import { dissent } from './recipes/tegenspraak';
import { lookBack } from './recipes/terug';
import { goingWell } from './recipes/wat-gaat-goed';
import { sevenCards } from './recipes/zeven-kaarten';

export const recipes: readonly Recipe[] = [
  quarter,
  oneCard,
  dissent,
  newColleague,
  sideBySide,
  sevenCards,
  lookBack,
  hardCase,
  goingWell,
  afterWork,
  hybrid,
];

/** The one to begin with when nothing was prepared. */
export const beginNow: Recipe = quarter;
