import { browser } from 'wxt/browser';
import { mayBeForbidden, mayStore } from './private-window';

/** A small value in the extension's storage, the same for every page. */
export interface StoredValue<Value> {
  read(): Promise<Value>;
  /** Stores a value, whatever is there now. */
  set(value: Value): Promise<void>;
  /** Stores what `next` makes of the value as it is now. */
  change(next: (now: Value) => Value): Promise<void>;
  /** Calls `watcher` after each change, wherever it was made; returns a function that stops the watching. */
  watch(watcher: (value: Value) => void): () => void;
}

/**
 * A value under a key of its own: `local` stays on this device, `session` until the browser closes.
 *
 * A private window shares both with the windows that are not private. So what is set there never reaches them: it
 * holds in this page until the page closes.
 * @param checked makes a right value of whatever is stored, also of nothing or of damage
 * @param mayPass whether a value may be stored from a private window all the same; none may, unless this says so
 */
export function storedValue<Value>(
  area: 'local' | 'session',
  key: string,
  checked: (stored: unknown) => Value,
  mayPass: (value: Value) => boolean = () => false,
): StoredValue<Value> {
  /** What was set in a private window. */
  let held: { value: Value } | undefined;
  const watchers = new Set<(value: Value) => void>();
  const read = async () => (held ? held.value : checked((await browser.storage[area].get(key))[key]));
  const set = async (value: Value) => {
    // Not awaited where it need not be: a popup may be gone the next moment.
    if (mayPass(value) || mayStore() || !(await mayBeForbidden()))
      return browser.storage[area].set({ [key]: value });
    held = { value };
    for (const watcher of watchers) watcher(value);
  };
  return {
    read,
    set,
    // One at a time, over all pages: of two changes at the same moment neither may undo the other.
    change: (next) =>
      navigator.locks.request(key, async () => {
        await set(next(await read()));
      }),
    watch(watcher) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        if (key in changes && !held) watcher(checked(changes[key]?.newValue));
      };
      watchers.add(watcher);
      browser.storage[area].onChanged.addListener(listener);
      return () => {
        watchers.delete(watcher);
        browser.storage[area].onChanged.removeListener(listener);
      };
    },
  };
}
