import { type StoredValue, storedValue } from './stored-value';

/*
 * Where the side panel of a window has to go: left here by who opens the panel (new tab, popup, background),
 * taken away by the panel when it has gone there. Kept until the browser closes, never longer.
 */
function target(windowId: number): StoredValue<string | null> {
  return storedValue('session', `panel-${windowId}`, (hash) => (typeof hash === 'string' ? hash : null));
}

/** Leaves a place to go to, or takes it away. @param hash of a `Route`, or null */
export function leavePanelTarget(windowId: number, hash: string | null): Promise<void> {
  return target(windowId).set(hash);
}

/**
 * Calls `go` with the place that was left for this window, now and each time one is left, and takes it away.
 * @returns a function that stops it
 */
export function takePanelTargets(windowId: number, go: (hash: string) => void): () => void {
  const stored = target(windowId);
  const take = (hash: string | null) => {
    if (hash === null) return;
    go(hash);
    stored.set(null);
  };
  const stop = stored.watch(take);
  // After that: what is left in between is not missed.
  stored.read().then(take);
  return stop;
}
