import { afterAll, expect, it } from 'vitest';
import { until } from '../../scripts/driver/running.ts';
import * as words from '../words.ts';
import { listedNotes, noteField, saysStored, type, visibleText, write } from './as-user.ts';
import { canMakeDisks, makeSmallDisk } from './small-disk.ts';
import { openThisBrowser } from './this-browser.ts';

if (canMakeDisks) {
  const disk = makeSmallDisk(200);
  afterAll(() => disk.remove());
  const browser = await openThisBrowser({ disk: disk.folder });

  it('a full disk is said in one sentence; the words stay in the field and are stored when there is room', async () => {
    const tab = await browser.page('newtab.html');
    await write(tab, noteField, 'Dit paste nog.');
    const saysFull = async () => {
      // A browser finds room in files that it has already; so more is typed until that is used up.
      disk.fill();
      await type(tab, noteField, ' En nog meer woorden.'.repeat(4));
      await new Promise((resolve) => setTimeout(resolve, 400));
      return (await visibleText(tab)).includes(words.problem.full);
    };
    await until('the page says that the disk is full', saysFull, 60_000);
    const typed = await tab.$eval(noteField, (area) => (area as HTMLTextAreaElement).value);
    disk.makeRoom();
    await saysStored(tab);
    await browser.restart();
    expect((await listedNotes(browser)).map(({ text }) => text)).toEqual([typed]);
  }, 90_000);
} else {
  it.todo('a full disk: only where a small one can be made, on Linux by root');
}
