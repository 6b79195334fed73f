import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBackup } from '../../../domain/backup/backup.ts';
import { until } from '../../../scripts/driver/running.ts';
import { aboutNotes } from '../../about-notes.ts';
import * as words from '../../words.ts';
import { listedNotes, noteField, press, shows, showsText, visibleText, write } from '../as-user.ts';
import {
  choosesFile,
  fullDisk,
  type PageWithFullDisk,
  type PageWithQuestion,
  sha256,
} from '../files-in-page.ts';
import { expectNone } from '../findings.ts';
import { openThisBrowser } from '../this-browser.ts';

/** Of the extension API, what the tests call. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<{ backups?: { made: number | null } }> } };
};

/*
 * Files that the user gives a place. Chromium alone asks for one; that Firefox hands them to the downloads, and what is
 * said then, is in backup.test.ts.
 */
const text = words.data;

describe('a file that the user gives a place', async () => {
  const browser = await openThisBrowser();
  let page: Page;
  beforeAll(async () => {
    const tab = await browser.page('newtab.html');
    await write(tab, noteField, 'Dit wil ik houden.');
    page = await browser.page('options.html', `${choosesFile};${fullDisk}`);
    await shows(page, '#gegevens input[type=file]');
  });

  const set = (state: Partial<PageWithQuestion & PageWithFullDisk>) =>
    page.evaluate((to) => void Object.assign(window, to), state);
  /** The text of the file with this ending; undefined when there is none. */
  const textOf = (ending: string) =>
    page.evaluate(async (wanted) => {
      const root = await navigator.storage.getDirectory();
      for await (const [name, handle] of root.entries())
        if (name.startsWith('vakmanschap-') && name.endsWith(wanted))
          return (handle as FileSystemFileHandle).getFile().then((file) => file.text());
      return undefined;
    }, ending);
  const isReminded = async () => {
    const made = await page.evaluate(() => chrome.storage.local.get('backups'));
    return (made.backups?.made ?? null) === null;
  };

  it('is not made when the user closes the question', async () => {
    await set({ closes: true, looksAround: true });
    await press(page, text.backup);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await set({ looksAround: false });
    await showsText(page, text.notSaved.nowhere);
    expect([await textOf('.json'), await isReminded()]).toEqual([undefined, true]);
    await set({ closes: false });
  });

  it('is not made on a disk that is full, and nothing of it is left', async () => {
    await set({ diskIsFull: true });
    await press(page, text.backup);
    await showsText(page, text.notSaved.failed);
    expect([await textOf('.json'), await isReminded()]).toEqual([undefined, true]);
    await set({ diskIsFull: false });
  });

  it('is said to be made when it is there, and then no reminder comes', async () => {
    await press(page, text.backup);
    await showsText(page, aboutNotes(text.backupMade, 1));
    const { content } = await readBackup((await textOf('.json')) ?? '', sha256);
    expect(content.notes.map((note) => note.text)).toEqual(['Dit wil ik houden.']);
    await until('it is remembered', async () => !(await isReminded()));
    expect(await visibleText(page)).not.toContain(text.isThere);
  });

  it('holds the notes for Excel, and as a text', async () => {
    await press(page, text.exportCsv);
    await showsText(page, aboutNotes(text.exportMade, 1));
    await press(page, text.exportMarkdown);
    await until('the text is there', async () => (await textOf('.md'))?.includes('Dit wil ik houden.'));
    expect(await textOf('.csv')).toContain('"Dit wil ik houden."');
  });

  it('is waited for before all notes are removed', async () => {
    await set({ looksAround: true });
    await press(page, text.removeAll);
    await press(page, text.backupFirst);
    await press(page, text.removeYes);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await listedNotes(browser)).toHaveLength(1);
    await page.bringToFront();
    await set({ looksAround: false });
    await showsText(page, text.removedAll);
    expect(await listedNotes(browser)).toEqual([]);
  });

  it('made the browser complain of nothing', async () => {
    expectNone(await browser.complaints());
  });
});
