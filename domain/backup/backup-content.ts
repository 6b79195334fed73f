/**
 * What a backup holds, and the check on what a file says it holds. Writing and reading is in `backup.ts`.
 *
 * Ids of behaviours are not looked up: a note may hang on a behaviour of another deck.
 */
import * as v from 'valibot';
import type { Note } from '../notes/note';
import type { TrashedNote, Version } from '../notes/version';

/** Everything a user has. The order of each list is kept. */
export interface BackupContent {
  settings: Record<string, string>;
  /** Ids of behaviours. */
  favourites: string[];
  notes: Note[];
  versions: Version[];
  trash: TrashedNote[];
}

/** A backup file as its text says it, one field a line. */
export interface BackupFile {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** The instant of making, as `Date.prototype.toISOString` writes it. */
  made: string;
  /** Version of the extension that made it, for example `0.1.0`. */
  extension: string;
  /** SHA-256 of the canonical content, in lower-case hex. */
  checksum: string;
  content: BackupContent;
}

/** How a file says that it is one of ours. */
export const FORMAT = 'vakmanschap-reservekopie';
/** The newest version of the file that this code knows. */
export const VERSION = 1;
/** The longest text of a note, in UTF-16 units: fifteen thick books, so that nobody types it. */
export const MOST_TEXT = 10_000_000;
/** The longest id, name or value of a setting, in UTF-16 units. */
const MOST_NAME = 1_000;
/** The last moment a Date can hold, in ms since 1970 (ECMAScript, "Time Values and Time Range"). */
const LAST_TIME = 8.64e15;
/** How much of a value from the file a message shows. */
const MOST_SHOWN = 40;

/** Words of the file, for in a message: short, on one line, and without signs that turn or hide letters. */
function quoted(words: string): string {
  const short = words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words;
  return `"${short.replace(/[\p{C}\p{Z}]+/gu, ' ').replaceAll('"', "'")}"`;
}

function inDutch(found: unknown): string {
  if (found === null) return 'niets';
  if (Array.isArray(found)) return 'een lijst';
  if (typeof found === 'object') return 'een object';
  return typeof found === 'string' ? quoted(found) : String(found);
}

const mustBe = (what: string) => (issue: { input: unknown }) =>
  `moet ${what} zijn, maar er staat ${inDutch(issue.input)}`;

/** A strict object, in which nothing may be missing and nothing may be extra. */
function objectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'Object') return mustBe('een object')(issue);
    return issue.expected === 'never' ? 'is een onbekend veld' : 'ontbreekt';
  });
}

const listOf = <const Item extends v.GenericSchema>(item: Item) => v.array(item, mustBe('een lijst'));

const string = v.string(mustBe('tekst'));

const atMost = (most: number) =>
  v.maxLength<string, number, string>(most, `is langer dan ${most.toLocaleString('nl-NL')} tekens`);

const text = v.pipe(string, atMost(MOST_TEXT));
const name = v.pipe(string, atMost(MOST_NAME));
const id = v.pipe(name, v.nonEmpty('is leeg'));

const isTime = (ms: number) => Number.isInteger(ms) && ms >= 0 && ms <= LAST_TIME && !Object.is(ms, -0);
const mustBeTime = mustBe('een tijd in milliseconden na 1970');
const time = v.pipe(v.number(mustBeTime), v.check(isTime, mustBeTime));

const like = (pattern: RegExp, what: string) => v.pipe(string, v.regex(pattern, mustBe(what)));

/** Whether a text is an instant just as `toISOString` writes it, the day existing too. */
function isInstant(words: string): boolean {
  const ms = Date.parse(words);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === words;
}

// `record` takes a list for an object, and skips names such as `__proto__`: half of what the file says.
const isObject = (found: unknown) => typeof found === 'object' && found !== null && !Array.isArray(found);
const isSettingName = (found: string) =>
  /^[a-z][\w.-]*$/i.test(found) && !(found in {}) && found !== 'prototype';
const settings = v.pipe(
  v.custom<object>(isObject, mustBe('een object')),
  v.check((found) => Object.keys(found).every(isSettingName), 'heeft een naam die geen instelling kan zijn'),
  v.record(name, name),
);

const noteFields = { id, behaviour: id, text, created: time, updated: time };

const FileSchema = objectOf({
  format: v.literal(FORMAT, mustBe(FORMAT)),
  version: v.literal(VERSION, mustBe(String(VERSION))),
  made: v.pipe(string, v.check(isInstant, mustBe('een tijdstip zoals 2026-11-03T08:05:00.000Z'))),
  extension: like(/^\d{1,9}(\.\d{1,9}){0,3}$/, 'een versie zoals 0.1.0'),
  checksum: like(/^[0-9a-f]{64}$/, 'een controlegetal'),
  content: objectOf({
    settings,
    favourites: listOf(id),
    notes: listOf(objectOf(noteFields)),
    versions: listOf(objectOf({ note: id, writing: id, text, written: time })),
    trash: listOf(objectOf({ ...noteFields, removed: time })),
  }),
}) satisfies v.GenericSchema<unknown, BackupFile>;

/** Where a field stands, as in code and without the word that all fields share: `notes[12].created`. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) => {
    if (typeof key === 'number') return `[${key}]`;
    const field = String(key);
    return /^\w{1,40}$/.test(field) ? `.${field}` : `[${quoted(field)}]`;
  });
  return steps.join('').replace(/^\.(content\.)?/, '');
}

/** The first of a list that would take the place of one before it when it is stored. */
function doubleIn(list: string, keys: readonly string[]): string | undefined {
  const seen = new Set<string>();
  const index = keys.findIndex((key) => seen.size === seen.add(key).size);
  return index === -1 ? undefined : `${list}[${index}] heeft dezelfde id als een ander`;
}

/**
 * Checks the form of a backup file, of version 1; not its checksum.
 *
 * @param found what `JSON.parse` made of the file
 * @returns the file, as a copy that holds known fields alone; or `wrong`, part of a Dutch sentence that begins
 *   with the path of the first field that is not right: `notes[12].created ontbreekt`
 */
export function checkedFile(found: unknown): { file: BackupFile } | { wrong: string } {
  const { success, output, issues } = v.safeParse(FileSchema, found, { abortEarly: true });
  if (!success) return { wrong: `${pathOf(issues[0])} ${issues[0].message}` };
  const { notes, versions, trash } = output.content;
  const idOf = ({ id }: Note) => id;
  const double =
    doubleIn('notes', notes.map(idOf)) ??
    doubleIn('trash', trash.map(idOf)) ??
    doubleIn(
      'versions',
      versions.map(({ note, writing }) => JSON.stringify([note, writing])),
    );
  return double === undefined ? { file: output } : { wrong: double };
}
