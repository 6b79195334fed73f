import { afterAll, expect, it } from 'vitest';
import { beginNow } from '../../content/recipes.ts';
import { lead } from '../../content/words/lead.ts';
import { start } from '../../content/words/prepare.ts';
import { removal } from '../../content/words/report.ts';
import { fill } from '../../domain/language/sentence.ts';
import { until } from '../../scripts/driver/running.ts';
import * as words from '../words.ts';
import { onStep, pressByKey } from './as-host.ts';
import {
  alerts,
  listedNotes,
  noteField,
  press,
  saysStored,
  showsText,
  type,
  visibleText,
  write,
} from './as-user.ts';
import { agreeInHaste, heldSentence, toReport } from './led-anyway.ts';
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

  it('a conversation goes on while the disk is full, says so once, and is stored when there is room', async () => {
    const page = await browser.page('sidepanel.html#/gesprek');
    await press(page, fill(start.begin, { minutes: beginNow.minutes }));
    await onStep(page, 1);
    const saysFull = async () => {
      disk.fill();
      // A press is stored at once; what is typed waits a moment.
      for (const key of ['ArrowRight', 'ArrowLeft'] as const) await page.keyboard.press(key);
      return (await alerts(page)).join() === heldSentence('full');
    };
    await until('the page says that the disk is full', saysFull, 60_000);
    await page.keyboard.press('1');
    await onStep(page, 1);
    await agreeInHaste(page);
    await toReport(page);
    expect(await alerts(page)).toEqual([heldSentence('full')]);
    disk.makeRoom();
    await press(page, removal.reopen);
    await until('all is stored', async () => (await alerts(page)).length === 0);
    await browser.restart();
    const again = await browser.page('sidepanel.html#/gesprek');
    await pressByKey(again, fill(start.goOn, { n: 6 }));
    await showsText(again, 'Als het vol is, dan voeren wij het toch.');
    await press(again, lead.done);
    await showsText(again, 'Dit is gezegd.');
  }, 90_000);
} else {
  it.todo('a full disk: only where a small one can be made, on Linux by root');
}
