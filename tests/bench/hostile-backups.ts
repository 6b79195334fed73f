/**
 * Backups that went wrong, or were made to do harm: from each number the same one, so that a failure can be looked
 * at again.
 */
import type { Damage, Hostile } from './damage';
import { damagedTexts } from './hostile-texts';
import { damagedValues } from './hostile-values';
import { randomFrom } from './random';
import { soundFile } from './sound-backup';

const damages: [name: string, damage: Damage][] = Object.entries({ ...damagedTexts, ...damagedValues });

/** So many seeds have each kind of damage once. */
export const kinds = damages.length;

/** The file of a seed, and the name of what is wrong with it. Seeds next to each other have other damage. */
export function hostileBackup(seed: number): Hostile & { damage: string } {
  const random = randomFrom(seed);
  const [name, damage] = damages[seed % kinds] ?? random.pick(damages);
  return { damage: name, ...damage(soundFile(random), random) };
}
