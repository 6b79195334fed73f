import type { FieldType } from './kinds';
import { type AnyRecord, fieldsOf, type KindName, kindOf, knownRecord } from './record';

/** The record in a text that was left outside the database, if it holds one. @param found what JSON.parse made of it */
export function recordIn(found: unknown): [KindName, AnyRecord] | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const kind = kindOf(found);
  const isRight = ([name, type]: [string, FieldType]) =>
    typeof Reflect.get(found, name) === (type === 'time' ? 'number' : 'string');
  return kind && fieldsOf(kind).every(isRight) ? [kind, knownRecord(kind, found as AnyRecord)] : undefined;
}
