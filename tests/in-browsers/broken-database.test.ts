import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import * as words from '../words.ts';
import { alerts, noteField, noteFieldOn, press, saysStored, shows, showsText, type } from './as-user.ts';
import { expectNone } from './findings.ts';
import { leadAnyway } from './led-anyway.ts';
import { openThisBrowser } from './this-browser.ts';

const behaviour = 'vertrouwen/nieuwsgierig';

/** A page, and its field for a note if it has one. */
interface Place {
  path: string;
  field?: string;
}

const places: Place[] = [
  { path: 'newtab.html', field: noteField },
  { path: 'popup.html', field: noteField },
  { path: 'sidepanel.html#/kaarten' },
  { path: `sidepanel.html#/gedrag/${behaviour}`, field: noteFieldOn(behaviour) },
  { path: 'sidepanel.html#/notities' },
];

/** Ways in which the database can fail, as scripts that run before a page's own. `mend()` ends the trouble. */
const troubles = {
  'opening throws': `
    const open = window.IDBFactory.prototype.open;
    window.IDBFactory.prototype.open = () => { throw new window.DOMException('Kapot', 'UnknownError'); };
    window.mend = () => { window.IDBFactory.prototype.open = open; };`,
  'opening fails': `
    const open = window.IDBFactory.prototype.open;
    window.IDBFactory.prototype.open = function () {
      const request = new window.EventTarget();
      const error = new window.DOMException('Kapot', 'UnknownError');
      window.Object.defineProperty(request, 'error', { value: error });
      window.setTimeout(() => request.dispatchEvent(new window.Event('error')), 5);
      window.Object.setPrototypeOf(request, window.IDBOpenDBRequest.prototype);
      request.addEventListener = window.EventTarget.prototype.addEventListener;
      return request;
    };
    window.mend = () => { window.IDBFactory.prototype.open = open; };`,
};

/** One sentence that says what is wrong; the cards are there; what is typed stays, and can be copied. */
async function worksWithout(page: Page, { path, field }: Place, sentence: string): Promise<void> {
  const isNotes = path.endsWith('notities');
  if (!isNotes) await shows(page, '[data-card]');
  if (field) {
    await type(page, field, 'Dit mag niet weg.');
    await showsText(page, words.copy.text);
    expect(await page.$eval(field, (area) => (area as HTMLTextAreaElement).value)).toBe('Dit mag niet weg.');
  }
  if (field || isNotes) {
    await shows(page, '[role=alert]');
    expect(await alerts(page)).toEqual([sentence]);
  }
}

describe('a database that cannot be opened', async () => {
  const browser = await openThisBrowser();

  for (const [trouble, script] of Object.entries(troubles)) {
    it.each(places)(`(${trouble}) does not stop $path`, async (place) => {
      const page = await browser.page(place.path, script);
      await worksWithout(page, place, words.problem.broken);
      await page.close();
    });
  }

  it('is no reason for errors in the console', async () => {
    expectNone(await browser.complaints());
  });

  it('gets the words that were typed meanwhile, once it works again', async () => {
    const page = await browser.page('newtab.html', troubles['opening throws']);
    await type(page, noteField, 'Blijft staan tot het weer kan.');
    await shows(page, '[role=alert]');
    // Until the last word has been tried too, so that nothing but a new try can store it.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.evaluate(() => (window as unknown as { mend(): void }).mend());
    await saysStored(page);
    await page.close();
  });
});

describe('a database of a newer version of the extension', async () => {
  const browser = await openThisBrowser();

  it('is made', async () => {
    const maker = await browser.page('icons/16.png');
    await maker.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('vakmanschap', 99);
          request.onsuccess = () => resolve(request.result.close());
          request.onerror = () => reject(request.error);
        }),
    );
    await maker.close();
  });

  it.each(places)('does not stop $path', async (place) => {
    const page = await browser.page(place.path);
    await worksWithout(page, place, words.problem.newer);
    await page.close();
  });

  it('leaves a conversation to be led, and its report to be copied', async () => {
    const page = await browser.page('sidepanel.html#/gesprek');
    await leadAnyway(page, 'newer');
    await page.close();
  });

  it('leaves the words to be copied', async () => {
    const page = await browser.page('newtab.html');
    await type(page, noteField, 'Kopieer mij.');
    await press(page, words.copy.text);
    await showsText(page, words.copy.copied);
  });
});
