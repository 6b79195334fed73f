import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/driver/running.ts';
import type { Driver } from '../../scripts/driver.ts';

/*
 * The work that the background does once a day, done now.
 */

declare global {
  interface Window {
    inTrash<Result>(ask: (trash: IDBObjectStore) => IDBRequest<Result>): Promise<Result>;
  }
}
/** Of the extension API, what is called from a quiet page. */
declare const chrome: { alarms: { create(name: string, when: object): Promise<void> } };

/** A page that runs no script of ours, to look around from; the database is there once another page has opened it. */
export async function openQuietPage(browser: Driver): Promise<Page> {
  const quiet = await browser.page('icons/16.png');
  await quiet.evaluate(() => {
    // Asks something of the store with removed notes.
    window.inTrash = (ask) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('vakmanschap');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = ask(opening.result.transaction('trash', 'readwrite').objectStore('trash'));
          asked.onsuccess = () => resolve(asked.result);
          asked.transaction?.addEventListener('complete', () => opening.result.close());
        };
      });
  });
  return quiet;
}

/** Lets the daily alarm go off, and waits until its work is done: a note that lay long enough in the Prullenbak is gone. */
export async function doDailyWork(quiet: Page): Promise<void> {
  await quiet.evaluate(async () => {
    const old = { id: 'oud', behaviour: 'x', text: 'Oud', created: 1, updated: 1, removed: 1 };
    await window.inTrash((trash) => trash.put(old));
    await chrome.alarms.create('daily', { when: Date.now() });
  });
  await until('the daily work is done', () =>
    quiet.evaluate(async () => (await window.inTrash((trash) => trash.count('oud'))) === 0),
  );
}
