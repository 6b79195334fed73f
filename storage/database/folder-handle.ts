import { openForWriting, problemOf } from './database';
import { read } from './records';

/*
 * The folder that the user chose for automatic backups. Only a database can store a handle of it.
 */
const key = 'backups';

/** The folder that was chosen, if one was. @throws StorageProblem */
export function storedFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  return read(async (database) =>
    // A newer version of the extension may have put it elsewhere.
    database.objectStoreNames.contains('folder') ? database.get('folder', key) : undefined,
  );
}

/** Stores a folder, instead of the one before it. @throws StorageProblem */
export async function storeFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  const database = await openForWriting();
  await database.put('folder', folder, key).catch(async (error) => Promise.reject(await problemOf(error)));
}

/** Forgets the folder; the files in it stay. @throws StorageProblem */
export async function forgetFolder(): Promise<void> {
  const database = await openForWriting();
  await database.delete('folder', key).catch(async (error) => Promise.reject(await problemOf(error)));
}
