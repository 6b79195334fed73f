import type { Database, RecordStores, Schema } from './schema';

/*
 * Reading a database of which a part cannot be read: one damaged page on the disk makes the reading of a whole store
 * fail. Then it is read in ever smaller parts, each in a transaction of its own, and only the smallest are given up.
 */

/** So many first signs of a key are told apart at most: of some thousands of random ids few share that many. */
const deepest = 3;
/** After so many failed readings no part is made smaller: much is damaged, and it would take for ever. */
const mostFailures = 500;
/** So many records, of which the keys can be read, are read one by one. */
const few = 40;
/** The signs that ids are made of, and what lies before, between and after them. */
const signs = [...'-0123456789abcdefghijklmnopqrstuvwxyz'];

/** All records of a store that can be read. */
export async function readableRecords<Store extends RecordStores[number]>(
  database: Database,
  store: Store,
): Promise<Schema[Store]['value'][]> {
  const isListKey = store === 'versions';
  const keyOf = (text: string) => (isListKey ? [text] : text);
  const read = (range: IDBKeyRange | null) => database.getAll(store, range as never);
  let failures = 0;
  const oneByOne = async (keys: Schema[Store]['key'][]) => {
    const found: (Schema[Store]['value'] | undefined)[] = [];
    for (const key of keys) found.push(await database.get(store, key).catch(() => undefined));
    return found.filter((record) => record !== undefined);
  };
  const inRange = async (from: string, to: string, depth: number): Promise<Schema[Store]['value'][]> => {
    const range = IDBKeyRange.bound(keyOf(from), keyOf(to), false, true);
    const found = await read(range).catch(() => undefined);
    if (found) return found;
    const keys = await database.getAllKeys(store, range as never).catch(() => undefined);
    if (keys && keys.length <= few) return oneByOne(keys);
    failures += 1;
    return depth === deepest || failures > mostFailures ? [] : parts(from, to, depth);
  };
  const parts = async (from: string, to: string, depth: number) => {
    const prefix = depth === 0 ? '' : from;
    const edges = [
      from,
      ...signs.map((sign) => prefix + sign).filter((edge) => edge > from && edge < to),
      to,
    ];
    const found: Schema[Store]['value'][][] = [];
    // One after another: many requests at once on a database in this state are asking for trouble.
    for (const [index, edge] of edges.slice(0, -1).entries())
      found.push(await inRange(edge, edges[index + 1] ?? to, depth + 1));
    return found.flat();
  };
  return (await read(null).catch(() => undefined)) ?? parts('', '\uffff', 0);
}
