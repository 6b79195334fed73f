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

/** The browser's storage once it was used: from then on a value is on its way as soon as it is set. */
let areas: typeof import('wxt/browser').browser.storage | undefined;

/** The extension APIs are loaded when they are first used: a new tab is painted before that. */
async function loadAreas(): Promise<NonNullable<typeof areas>> {
  areas ??= (await import('wxt/browser')).browser.storage;
  return areas;
}

/**
 * A value under a key of its own: `local` stays on this device, `session` until the browser closes.
 * @param checked makes a right value of whatever is stored, also of nothing or of damage
 */
export function storedValue<Value>(
  area: 'local' | 'session',
  key: string,
  checked: (stored: unknown) => Value,
): StoredValue<Value> {
  const store = async () => (await loadAreas())[area];
  // Not awaited where it need not be: a popup may be gone the next moment.
  const set = async (value: Value) => (areas ? areas[area] : await store()).set({ [key]: value });
  const read = async () => checked((await (await store()).get(key))[key]);
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
        if (key in changes) watcher(checked(changes[key]?.newValue));
      };
      const watched = store();
      watched.then((place) => place.onChanged.addListener(listener));
      return () => watched.then((place) => place.onChanged.removeListener(listener));
    },
  };
}
