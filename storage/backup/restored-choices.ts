import type { BackupContent } from '../../domain/backup/backup-content';
import { tooOldIn } from '../../domain/backup/too-old';
import type { Amount } from '../../domain/records/amount';
import type { Keep, OwnSettings } from '../../domain/settings';
import { favourites } from '../values/favourites';
import { changeSettings, ownSettingsIn, readOwn, settingsWith } from '../values/settings';

/*
 * The settings and stars of a backup: a change that can be made and be reversed.
 */

export interface ChoicesChange {
  /** Settings before and after it; only those that it changes. */
  before: Partial<OwnSettings>;
  after: Partial<OwnSettings>;
  /**
   * Behaviours that get a star, and that lose it. Also those that are not known here: another deck has them, or a newer
   * version of this one, and a star that is not shown does no harm.
   */
  added: string[];
  removed: string[];
}

/** What putting back a backup changes: its settings take the place of those here, its stars come with those here. */
export async function choicesIn(content: BackupContent): Promise<ChoicesChange> {
  const now = await readOwn();
  const stars = new Set(await favourites.read());
  const after = only(ownSettingsIn(content.settings), (name, value) => now[name] !== value);
  return {
    before: only(now, (name) => name in after),
    after,
    added: [...new Set(content.favourites)].filter((id) => !stars.has(id)),
    removed: [],
  };
}

/** How much of a backup would go to the Prullenbak the day after it was put back. */
export async function tooOldWhenRestored(content: BackupContent, now: Date): Promise<Amount> {
  const { keep } = await settingsWith(ownSettingsIn(content.settings));
  return tooOldIn(content, keep, now);
}

/** The same backup, with a setting by which records are retained always. */
export function withAllRetained<Backup extends { content: BackupContent }>(backup: Backup): Backup {
  const keep: Keep = 'altijd';
  return { ...backup, content: { ...backup.content, settings: { ...backup.content.settings, keep } } };
}

export function reversed({ before, after, added, removed }: ChoicesChange): ChoicesChange {
  return { before: after, after: before, added: removed, removed: added };
}

/** Makes a change, in what is still as it was before it; all of it, or nothing. */
export async function changeChoices({ before, after, added, removed }: ChoicesChange): Promise<void> {
  const now = await readOwn();
  const still = only(after, (name) => now[name] === before[name]);
  if (Object.keys(still).length > 0) await changeSettings(still);
  if (added.length + removed.length === 0) return;
  try {
    await favourites.change((stars) => [
      ...stars.filter((id) => !removed.includes(id)),
      ...added.filter((id) => !stars.includes(id)),
    ]);
  } catch (error) {
    await changeSettings(only(now, (name) => name in still));
    throw error;
  }
}

function only(
  settings: Partial<OwnSettings>,
  wanted: (name: keyof OwnSettings, value: string) => boolean,
): Partial<OwnSettings> {
  const entries = Object.entries(settings) as [keyof OwnSettings, string][];
  return Object.fromEntries(entries.filter(([name, value]) => wanted(name, value)));
}
