import { browser } from 'wxt/browser';

/**
 * Calls `listener` about every so many minutes while the browser is open, and soon after it was opened.
 * @param name of the alarm; the same name is the same alarm
 */
export function every(name: string, minutes: number, listener: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) stayAwake(listener());
  });
  // Chromium wakes the background often and may lose an alarm when the browser closes; Firefox always does, and
  // starts the background with the browser only for who listens to that.
  const makeIfGone = async () => {
    if (!(await browser.alarms.get(name)))
      await browser.alarms.create(name, { delayInMinutes: 5, periodInMinutes: minutes });
  };
  makeIfGone();
  browser.runtime.onStartup.addListener(makeIfGone);
}

/** Calls `listener` when the browser starts. */
export function atStart(listener: () => Promise<void>): void {
  browser.runtime.onStartup.addListener(() => void stayAwake(listener()));
}

/** Both browsers end a background that calls none of their APIs for 30 s, in the middle of its work too. */
async function stayAwake(work: Promise<void>): Promise<void> {
  const timer = setInterval(() => browser.runtime.getPlatformInfo(), 20_000);
  await work.finally(() => clearInterval(timer));
}
