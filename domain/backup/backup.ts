/**
 * The backup file (reservekopie): one line of JSON with everything a user has. A file is accepted whole
 * or refused whole, and nothing is written that would be refused when read.
 */
import {
  type BackupContent,
  type BackupFile,
  backupFormat,
  listsOf,
  mostCharacters,
  newestVersion,
} from './backup-content';
import { BackupError } from './backup-error';
import { checkedFile } from './backup-schema';
import { isCrowded } from './crowded-json';

/** What a backup file says, checked. */
export type Backup = Pick<BackupFile, 'made' | 'extension' | 'content'>;

/** Gives the SHA-256 of a text in UTF-8, as 64 lower-case hex digits. */
export type Sha256 = (text: string) => Promise<string>;

const mostBytesACharacter = 3;

/** How every file of ours begins, white space aside. */
const beginning = `{"format":"${backupFormat}"`;

/**
 * The content as canonical JSON, in pieces: RFC 8785, so names in alphabetical order and no white space; but a lone
 * surrogate, which that standard forbids and a note may hold, is written as JSON.stringify does (`\ud83d`). The
 * order of lists stays. This is the text that is in the file and that the checksum is of.
 */
function* canonical(content: BackupContent): Generator<string> {
  const parts = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [index, [name, part]] of parts.entries()) {
    yield `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`;
    if (Array.isArray(part)) yield* canonicalList(part);
    else yield canonicalRecord(part);
  }
  yield '}';
}

function* canonicalList(items: readonly (object | string)[]): Generator<string> {
  yield '[';
  for (const [index, item] of items.entries()) {
    const text = typeof item === 'string' ? JSON.stringify(item) : canonicalRecord(item);
    yield (index === 0 ? '' : ',') + text;
  }
  yield ']';
}

/** A record without records in it. As a list, the second argument of JSON.stringify sets the order of names. */
const canonicalRecord = (record: object) => JSON.stringify(record, Object.keys(record).sort());

/** A text of so many UTF-16 units takes long enough to handle that the page has to answer in between. */
const long = 1_000_000;

/** Lets the page answer for a moment, if that is worth it. */
async function pauseIf(isLong: boolean): Promise<void> {
  if (isLong) await new Promise((resolve) => setTimeout(resolve));
}

/** The pieces as one text. @throws BackupError before the text is longer than a file may be */
async function joined(pieces: Iterable<string>): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  let rested = 0;
  for (const piece of pieces) {
    length += piece.length;
    if (length > mostCharacters) throw new BackupError('full');
    parts.push(piece);
    if (length - rested <= long) continue;
    rested = length;
    await pauseIf(true);
  }
  return parts.join('');
}

/** Whether a text begins as ours do, if only for as long as it lasts. */
function beginsAsOurs(text: string): boolean {
  const start = text.slice(0, 2 * beginning.length).replace(/\s/g, '');
  return start.startsWith(beginning) || beginning.startsWith(start);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupError(beginsAsOurs(text) ? 'incomplete' : 'foreign');
  }
}

/**
 * Refuses a file by its size, so that it need not be read.
 *
 * @param bytes size of the file
 * @throws BackupError when no backup is that big
 */
export function refuseTooBig(bytes: number): void {
  if (bytes > mostCharacters * mostBytesACharacter) throw new BackupError('too-big');
}

/**
 * Writes a backup.
 *
 * @param content everything the user has
 * @param made the present instant, as `toISOString` writes it
 * @param extension version of the extension
 * @returns the text of the file: one line, the same for the same content
 * @throws BackupError when the content holds what `readBackup` would refuse
 */
export async function writeBackup(
  content: BackupContent,
  made: string,
  extension: string,
  sha256: Sha256,
): Promise<string> {
  const head = { format: backupFormat, version: newestVersion, made, extension } as const;
  const checked = checkedFile({ ...head, checksum: '0'.repeat(64), content });
  if ('wrong' in checked) throw new BackupError('unfit', checked.wrong);
  const inside = await joined(canonical(checked.file.content));
  const outside = JSON.stringify({ ...head, checksum: await sha256(inside) });
  const text = `${outside.slice(0, -1)},"content":${inside}}\n`;
  if (text.length > mostCharacters || isCrowded(text)) throw new BackupError('full');
  return text;
}

/**
 * Reads a backup. White space and the order of fields do not matter, nor does a byte order mark.
 *
 * @param text the whole text of the file
 * @returns the backup, as a copy that holds known fields alone
 * @throws BackupError for anything that is not a whole, unchanged backup of a version that this code knows
 */
export async function readBackup(text: string, sha256: Sha256): Promise<Backup> {
  if (text.length > mostCharacters) throw new BackupError('too-big');
  // `trim` takes a byte order mark for white space.
  const json = text.trim();
  if (json === '') throw new BackupError('empty');
  const isLong = json.length > long;
  if (isCrowded(json)) throw new BackupError('foreign');
  await pauseIf(isLong);
  const found = parsed(json);
  await pauseIf(isLong);
  if (typeof found !== 'object' || found === null) throw new BackupError('foreign');
  if (!('format' in found) || found.format !== backupFormat) throw new BackupError('foreign');
  if ('version' in found && Number.isInteger(found.version) && Number(found.version) > newestVersion)
    throw new BackupError('newer');
  const checked = checkedFile(found);
  if ('wrong' in checked) throw new BackupError('field', checked.wrong);
  await pauseIf(isLong);
  const { made, extension, checksum, content } = checked.file;
  if ((await sha256(await joined(canonical(content)))) !== checksum) throw new BackupError('changed');
  // Kinds of records that came after the file are not in it.
  return { made, extension, content: { ...content, ...listsOf((kind) => content[kind] ?? []) } };
}
