/*
 * A page that writes tells all pages which note changed; each reads that note again from the database,
 * where the read waits its turn behind the write.
 */

/** Which note changed, and the behaviour it hangs on. */
export interface NoteChange {
  id: string;
  behaviour: string;
}

/** What is told when more than one note changes at once: whoever shows notes reads them again. */
export const manyChanged: NoteChange = { id: '', behaviour: '' };

const watchers = new Set<(change: NoteChange) => void>();
let channel: BroadcastChannel | undefined;

/**
 * Calls `watcher` after each change, wherever it was made.
 * @returns a function that stops the watching
 */
export function watchNotes(watcher: (change: NoteChange) => void): () => void {
  watchers.add(watcher);
  allPages();
  return () => watchers.delete(watcher);
}

/** Tells every open page, this one too. */
export function tellAllPages(change: NoteChange): void {
  allPages().postMessage(change);
  tellThisPage(change);
}

/** The channel to the other pages, opened when first used. */
function allPages(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel('notes');
    channel.addEventListener('message', (event: MessageEvent<NoteChange>) => tellThisPage(event.data));
  }
  return channel;
}

function tellThisPage(change: NoteChange): void {
  for (const watcher of watchers) watcher(change);
}
