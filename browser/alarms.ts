import { browser } from 'wxt/browser';

/**
 * Calls `listener` about every so many minutes while the browser is open, and soon after it was opened.
 * @param name of the alarm; the same name is the same alarm
 */
export function every(name: string, minutes: number, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
  // Chromium wakes the background often and may lose an alarm when the browser closes: make it if it is not there.
  browser.alarms.get(name).then((alarm) => {
    if (!alarm) browser.alarms.create(name, { delayInMinutes: 5, periodInMinutes: minutes });
  });
}
