import { type AnyRecord, fieldsOf, type KindName, kindNames, kindOf, type Mixed } from '../records/record';
import type { Version } from '../records/version';
import { type BackupContent, listsOf } from './backup-content';

/*
 * What can be read of a backup that is damaged: each record that is whole stands by itself. Only for the copy within
 * the browser, when there is nothing better; a file of the user is accepted whole or refused whole.
 */

/** An object without objects in it, as JSON. In a text such a sign stands behind a backslash, and so begins none. */
const flatObject = /\{(?:"[^"\\]*(?:\\.[^"\\]*)*":(?:"[^"\\]*(?:\\.[^"\\]*)*"|\d+),?)+\}/g;

/** When it was made, if that can be read, and what is whole in it, without settings and stars. @param text of the copy */
export function readableIn(text: string): { made: number | undefined; content: BackupContent } {
  const [, made = ''] = /"made":"([^"]{20,30})"/.exec(text) ?? [];
  const found = [...text.matchAll(flatObject)].flatMap(([json]) => parsed(json));
  const moment = Date.parse(made);
  return { made: Number.isNaN(moment) ? undefined : moment, content: contentOf(found) };
}

function parsed(json: string): object[] {
  try {
    return [Object(JSON.parse(json))];
  } catch {
    return [];
  }
}

function contentOf(found: readonly object[]): BackupContent {
  const lists = new Map<string, Map<string, object>>();
  for (const each of found) {
    const [list, key] = whereTo(each) ?? [];
    if (list && key) lists.set(list, (lists.get(list) ?? new Map()).set(key, each));
  }
  const listed = <Item>(name: string) => [...(lists.get(name)?.values() ?? [])] as Item[];
  return {
    ...listsOf((kind) => listed<AnyRecord>(kind)),
    settings: {},
    favourites: [],
    versions: listed<Version>('versions'),
    trash: listed<BackupContent['trash'][number]>('trash'),
  };
}

const ofVersion = [
  ['note', 'id'],
  ['writing', 'id'],
  ['text', 'text'],
  ['written', 'time'],
];

/** The list that something whole belongs in, and what is unique there; undefined for anything else. */
function whereTo(found: object): [list: string, key: string] | undefined {
  const id = String(Reflect.get(found, 'id'));
  const kind = kindOf(found as Mixed);
  if (kind && isMade(found, ofVersion, 'kind')) return ['versions', versionKey(found)];
  if (kind && isMade(found, [...fieldsOf(kind), ['removed', 'time']], 'kind')) return ['trash', id];
  const ofKind = kindNames.find((name: KindName) => isMade(found, fieldsOf(name)));
  return ofKind && [ofKind, id];
}

const versionKey = (found: object) =>
  JSON.stringify([Reflect.get(found, 'note'), Reflect.get(found, 'writing')]);

/** Whether something has just these fields, each of its type. @param more a field that it may have too */
function isMade(found: object, fields: readonly (readonly string[])[], more?: string): boolean {
  const isRight = ([name = '', type]: readonly string[]) =>
    typeof Reflect.get(found, name) === (type === 'time' ? 'number' : 'string');
  const names = Object.keys(found).filter((name) => name !== more);
  return names.length === fields.length && fields.every(isRight);
}
