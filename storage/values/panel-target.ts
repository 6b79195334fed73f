import { hashOf, type Route, routeOf } from '../../domain/route';
import { panelTargetKey } from '../stored';
import { type StoredValue, storedValue } from './stored-value';

/*
 * Where the side panel of a window has to go: left here by who opens the panel (new tab, popup, background),
 * taken away by the panel when it has gone there. Stored as a hash, until the browser closes and never longer.
 */
function target(windowId: number): StoredValue<string | null> {
  const checked = (hash: unknown) => (typeof hash === 'string' ? hash : null);
  // From a private window too: nothing else reaches a panel that is not there yet. It is in memory alone, says no more
  // than which card to show, and is gone once the panel is there.
  return storedValue('session', panelTargetKey + windowId, checked, () => true);
}

/** Leaves a place to go to; null takes it away. */
export function leavePanelTarget(windowId: number, route: Route | null): Promise<void> {
  return target(windowId).set(route && hashOf(route));
}

/**
 * Calls `arrive` with the place that was left for this window, now and each time one is left, and takes it away.
 * @returns a function that stops it
 */
export function takePanelTargets(windowId: number, arrive: (route: Route) => void): () => void {
  const stored = target(windowId);
  const take = (hash: string | null) => {
    if (hash === null) return;
    arrive(routeOf(hash));
    stored.set(null);
  };
  const stop = stored.watch(take);
  // After that: what is left in between is not missed.
  stored.read().then(take);
  return stop;
}
