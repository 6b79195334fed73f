import { type Change, tellAllPages } from './changes';
import { closeDatabase, openedDatabase, openForWriting, problemOf } from './database';
import { type Database, recordStores, type WriteTransaction } from './schema';

type Work = (transaction: WriteTransaction) => readonly Promise<unknown>[] | Promise<unknown>;

/**
 * Changes what is stored, in one transaction: all of it, or nothing.
 * When the database is open the requests are under way before this returns: that is what saves the last words
 * of a page that is being closed.
 * @param change what every page is told, now and when it is done
 * @param work puts and deletes, asked for at once; or a promise, when it has to read first: that work is given up
 * when the page closes
 * @param again the same work, done when the database was closed under the first try: meanwhile something later may
 * have been written
 * @returns once it is on disk (strict durability)
 * @throws StorageProblem
 */
export async function write(change: Change, work: Work, again = work): Promise<void> {
  try {
    const database = openedDatabase();
    const written = database
      ? transact(database, work)
      : openForWriting().then((opened) => transact(opened, work));
    // A page that closes will not be there when it is done, so the others are told at once as well.
    if (database) tellAllPages(change);
    await written.catch((error: unknown) => againIfClosed(error, again));
    tellAllPages(change);
  } catch (error) {
    throw await problemOf(error);
  }
}

async function transact(database: Database, work: Work): Promise<void> {
  const transaction = database.transaction(recordStores, 'readwrite', { durability: 'strict' });
  const asked = work(transaction);
  const requests = asked instanceof Promise ? [asked] : asked;
  // Without commit() the browser may drop the transaction of a page that closes in this same tick.
  if (requests === asked) transaction.commit();
  // All are awaited: a failed request would otherwise be reported as an unhandled rejection.
  await Promise.all([...requests, transaction.done]);
}

/**
 * "Clear data" or an upgrade elsewhere may close the database under a write: then open it and write again, once.
 * Names seen: InvalidStateError and AbortError (both browsers), UnknownError (Chromium 156, "clear data").
 */
async function againIfClosed(error: unknown, again: Work): Promise<void> {
  const names = ['InvalidStateError', 'AbortError', 'UnknownError'];
  if (!(error instanceof DOMException && names.includes(error.name))) throw error;
  if ((await problemOf(error)).kind === 'full') throw error;
  closeDatabase();
  return transact(await openForWriting(), again);
}
