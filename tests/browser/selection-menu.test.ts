import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/* The line in the menu on selected text, in a browser that remembers its lines while the background ends and starts. */
const lines = new Map<string, boolean>();
let whenInstalled: () => void | Promise<void> = () => undefined;

beforeEach(() => {
  vi.resetModules();
  lines.clear();
  vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener').mockImplementation((listener) => {
    whenInstalled = listener as () => Promise<void>;
  });
  Object.assign(fakeBrowser, {
    contextMenus: {
      create: ({ id, visible }: { id: string; visible: boolean }) => {
        if (lines.has(id)) throw new Error(`menu id ${id} already exists`);
        lines.set(id, visible);
      },
      removeAll: async () => lines.clear(),
      update: async (id: string, { visible }: { visible: boolean }) => {
        if (!lines.has(id)) throw new Error('no such line');
        lines.set(id, visible);
      },
      onClicked: { addListener: () => undefined },
    },
  });
});

/** The background starts. */
async function start() {
  const { onSelectionMenu, showSelectionMenu } = await import('../../browser/selection-menu');
  onSelectionMenu('Bewaren', () => undefined);
  return showSelectionMenu;
}
const shown = () => [...lines.values()];

it('is in the menu from the installation on', async () => {
  const show = await start();
  await show(true);
  await whenInstalled();
  expect(shown()).toEqual([true]);
});

it('is there once when the extension is loaded anew and the browser has the line still', async () => {
  const show = await start();
  await show(false);
  await whenInstalled();
  await whenInstalled();
  expect(shown()).toEqual([false]);
});

it('is not while one may not write, whether that is known before the installation or after', async () => {
  const show = await start();
  await show(false);
  await whenInstalled();
  expect(shown()).toEqual([false]);
  await show(true);
  expect(shown()).toEqual([true]);
  await show(false);
  expect(shown()).toEqual([false]);
});
