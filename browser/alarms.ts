import { browser } from 'wxt/browser';

/** Calls `listener` about once a day while the browser is open, and soon after it was opened. */
export function onceADay(listener: () => Promise<void>): void {
  const name = 'daily';
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) stayAwake(listener());
  });
  // Chromium wakes the background often and may lose an alarm when the browser closes: make it if it is not there.
  browser.alarms.get(name).then((alarm) => {
    if (!alarm) browser.alarms.create(name, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
  });
}

/** Both browsers end a background that calls none of their APIs for 30 s, in the middle of its work too. */
async function stayAwake(work: Promise<void>): Promise<void> {
  const timer = setInterval(() => browser.runtime.getPlatformInfo(), 20_000);
  await work.finally(() => clearInterval(timer));
}
