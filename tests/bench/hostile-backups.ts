/**
 * Backups that went wrong, or were made to do harm: from each number the same one, so that a failure can be looked
 * at again.
 */
import type { BackupProblem } from '../../domain/backup/backup-error';
import { damagedTexts } from './hostile-texts';
import { damagedValues } from './hostile-values';
import { type Random, randomFrom } from './random';
import { type Json, type JsonObject, soundFile } from './sound-backup';

/** A file, and what has to become of it. */
export interface Hostile {
  text: string;
  /** What it says when it is accepted; left out when it has to be refused. */
  content?: Json;
  /** Whether it may be refused too: of some changes nobody knows beforehand whether they do harm. */
  orRefused?: true;
  /** Why it has to be refused, where only one reason is right. */
  problem?: BackupProblem;
}

/** What can happen to a sound file. */
export type Damage = (file: JsonObject, random: Random) => Hostile;

const damages: [name: string, damage: Damage][] = Object.entries({ ...damagedTexts, ...damagedValues });

/** So many seeds have each kind of damage once. */
export const kinds = damages.length;

/** The file of a seed, and the name of what is wrong with it. Seeds next to each other have other damage. */
export function hostileBackup(seed: number): Hostile & { damage: string } {
  const random = randomFrom(seed);
  const [name, damage] = damages[seed % kinds] ?? random.pick(damages);
  return { damage: name, ...damage(soundFile(random), random) };
}
