import { type FieldType, kinds, unnamed } from './kinds';
import { isBlank, type TextRecord } from './text-record';

/*
 * Records of any kind, by what the table of kinds says of them.
 */

export type KindName = keyof typeof kinds;

type FieldsOf<Fields> = {
  -readonly [Name in keyof Fields]: Fields[Name] extends 'time' ? number : string;
};
type Records = { [Name in KindName]: TextRecord & FieldsOf<(typeof kinds)[Name]['fields']> };
/** A record of a kind. */
export type RecordOf<Name extends KindName> = Records[Name];
export type AnyRecord = RecordOf<KindName>;

export const kindNames = Object.keys(kinds) as KindName[];

/** What lies among others of all kinds: the name of its store is with it, if that is not the first there was. */
export interface Mixed {
  kind?: string;
}

/** The kind of something among others; undefined when only a newer version of the extension knows it. */
export function kindOf({ kind = unnamed }: Mixed): KindName | undefined {
  return kindNames.find((name) => name === kind);
}

/** Something as it lies among others of all kinds. */
export function named<Value extends object>(kind: KindName, value: Value): Value & Mixed {
  return kind === unnamed ? value : { ...value, kind };
}

/** The fields of a kind, in the order of the table. */
export function fieldsOf(kind: KindName): [name: string, type: FieldType][] {
  return Object.entries(kinds[kind].fields);
}

/** A record with the fields that are known here alone: a newer version of the extension may have stored more. */
export function knownRecord<Name extends KindName>(kind: Name, found: RecordOf<Name>): RecordOf<Name> {
  const known: unknown = Object.fromEntries(fieldsOf(kind).map(([name]) => [name, Reflect.get(found, name)]));
  // It has all fields of the table.
  return known as RecordOf<Name>;
}

/** What a record of a kind hangs on: all that it holds besides the text. */
export type AboutOf<Name extends KindName> = Omit<RecordOf<Name>, keyof TextRecord>;

/**
 * A record that is about to be written.
 * @param id a new unique id
 * @param now the time of writing, ms since 1970
 */
export function newRecord<Name extends KindName>(
  about: AboutOf<Name>,
  text: string,
  id: string,
  now: number,
): RecordOf<Name> {
  const begun: unknown = { id, ...about, text, created: now, updated: now };
  // These are its fields: see `AboutOf`.
  return begun as RecordOf<Name>;
}

/** Whether there is nothing in a record that anyone would miss. */
export function isNothing(kind: KindName, { text }: TextRecord): boolean {
  return kinds[kind].needsWords && isBlank(text);
}

/** What a record hangs on. */
export function aboutOf(kind: KindName, record: AnyRecord): string {
  return String(Reflect.get(record, kinds[kind].about));
}
