import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/driver/running.ts';
import type { View } from '../../scripts/driver.ts';
import * as words from '../words.ts';
import { goTo, listedNotes, noteField, noteFieldOn, press, showsText, type, write } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/** Of the extension API, what is called here: Firefox lets no script close a tab that it did not open. */
declare const chrome: {
  tabs: { getCurrent(): Promise<{ id: number }>; remove(tab: number): Promise<void> };
};

const browser = await openThisBrowser();
const behaviour = 'vertrouwen/nieuwsgierig';

/** Each place to type a note: opens it, and says which field it is. */
const places: Record<string, () => Promise<[View, string]>> = {
  'new tab': async () => [await browser.newTab(), noteField],
  popup: async () => [await browser.popup(), noteField],
  'side panel': async () => {
    const panel = await browser.panel();
    await goTo(panel, `#/gedrag/${behaviour}`);
    return [panel, noteFieldOn(behaviour)];
  },
};

/** Closes its own page in the very tick in which the text ends with a full stop. */
async function closeAtFullStop(view: View): Promise<void> {
  await view.evaluate(() => {
    addEventListener('input', ({ target }) => {
      if (target instanceof HTMLTextAreaElement && target.value.endsWith('.')) window.close();
    });
  });
}

async function keptTexts(): Promise<string[]> {
  return (await listedNotes(browser)).map(({ text }) => text);
}

describe.each(Object.keys(places))('a note typed in the %s', (place) => {
  const open = async () => places[place]?.() ?? Promise.reject(new Error(place));

  it('is whole when it is closed right after the last key', async () => {
    const text = `Getikt in ${place}, en meteen gesloten: ieder woord telt.`;
    const [view, field] = await open();
    await type(view, field, text);
    await view.close();
    expect(await keptTexts()).toContain(text);
  });

  it('is whole when it is one short word, typed and closed before anything else', async () => {
    const text = `Kort-${place.length}`;
    const [view, field] = await open();
    await type(view, field, text);
    await view.close();
    expect(await keptTexts()).toContain(text);
  });
});

// A side panel cannot close itself, in neither browser.
it.each(['new tab', 'popup'])(
  'a note typed in the %s is whole when it closes in the tick of the last key',
  async (place) => {
    const text = `Sluit in ${place} bij de punt.`;
    const [view, field] = (await places[place]?.()) ?? [];
    if (!view || !field) throw new Error(place);
    await closeAtFullStop(view);
    // The page may be gone before the browser has answered for the last key.
    await type(view, field, text).catch(() => undefined);
    expect(await keptTexts()).toContain(text);
  },
);

/** Closes a tab in the very tick in which a button is pressed in it. */
async function closeAtPress(tab: Page): Promise<void> {
  await tab.evaluate(async () => {
    const { id } = await chrome.tabs.getCurrent();
    addEventListener('click', () => chrome.tabs.remove(id));
  });
}

it.each(['sidepanel.html#/notities', 'sidepanel.html#/prullenbak'])(
  'a removed note is back when %s closes in the tick in which that was asked',
  async (place) => {
    const text = `Weg en terug in ${place}.`;
    const tab = await browser.page('newtab.html');
    await write(tab, noteField, text);
    await tab.close();
    const panel = await browser.page('sidepanel.html#/notities');
    await press(panel, words.note.remove);
    await showsText(panel, words.note.removed);
    await goTo(panel, place.slice(place.indexOf('#')));
    await closeAtPress(panel);
    await press(panel, place.endsWith('notities') ? words.undo : words.trash.restore).catch(() => undefined);
    // A page that is gone answers nothing any more.
    await until('the page is closed', () => panel.evaluate(() => false).catch(() => true));
    expect(await keptTexts()).toContain(text);
  },
);

/** Other ways to leave a page. */
const leaving: Record<string, (tab: Page) => Promise<unknown>> = {
  'is reloaded': (tab) => tab.evaluate(() => location.reload()),
  'goes to another page': (tab) => tab.evaluate(() => location.assign('/options.html')),
};

it.each(Object.keys(leaving))('a note typed in a tab is whole when the tab %s', async (way) => {
  const text = `Dit tabblad ${way}.`;
  const tab = await browser.page('newtab.html');
  await type(tab, noteField, text);
  await leaving[way]?.(tab);
  expect(await keptTexts()).toContain(text);
});

/** The page's database does not open: another one, whose upgrade waits for ever, is opened in its place. */
const slowDatabase = `
  const open = IDBFactory.prototype.open;
  window.held = open.call(indexedDB, 'wacht', 1);
  IDBFactory.prototype.open = () => open.call(indexedDB, 'wacht', 2);`;

it.each(['newtab.html', `sidepanel.html#/gedrag/${behaviour}`])(
  'a note typed in %s is whole when it is closed before the database has opened',
  async (address) => {
    const text = `Te vroeg gesloten: ${address}.`;
    const tab = await browser.page(address, slowDatabase);
    await type(tab, noteField, text);
    await tab.close({ runBeforeUnload: true });
    expect(await keptTexts()).toContain(text);
  },
);
