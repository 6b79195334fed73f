import { readBackup } from '../../domain/backup/backup';
import { type BackupContent, sizeOf } from '../../domain/backup/backup-content';
import { BackupError } from '../../domain/backup/backup-error';
import { readableIn } from '../../domain/backup/damaged-backup';
import { withCopied } from '../../domain/backup/lost';
import { sha256 } from './checksum';

/*
 * Reading the safety copy. Apart from safety-copy.ts because the reading of a backup comes along, which no page needs
 * at its start.
 */

/** What the safety copy holds. */
export interface Copy {
  /** When it was made, ms since 1970. */
  made: number;
  content: BackupContent;
}

/**
 * The first copy that is whole; when none is, all that can be read in them. Undefined when that is nothing.
 * @param texts of the copies
 */
export async function copyIn(texts: readonly string[]): Promise<Copy | undefined> {
  for (const text of texts) {
    const backup = await readBackup(text, sha256).catch(onlyIfDamaged);
    if (backup) return { made: Date.parse(backup.made), content: backup.content };
  }
  const [first, ...others] = texts.map(readableIn).filter(({ content }) => sizeOf(content) > 0);
  if (!first) return undefined;
  // From the beginning of time nothing in it is too old.
  const content = others.reduce((all, other) => withCopied(all, other.content, 0), first.content);
  return { made: first.made ?? others[0]?.made ?? 0, content };
}

function onlyIfDamaged(error: unknown): undefined {
  if (!(error instanceof BackupError)) throw error;
}
