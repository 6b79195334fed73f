import { type FieldType, kinds } from '../records/kinds';
import { fieldsOf, type KindName, kindNames, kindOf } from '../records/record';
import { lastTime } from '../records/text-record';
import { type BackupContent, listsOf } from './backup-content';

/*
 * What goes in can come out again: times within bounds, and no record that keeps the others from being in a backup.
 */

/** The latest moment that is put back, in ms since 1970: what is changed after that has to be later. The year 2200. */
export const latest = Date.UTC(2200, 0, 1);

/** The content of a backup with no time later than `latest`. */
export function bounded(content: BackupContent): BackupContent {
  return withTimes(content, (time) => Math.min(time, latest));
}

/** What is stored with times that a backup can hold. */
export function withSoundTimes(content: BackupContent): BackupContent {
  return withTimes(content, (time) =>
    Number.isFinite(time) ? Math.min(Math.max(Math.round(time), 0), lastTime) : 0,
  );
}

function withTimes(content: BackupContent, change: (time: number) => number): BackupContent {
  const changed = <Item extends object>(item: Item, fields: readonly [string, FieldType][]): Item => {
    const times = fields.filter(([, type]) => type === 'time');
    const others = times.flatMap(([name]) => {
      const time = Number(Reflect.get(item, name));
      return Object.is(change(time), time) ? [] : [[name, change(time)]];
    });
    return others.length === 0 ? item : { ...item, ...Object.fromEntries(others) };
  };
  const fieldsIn = (kind: KindName | undefined) => (kind && kind in kinds ? fieldsOf(kind) : []);
  return {
    ...content,
    ...listsOf((kind) => content[kind].map((record) => changed(record, fieldsOf(kind)))),
    versions: content.versions.map((version) => changed(version, [['written', 'time']])),
    trash: content.trash.map((record) => changed(record, [...fieldsIn(kindOf(record)), ['removed', 'time']])),
  };
}

/** The lists that records are in. */
const lists = [...kindNames, 'versions', 'trash'] as const;

/**
 * The content without the one thing that keeps it from being in a backup.
 * @param path of what is wrong, as the check on a backup names it: `notes[12].created`
 * @returns undefined when it is not one thing in a list
 */
export function without(content: BackupContent, path: string): BackupContent | undefined {
  const [, name, index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const list = lists.find((each) => each === name);
  if (!list) return undefined;
  const rest = (content[list] as readonly unknown[]).filter((_, at) => at !== Number(index));
  return { ...content, [list]: rest };
}
