import { until } from '../../scripts/driver/running.ts';
import type { Driver } from '../../scripts/driver.ts';

/** Of the extension API, what is called from a quiet page. */
declare const chrome: { alarms: { create(name: string, when: object): Promise<void> } };

/** Lets the background make its hourly copy, until that holds these words. */
export function copyHolds(browser: Driver, words: string): Promise<boolean> {
  return until(`the copy holds “${words}”`, async () => {
    const quiet = await browser.page('icons/16.png');
    const text = await quiet.evaluate(async () => {
      // Makes the hourly work begin now.
      await chrome.alarms.create('hourly', { when: Date.now() });
      await new Promise((resolve) => setTimeout(resolve, 500));
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('veiligheidskopie.json').catch(() => undefined);
      return (await handle?.getFile())?.text();
    });
    await quiet.close();
    return text?.includes(words) ?? false;
  });
}
