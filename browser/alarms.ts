import { browser } from 'wxt/browser';

/** Calls `listener` about once a day while the browser is open, and soon after it was opened. */
export function onceADay(listener: () => void): void {
  const name = 'daily';
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
  // Chromium wakes the background often and may lose an alarm when the browser closes: make it if it is not there.
  browser.alarms.get(name).then((alarm) => {
    if (!alarm) browser.alarms.create(name, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
  });
}
