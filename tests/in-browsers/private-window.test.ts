import { expect, it } from 'vitest';
import { start } from '../../content/words/prepare.ts';
import { popup, today } from '../../content/words/today.ts';
import type { View } from '../../scripts/driver.ts';
import * as words from '../words.ts';
import { goTo, listedNotes, noteField, press, shows, showsText, type } from './as-user.ts';
import { leadAnyway } from './led-anyway.ts';
import { openThisBrowser } from './this-browser.ts';

const browser = await openThisBrowser();

/** The panel in the private window: from the popup in Chromium, from the new tab in Firefox. */
async function panelFrom(view: View): Promise<View> {
  if (browser.name === 'chromium') {
    await press(view, popup.openPanel.zijvenster);
    const panel = await browser.openedPanel();
    // It opens at today's card, and from there one goes on.
    await shows(panel, '[data-behaviour] textarea');
    return panel;
  }
  await press(view, today.conversation);
  return view;
}

/** How many conversations are stored, and texts in them. */
function storedIn(page: View): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const opening = indexedDB.open('vakmanschap');
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['conversations', 'conversationTexts']);
          const counts = [...reading.objectStoreNames].map((name) => reading.objectStore(name).count());
          reading.oncomplete = () => resolve(counts.map(({ result }) => result));
        };
      }),
  );
}

it('in a private window nothing is stored, the page says so, and a conversation can be led', async () => {
  const view = await browser.inPrivateWindow();
  await showsText(view, words.problem.private);
  await type(view, noteField, 'Dit blijft nergens.');
  const panel = await panelFrom(view);
  await goTo(panel, '#/gesprek');
  await leadAnyway(panel, 'private');
  // Longer than a note ever waits before it is written.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await panel.close();
  expect(await listedNotes(browser)).toEqual([]);
  const page = await browser.page('sidepanel.html#/gesprek');
  await showsText(page, start.recipes);
  expect(await storedIn(page)).toEqual([0, 0]);
  const left = await page.evaluate(() => Object.values(localStorage).join('\n'));
  for (const each of ['Dit blijft nergens.', 'Dit is gezegd.', 'voeren wij het toch'])
    expect(left).not.toContain(each);
});
