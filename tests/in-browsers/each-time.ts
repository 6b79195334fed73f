import type { BrowserName } from '../../scripts/driver.ts';

/*
 * What `npm test` runs in real browsers, in twelve minutes on two cores: each file in one browser, but those that look at
 * what seldom changes. `npm run test:all`, with which a release begins, runs every file in both; it takes twice as long.
 */

/** Files that run in Firefox each time: of what differs most there, such as its windows, menus and fields. The others run in Chromium. */
export const inFirefox = [
  'card-picture',
  'closing',
  'conversation-report',
  'daily-work',
  'field',
  'keyboard',
  'live',
  'managed',
  'network',
  'notes-focus',
  'opening',
  'own-decks',
  'policy',
  'prepare-findings',
  'private-window',
  'settings',
  'sharing',
  'today',
  'ways-in',
];

/** Files that wait for a release: they take long, and what they look at is looked at without a browser each time. */
export const beforeRelease = [
  'backup-reminder',
  'broken-database',
  'broken-page',
  'chromium/automatic-backup',
  'chromium/force-installed',
  'chromium/half-database',
  'conversation-bad-input',
  'conversation-crash',
  'firefox/damaged-database',
  'firefox/force-installed',
  'full-disk',
  'large-view',
  'long-list',
  'lost-database',
  'midnight',
  'notes-on-paper',
  'paper',
];

/**
 * The files, named as in the lists above, that `npm test` runs in a browser.
 * @param files all that can run there; what one browser alone can do is in a folder of its name
 */
export function eachTimeIn(browser: BrowserName, files: string[]): string[] {
  const isForIt = (file: string) =>
    file.includes('/') || inFirefox.includes(file) === (browser === 'firefox');
  return files.filter((file) => !beforeRelease.includes(file) && isForIt(file));
}
