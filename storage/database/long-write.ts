import { batch } from './batches';
import { manyChanged, tellAllPages } from './changes';
import { openForWriting, problemOf } from './database';
import { recordStores, type WriteTransaction } from './schema';

/*
 * One transaction that goes through many records in batches: the page stays awake meanwhile, its memory holds a batch
 * of what is stored, and what another page writes comes before it or after it.
 */

/** How the page follows the work and stops it. */
export interface Progress {
  /** Told how many of how many records are done. */
  progress(done: number, all: number): void;
  /** When it aborts, nothing has happened. */
  stop: AbortSignal;
}

/** A change outside the database that goes with the work. */
export interface LastChange {
  make(): Promise<void>;
  reverse(): Promise<void>;
}

/**
 * Goes through a list and then makes a last change, in one transaction: all of it, or nothing.
 * @param last made before the end of the transaction: if it fails, it is not too late to let go of the records
 * @throws StorageProblem, or the reason why it was stopped
 */
export async function writeInOneGo<Item>(
  items: readonly Item[],
  last: LastChange,
  { progress, stop }: Progress,
  work: (transaction: WriteTransaction, items: readonly Item[]) => Promise<void>,
): Promise<void> {
  const database = await openForWriting();
  stop.throwIfAborted();
  const transaction = database.transaction(recordStores, 'readwrite', { durability: 'strict' });
  // Whoever awaits it hears of a failure; until then it is nobody's.
  transaction.done.catch(() => undefined);
  const halt = () => transaction.abort();
  stop.addEventListener('abort', halt);
  let changing: Promise<void> | undefined;
  try {
    for (let done = 0; done < items.length; done += batch) {
      await work(transaction, items.slice(done, done + batch));
      progress(Math.min(done + batch, items.length), items.length);
    }
    // From here on it is too late to stop.
    stop.removeEventListener('abort', halt);
    changing = last.make();
    await keptOpen(transaction, changing);
    transaction.commit();
    await transaction.done;
  } catch (error) {
    stop.removeEventListener('abort', halt);
    await letGo(transaction);
    await changing?.then(() => last.reverse()).catch(() => undefined);
    stop.throwIfAborted();
    throw await problemOf(causeOf(error, transaction));
  }
  tellAllPages(manyChanged);
}

/** A transaction ends as soon as nothing is asked of it, so while something else is done it is asked for something. */
async function keptOpen(transaction: WriteTransaction, work: Promise<void>): Promise<void> {
  let busy = true;
  const over = () => {
    busy = false;
  };
  work.then(over, over);
  while (busy) await transaction.objectStore('trash').count();
  await work;
}

async function letGo(transaction: WriteTransaction): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
  await transaction.done.catch(() => undefined);
}

/** A transaction that fails takes its requests with it, and those say no more than AbortError. */
function causeOf(error: unknown, transaction: WriteTransaction): unknown {
  const isAbort = error instanceof DOMException && error.name === 'AbortError';
  return isAbort ? (transaction.error ?? error) : error;
}
