/**
 * The backup file (reservekopie), version 1: one line of JSON with everything a user has. A file is accepted whole
 * or refused whole, and nothing is written that would be refused when read.
 */
import { type BackupContent, type BackupFile, checkedFile, FORMAT, VERSION } from './backup-content';
import { isCrowded } from './crowded-json';

export type { BackupContent } from './backup-content';

/** What a backup file says, checked. */
export type Backup = Pick<BackupFile, 'made' | 'extension' | 'content'>;

/** Gives the SHA-256 of a text in UTF-8, as 64 lower-case hex digits. */
export type Sha256 = (text: string) => Promise<string>;

/** Why there is no backup; `unfit` and `full` when it is written, the others when it is read. */
export type BackupProblem =
  | 'empty'
  | 'incomplete'
  | 'foreign'
  | 'newer'
  | 'field'
  | 'changed'
  | 'too-big'
  | 'unfit'
  | 'full';

/** A backup that cannot be read or written. The message is one Dutch sentence: what is wrong and what to do. */
export class BackupError extends Error {
  constructor(
    readonly problem: BackupProblem,
    message: string,
  ) {
    super(message);
    this.name = 'BackupError';
  }
}

/** The longest file, in UTF-16 units: 256 MB, half the longest string of Chromium. */
export const MOST_CHARACTERS = 256 * 1024 * 1024;
const MEGABYTES = MOST_CHARACTERS / 1024 / 1024;
const MOST_BYTES_A_CHARACTER = 3;

/** How every file of ours begins, white space aside. */
const BEGINNING = `{"format":"${FORMAT}"`;

const otherFile = 'kies een andere reservekopie';
const messages = {
  empty: 'Dit bestand is leeg: kies een ander bestand.',
  incomplete: `Dit bestand is niet compleet of het is beschadigd: ${otherFile}.`,
  foreign:
    'Dit is geen reservekopie van Vakmanschap van de dag: kies een bestand dat met ‘Reservekopie maken’ is gemaakt.',
  newer:
    'Deze reservekopie is gemaakt met een nieuwere versie van Vakmanschap van de dag: werk de extensie bij en probeer het dan opnieuw.',
  changed: `Deze reservekopie is beschadigd of met de hand gewijzigd: ${otherFile}.`,
  'too-big': `Dit bestand is te groot voor een reservekopie (meer dan ${MEGABYTES} MB): kies een ander bestand.`,
  full: `Je notities zijn samen te groot voor een reservekopie (meer dan ${MEGABYTES} MB): verwijder er een paar, leeg de Prullenbak en probeer het opnieuw.`,
} as const;

const problem = (kind: keyof typeof messages) => new BackupError(kind, messages[kind]);

/**
 * The content as canonical JSON, in pieces: RFC 8785, so names in alphabetical order and no white space; but a lone
 * surrogate, which that standard forbids and a note may hold, is written as JSON.stringify does (`\ud83d`). The
 * order of lists is kept. This is the text that is in the file and that the checksum is of.
 */
function* canonical({ favourites, notes, settings, trash, versions }: BackupContent): Generator<string> {
  yield `{"favourites":${JSON.stringify(favourites)},"notes":`;
  yield* canonicalList(notes);
  yield `,"settings":${canonicalRecord(settings)},"trash":`;
  yield* canonicalList(trash);
  yield ',"versions":';
  yield* canonicalList(versions);
  yield '}';
}

function* canonicalList(records: readonly object[]): Generator<string> {
  yield '[';
  for (const [index, record] of records.entries()) yield (index === 0 ? '' : ',') + canonicalRecord(record);
  yield ']';
}

/** A record without records in it. As a list, the second argument of JSON.stringify sets the order of names. */
const canonicalRecord = (record: object) => JSON.stringify(record, Object.keys(record).sort());

/** A text of so many UTF-16 units takes long enough to handle that the page has to answer in between. */
const LONG = 1_000_000;

/** Lets the page answer for a moment, if that is worth it. */
async function pauseIf(isLong: boolean): Promise<void> {
  if (isLong) await new Promise((resolve) => setTimeout(resolve));
}

/** The pieces as one text. @throws BackupError before the text is longer than a file may be */
async function joined(pieces: Iterable<string>): Promise<string> {
  const kept: string[] = [];
  let length = 0;
  let rested = 0;
  for (const piece of pieces) {
    length += piece.length;
    if (length > MOST_CHARACTERS) throw problem('full');
    kept.push(piece);
    if (length - rested <= LONG) continue;
    rested = length;
    await pauseIf(true);
  }
  return kept.join('');
}

/** Whether a text begins as ours do, if only for as long as it lasts. */
function beginsAsOurs(text: string): boolean {
  const start = text.slice(0, 2 * BEGINNING.length).replace(/\s/g, '');
  return start.startsWith(BEGINNING) || BEGINNING.startsWith(start);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw problem(beginsAsOurs(text) ? 'incomplete' : 'foreign');
  }
}

/**
 * Refuses a file by its size, so that it need not be read.
 *
 * @param bytes size of the file
 * @throws BackupError when no backup is that big
 */
export function refuseTooBig(bytes: number): void {
  if (bytes > MOST_CHARACTERS * MOST_BYTES_A_CHARACTER) throw problem('too-big');
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
  const head = { format: FORMAT, version: VERSION, made, extension } as const;
  const checked = checkedFile({ ...head, checksum: '0'.repeat(64), content });
  if ('wrong' in checked) {
    const advice = 'pas dat aan en probeer het opnieuw';
    throw new BackupError('unfit', `Dit past niet in een reservekopie (${checked.wrong}): ${advice}.`);
  }
  const inside = await joined(canonical(checked.file.content));
  const outside = JSON.stringify({ ...head, checksum: await sha256(inside) });
  const text = `${outside.slice(0, -1)},"content":${inside}}\n`;
  if (text.length > MOST_CHARACTERS || isCrowded(text)) throw problem('full');
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
  if (text.length > MOST_CHARACTERS) throw problem('too-big');
  // `trim` takes a byte order mark for white space.
  const json = text.trim();
  if (json === '') throw problem('empty');
  const isLong = json.length > LONG;
  if (isCrowded(json)) throw problem('foreign');
  await pauseIf(isLong);
  const found = parsed(json);
  await pauseIf(isLong);
  if (typeof found !== 'object' || found === null) throw problem('foreign');
  if (!('format' in found) || found.format !== FORMAT) throw problem('foreign');
  if ('version' in found && Number.isInteger(found.version) && Number(found.version) > VERSION)
    throw problem('newer');
  const checked = checkedFile(found);
  if ('wrong' in checked)
    throw new BackupError('field', `Deze reservekopie klopt niet (${checked.wrong}): ${otherFile}.`);
  await pauseIf(isLong);
  const { made, extension, checksum, content } = checked.file;
  if ((await sha256(await joined(canonical(content)))) !== checksum) throw problem('changed');
  return { made, extension, content };
}
