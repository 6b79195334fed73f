import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A database as an earlier version of the extension left it: dumps in `earlier/`, made once with the code of then. */
export interface EarlierDatabase {
  version: number;
  stores: Record<
    string,
    {
      keyPath: string | string[] | null;
      indexes: Record<string, string | string[]>;
      records: Record<string, unknown>[];
    }
  >;
}

export function earlierDatabase(version: number): EarlierDatabase {
  return JSON.parse(readFileSync(join(import.meta.dirname, `earlier/version-${version}.json`), 'utf8'));
}

/** Builds the database anew, where IndexedDB is; it stands on its own, so that it can be sent to a real page. */
export function build(name: string, { version, stores }: EarlierDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const [storeName, { keyPath, indexes, records }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(storeName, { keyPath });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
        for (const record of records) store.put(record);
      }
    };
    request.onsuccess = () => resolve(request.result.close());
    request.onerror = () => reject(request.error);
  });
}
