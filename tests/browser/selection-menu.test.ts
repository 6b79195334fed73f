import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/* The line in the menu on selected text, in a browser that remembers its lines while the background ends and starts. */
const lines = new Map<string, boolean>();
let whenInstalled: () => void = () => undefined;

beforeEach(() => {
  vi.resetModules();
  lines.clear();
  vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener').mockImplementation((listener) => {
    whenInstalled = listener as () => void;
  });
  Object.assign(fakeBrowser, {
    contextMenus: {
      create: ({ id, visible }: { id: string; visible: boolean }) => lines.set(id, visible),
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
  whenInstalled();
  expect(shown()).toEqual([true]);
});

it('is not while one may not write, whether that is known before the installation or after', async () => {
  const show = await start();
  await show(false);
  whenInstalled();
  expect(shown()).toEqual([false]);
  await show(true);
  expect(shown()).toEqual([true]);
  await show(false);
  expect(shown()).toEqual([false]);
});
