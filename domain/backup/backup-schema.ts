/**
 * The check on what a backup file says it holds. Writing and reading is in `backup.ts`.
 *
 * Ids of behaviours are not looked up: a note may hang on a behaviour of another deck.
 */
import * as v from 'valibot';
import { isPlan } from '../conversation/plan-schema';
import { type FieldType, unnamed } from '../records/kinds';
import { fieldsOf, type KindName, kindOf, type Mixed } from '../records/record';
import { lastTime, mostPlan, mostText, type TextRecord } from '../records/text-record';
import { type BackupFile, backupFormat, kindsIn, newestVersion } from './backup-content';
import type { FieldRule, Found, WrongField } from './backup-error';

/** The longest id, name or value of a setting, in UTF-16 units. */
const mostName = 1_000;
/** How much of a value from the file can be shown. */
const mostShown = 40;

/** Instead of a message each check names the rule that it holds a field to. */
const rule = (name: FieldRule) => name;

/** A strict object, in which nothing may be missing and nothing may be extra. */
function objectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, ({ expected }) => {
    if (expected === 'Object') return rule('must-be-object');
    return rule(expected === 'never' ? 'unknown' : 'missing');
  });
}

const listOf = <const Item extends v.GenericSchema>(item: Item) => v.array(item, rule('must-be-list'));

const string = v.string(rule('must-be-text'));
const atMost = (most: number) => v.maxLength<string, number, string>(most, rule('too-long'));
const name = v.pipe(string, atMost(mostName));
const like = (pattern: RegExp, otherwise: FieldRule) => v.pipe(string, v.regex(pattern, otherwise));

const isTime = (ms: number) => Number.isInteger(ms) && ms >= 0 && ms <= lastTime && !Object.is(ms, -0);

/** What each type of field of a record may hold. */
const types = {
  id: v.pipe(name, v.nonEmpty(rule('empty'))),
  text: v.pipe(string, atMost(mostText)),
  time: v.pipe(v.number(rule('must-be-time')), v.check(isTime, rule('must-be-time'))),
  plan: v.pipe(string, atMost(mostPlan), v.check(isPlan, rule('must-be-plan'))),
} satisfies Record<FieldType, v.GenericSchema>;

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
  v.custom<object>(isObject, rule('must-be-object')),
  v.check((found) => Object.keys(found).every(isSettingName), rule('no-setting-name')),
  v.record(name, name),
);

/** The fields of a kind of record, as the table of kinds has them. */
function recordFields(kind: KindName): v.ObjectEntries {
  return Object.fromEntries(fieldsOf(kind).map(([name, type]) => [name, types[type]]));
}

/** A list of what is of several kinds: each of them names its kind, except those of the first kind there was. */
function mixedList(known: readonly KindName[], entriesOf: (kind: KindName) => v.ObjectEntries) {
  const plain = objectOf(entriesOf(unnamed));
  const schemas = known.map((kind) => {
    const entries = entriesOf(kind);
    const isNamed = kind !== unnamed;
    return [kind, isNamed ? objectOf({ ...entries, kind: v.literal(kind) }) : plain] as const;
  });
  const schemaOf = new Map<KindName | undefined, v.GenericSchema>(schemas);
  return listOf(v.lazy((found) => schemaOf.get(kindOf(Object(found) as Mixed)) ?? plain));
}

/** The form of a file of a version. */
function fileSchema(version: number) {
  const known = kindsIn(version);
  const lists = known.map((kind) => [kind, listOf(objectOf(recordFields(kind)))] as const);
  return objectOf({
    format: v.literal(backupFormat, rule('must-be-format')),
    version: v.literal(version, rule('must-be-version')),
    made: v.pipe(string, v.check(isInstant, rule('must-be-instant'))),
    extension: like(/^\d{1,9}(\.\d{1,9}){0,3}$/, 'must-be-extension-version'),
    checksum: like(/^[0-9a-f]{64}$/, 'must-be-checksum'),
    content: objectOf({
      settings,
      favourites: listOf(types.id),
      ...Object.fromEntries(lists),
      versions: mixedList(known, () => ({
        note: types.id,
        writing: types.id,
        text: types.text,
        written: types.time,
      })),
      trash: mixedList(known, (kind) => ({ ...recordFields(kind), removed: types.time })),
    }),
  });
}

/** The version whose form a file must have: its own, if this code knows that. */
function versionOf(found: unknown): number {
  const version: unknown = Reflect.get(Object(found), 'version');
  const isKnown = typeof version === 'number' && Number.isInteger(version) && version >= 1;
  return isKnown && version <= newestVersion ? version : newestVersion;
}

/**
 * Checks the form of a backup file; not its checksum.
 *
 * @param found what `JSON.parse` made of the file
 * @returns the file, as a copy that holds known fields alone, and no lists of kinds that came after it; or the first
 *   field that is not right
 */
export function checkedFile(found: unknown): { file: BackupFile } | { wrong: WrongField } {
  const { success, output, issues } = v.safeParse(fileSchema(versionOf(found)), found, { abortEarly: true });
  if (!success) return { wrong: wrongIn(issues[0]) };
  // The schema follows the table of kinds, out of sight of the compiler.
  const file = output as unknown as BackupFile;
  const double = doubleIn(file);
  return double ? { wrong: double } : { file };
}

/** The first of a list that would take the place of one before it when it is stored. */
function doubleIn({ version, content }: BackupFile): WrongField | undefined {
  const keyOf = ({ id }: TextRecord) => id;
  const lists: [list: string, keys: string[]][] = [
    ...kindsIn(version).map((kind): [string, string[]] => [kind, content[kind].map(keyOf)]),
    ['trash', content.trash.map(keyOf)],
    ['versions', content.versions.map(({ note, writing }) => JSON.stringify([note, writing]))],
  ];
  for (const [list, keys] of lists) {
    const seen = new Set<string>();
    const index = keys.findIndex((key) => seen.size === seen.add(key).size);
    if (index !== -1) return { path: `${list}[${index}]`, rule: 'double', found: { is: 'object' } };
  }
  return undefined;
}

function wrongIn(issue: v.BaseIssue<unknown>): WrongField {
  const most = typeof issue.requirement === 'number' ? { most: issue.requirement } : {};
  // Every check above names its rule.
  return { path: pathOf(issue), rule: issue.message as FieldRule, found: asFound(issue.input), ...most };
}

/** Where a field is, as in code and without the word that all fields share: `notes[12].created`. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) => {
    if (typeof key === 'number') return `[${key}]`;
    const field = String(key);
    return /^\w{1,40}$/.test(field) ? `.${field}` : `[${quoted(field)}]`;
  });
  return steps.join('').replace(/^\.(content\.)?/, '');
}

function asFound(found: unknown): Found {
  if (found === null) return { is: 'nothing' };
  if (Array.isArray(found)) return { is: 'list' };
  if (typeof found === 'object') return { is: 'object' };
  return { is: 'shown', words: typeof found === 'string' ? quoted(found) : String(found) };
}

/** Words of the file, to be shown: short, on one line, and without signs that turn or hide letters. */
function quoted(words: string): string {
  const short = words.length > mostShown ? `${words.slice(0, mostShown)}…` : words;
  return `"${short.replace(/[\p{C}\p{Z}]+/gu, ' ').replaceAll('"', "'")}"`;
}
