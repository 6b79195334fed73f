/*
 * Where the side panel of a window has to go: left here by who opens the panel (new tab, popup, background),
 * taken away by the panel when it has gone there. Kept until the browser closes, never longer.
 */
const sessionArea = async () => (await import('wxt/browser')).browser.storage.session;
const keyOf = (windowId: number) => `panel-${windowId}`;

/** Leaves a place to go to. @param hash of a `Route` */
export async function leavePanelTarget(windowId: number, hash: string): Promise<void> {
  await (await sessionArea()).set({ [keyOf(windowId)]: hash });
}

/** Takes the place to go to, if there is one. */
export async function takePanelTarget(windowId: number): Promise<string | undefined> {
  const key = keyOf(windowId);
  const session = await sessionArea();
  const { [key]: hash } = await session.get(key);
  if (typeof hash !== 'string') return undefined;
  await session.remove(key);
  return hash;
}

/** Calls `go` when a place is left for this window while its panel is open. */
export function watchPanelTarget(windowId: number, go: (hash: string) => void): () => void {
  const listener = async (changes: Record<string, { newValue?: unknown }>) => {
    if (typeof changes[keyOf(windowId)]?.newValue !== 'string') return;
    const hash = await takePanelTarget(windowId);
    if (hash) go(hash);
  };
  const area = sessionArea();
  area.then((session) => session.onChanged.addListener(listener));
  return () => area.then((session) => session.onChanged.removeListener(listener));
}
