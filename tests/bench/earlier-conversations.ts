import type { ConversationRecord } from '../../domain/conversation/plan.ts';
import { type BrowserName, type Driver, openBrowser } from '../../scripts/driver.ts';
import { beginConversation } from '../in-browsers/conversation-rig.ts';
import { visit } from './scale.ts';
import { median, ratio } from './statistics.ts';

/** With the first of these the other is compared. */
const sizes = [1, 1000] as const;
const rounds = 20;

/** Prints how long Gesprek takes to open with few and with many earlier conversations: two browsers, in turn. */
export async function reportEarlier(name: BrowserName): Promise<void> {
  const browsers = await Promise.all(sizes.map(() => openBrowser(name)));
  try {
    for (const [index, browser] of browsers.entries()) await storeConversations(browser, sizes[index] ?? 1);
    const times: number[][] = sizes.map(() => []);
    for (let round = -2; round < rounds; round += 1)
      for (const [index, browser] of browsers.entries()) {
        const drawn = await visit(browser, 'sidepanel.html#/gesprek', 'main a[href^="#/gesprek/"]');
        if (round >= 0) times[index]?.push(drawn);
      }
    const [few = [], many = []] = times;
    const { value, low, high } = ratio(many, few);
    console.log(
      `  ${name}: ${median(few).toFixed(0)} ms with ${sizes[0]}; ${value.toFixed(2)} times as long with ${sizes[1]} (${low.toFixed(2)}–${high.toFixed(2)})`,
    );
  } finally {
    for (const browser of browsers) await browser.close();
  }
}

/** One conversation that was led to its end, and copies of it; not through the product: that would take long. */
async function storeConversations(browser: Driver, count: number): Promise<void> {
  const id = await beginConversation(browser);
  const page = await browser.page('sidepanel.html#/notities');
  await page.evaluate(
    (first, copies) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('vakmanschap');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const writing = request.result.transaction('conversations', 'readwrite');
          const store = writing.objectStore('conversations');
          const reading = store.get(first);
          reading.onsuccess = () => {
            const record: ConversationRecord = reading.result;
            const plan = JSON.parse(record.plan);
            const over = JSON.stringify({ ...plan, state: 'afgerond', ended: record.created });
            for (let n = 0; n < copies; n += 1)
              store.put({
                ...record,
                id: n ? `${first}-${n}` : first,
                plan: over,
                created: record.created - n,
              });
          };
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    id,
    count,
  );
  await page.close();
}
