import { type AnyRecord, aboutOf, type KindName } from '../../domain/records/record';

/*
 * A page that writes tells all pages which record changed; each reads that record again from the database, where the
 * read waits its turn behind the write.
 */

/** What changed: one record, with what it hangs on; or more at once, and then whoever shows any reads them again. */
export type Change = OneChange | { kind: 'many' };

export interface OneChange {
  kind: 'one';
  store: KindName;
  id: string;
  about: string;
}

export const manyChanged: Change = { kind: 'many' };

/** The change of one record. */
export function changeOf(store: KindName, record: AnyRecord): OneChange {
  return { kind: 'one', store, id: record.id, about: aboutOf(store, record) };
}

/** Whether a change may be of this record. */
export function mayChange(change: Change, store: KindName, id: string): boolean {
  return change.kind === 'many' || (change.store === store && change.id === id);
}

const watchers = new Set<(change: Change) => void>();
let channel: BroadcastChannel | undefined;

/**
 * Calls `watcher` after each change, wherever it was made.
 * @returns a function that stops the watching
 */
export function watchRecords(watcher: (change: Change) => void): () => void {
  watchers.add(watcher);
  allPages();
  return () => watchers.delete(watcher);
}

/** Tells every open page, this one too. */
export function tellAllPages(change: Change): void {
  allPages().postMessage(change);
  tellThisPage(change);
}

/** The channel to the other pages, opened when first used. */
function allPages(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel('notes');
    channel.addEventListener('message', (event: MessageEvent<Change>) => tellThisPage(event.data));
  }
  return channel;
}

function tellThisPage(change: Change): void {
  for (const watcher of watchers) watcher(change);
}
