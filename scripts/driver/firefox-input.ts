import type { FirefoxWindow } from './firefox-window.ts';
import { until } from './running.ts';

/* Mouse and keys in Firefox's own window, and what only they bring about. */

interface TextInput {
  beginInputTransactionForTests(window: object): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
interface Menu extends Element {
  state: string;
  activateItem(item: Element): void;
}
declare const gURLBar: {
  focused: boolean;
  value: string;
  focus(): void;
  view: { visibleResults: { payload: { keyword?: string } }[] };
};
declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
declare const Cc: {
  '@mozilla.org/text-input-processor;1': { createInstance(type: unknown): TextInput };
};
declare const Ci: { nsITextInputProcessor: unknown };
declare function synthesizeMouseEvent(type: string, x: number, y: number, options: object): void;

/** A click of the mouse. @param x px from the left of the screen @param y px from its top */
export function mouse(firefox: FirefoxWindow, x: number, y: number): Promise<void> {
  return firefox.run(
    (left, top) => {
      const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>;
      const place = [left - (mozInnerScreenX ?? 0), top - (mozInnerScreenY ?? 0)] as const;
      synthesizeMouseEvent('mousemove', ...place, { button: 0, clickCount: 0 });
      synthesizeMouseEvent('mousedown', ...place, { button: 0, clickCount: 1, buttons: 1 });
      synthesizeMouseEvent('mouseup', ...place, { button: 0, clickCount: 1 });
    },
    x,
    y,
  );
}

/** Presses keys one after another, for whatever has the focus. */
export function keys(firefox: FirefoxWindow, pressed: string[]): Promise<void> {
  return firefox.run((each) => {
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(window);
    for (const key of each) {
      const event = new KeyboardEvent('', { key });
      input.keydown(event);
      input.keyup(event);
    }
  }, pressed);
}

/** Puts the extension's button in the toolbar, as a user pins it, and clicks on it. */
export async function clickAction(firefox: FirefoxWindow, widget: string): Promise<void> {
  await firefox.run((name) => CustomizableUI.addWidgetToArea(`${name}-browser-action`, 'nav-bar'), widget);
  const middle = await until('the extension has a button in the toolbar', () =>
    firefox.run((name) => {
      const button = document.getElementById(`${name}-BAP`)?.getBoundingClientRect();
      return (
        button && button.width > 0 && { x: button.x + button.width / 2, y: button.y + button.height / 2 }
      );
    }, widget),
  );
  await mouse(firefox, middle.x, middle.y);
}

/** Opens the menu at a point of a page and picks the line of an extension. @param x, y px on the screen */
export async function pickInMenu(
  firefox: FirefoxWindow,
  x: number,
  y: number,
  widget: string,
): Promise<void> {
  await firefox.run(
    (left, top) => {
      const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>;
      const place = [left - (mozInnerScreenX ?? 0), top - (mozInnerScreenY ?? 0)] as const;
      synthesizeMouseEvent('mousedown', ...place, { button: 2, clickCount: 1, buttons: 2 });
      synthesizeMouseEvent('contextmenu', ...place, { button: 2, clickCount: 1 });
      synthesizeMouseEvent('mouseup', ...place, { button: 2, clickCount: 1 });
    },
    x,
    y,
  );
  await until('the menu has the line of the extension', () =>
    firefox.run((name) => {
      const menu = document.getElementById('contentAreaContextMenu') as Menu | null;
      const line = menu?.querySelector(`[id^="${name}-menuitem"]`);
      if (menu?.state !== 'open' || !line) return false;
      menu.activateItem(line);
      return true;
    }, widget),
  );
}

/** Types in the address bar, picks the first suggestion of an extension and presses Enter. */
export async function pickInAddressBar(
  firefox: FirefoxWindow,
  keyword: string,
  words: string,
): Promise<void> {
  await firefox.run(() => {
    gURLBar.focus();
    gURLBar.value = '';
  });
  await keys(firefox, [...`${keyword} ${words}`]);
  const downs = await until('the address bar has a suggestion of the extension', () =>
    firefox.run((word) => {
      const results = gURLBar.view.visibleResults;
      // The first line is what was typed.
      const first = results.findIndex(({ payload }, n) => n > 0 && payload.keyword === word);
      return first > 0 && first;
    }, keyword),
  );
  for (let n = 0; n < downs; n += 1) await keys(firefox, ['ArrowDown']);
  await keys(firefox, ['Enter']);
}

export function addressBarHasFocus(firefox: FirefoxWindow): Promise<boolean> {
  return firefox.run(() => gURLBar.focused);
}
