import type { BackupProblem } from '../../domain/backup/backup-error';
import type { Random } from './random';
import type { Json, JsonObject } from './sound-backup';

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
