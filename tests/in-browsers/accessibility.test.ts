import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captureKey } from '../../storage/stored.ts';
import { manyNotes } from '../bench/many-notes.ts';
import { randomFrom } from '../bench/random.ts';
import { behaviourIds, putNotes } from '../bench/scale.ts';
import { soundFile, textOf } from '../bench/sound-backup.ts';
import { csv, head, sound } from '../spreadsheets.ts';
import * as words from '../words.ts';
import { goTo, noteField, noteFieldOn, press, shows, showsText, type, write } from './as-user.ts';
import {
  bringEngines,
  expectNone,
  findings,
  findingsInColours,
  findingsInWidth,
  otherLooks,
  outOfSight,
} from './findings.ts';
import { openThisBrowser } from './this-browser.ts';

const browser = await openThisBrowser();
const behaviour = 'vertrouwen/nieuwsgierig';
const folder = await mkdtemp(join(tmpdir(), 'vakmanschap-accessibility-'));
afterAll(() => rm(folder, { recursive: true }));
const backup = join(folder, 'reservekopie.json');
await writeFile(backup, textOf(soundFile(randomFrom(1))));

/** A surface in one of its states. */
interface Surface {
  name: string;
  path: string;
  /** Brings it into its state; it may leave its data to the surfaces below it. */
  prepare?: (page: Page) => Promise<unknown>;
  /** The least width it has, where that is below 320 px. */
  narrowest?: number;
}

/** Of the extension API, what is called in a page. */
declare const chrome: {
  windows: { getCurrent(): Promise<{ id: number }> };
  storage: { session: { set(values: object): Promise<void> } };
};

/** Works in the page: a text that was selected elsewhere waits in its window. */
async function leaveText(key: string): Promise<void> {
  const { id } = await chrome.windows.getCurrent();
  const waiting = { text: 'Schrijf zoals je praat. '.repeat(40), title: 'Brief', url: 'https://example.nl/' };
  await chrome.storage.session.set({ [key + id]: { ...waiting, lost: 'end' } });
}

async function chooseCards(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const cards = join(folder, 'kaarten.csv');
  await writeFile(cards, new Uint8Array(csv(rows)));
  const input = await page.$('#kaarten input[type=file]');
  await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(cards);
  await shows(page, '#kaarten [role=alert]');
}

const hasResults = (page: Page) => shows(page, '[data-results] [data-behaviour]');

/** In this order: the first notes are written half-way. */
const surfaces: Surface[] = [
  { name: 'new tab', path: 'newtab.html' },
  { name: 'popup', path: 'popup.html' },
  { name: 'panel, cards', path: 'sidepanel.html#/kaarten', narrowest: 280 },
  { name: 'panel, a card', path: 'sidepanel.html#/kaart/vertrouwen', narrowest: 280 },
  { name: 'panel, no notes', path: 'sidepanel.html#/notities', narrowest: 280 },
  {
    name: 'panel, a behaviour with notes',
    path: `sidepanel.html#/gedrag/${behaviour}`,
    narrowest: 280,
    prepare: async (page) => {
      for (const text of ['Een korte notitie.', 'Een langere notitie, over wat ik morgen anders ga doen.']) {
        await write(page, noteFieldOn(behaviour), text);
        await press(page, words.field.another);
      }
    },
  },
  { name: 'panel, notes', path: 'sidepanel.html#/notities', narrowest: 280 },
  {
    name: 'panel, a note just removed',
    path: 'sidepanel.html#/notities',
    narrowest: 280,
    prepare: (page) => press(page, words.note.remove),
  },
  {
    name: 'panel, a note in the Prullenbak',
    path: 'sidepanel.html#/prullenbak',
    narrowest: 280,
    prepare: (page) => shows(page, '[data-note]'),
  },
  {
    name: 'panel, an earlier version of a note',
    path: `sidepanel.html#/gedrag/${behaviour}`,
    narrowest: 280,
    prepare: async (page) => {
      await write(page, '[data-note] textarea', ' Erbij.');
      await press(page, words.note.versions, '[data-note]');
      await showsText(page, words.note.takeBack);
    },
  },
  {
    name: 'new tab with a note in its field and an earlier one',
    path: 'newtab.html',
    prepare: async (page) => {
      await write(page, noteField, 'Wat ik eerder schreef.');
      await press(page, words.today.another);
      await shows(page, 'main a[href*="#/gedrag/"]');
      await write(page, noteField, 'Wat ik nu schrijf.');
    },
  },
  { name: 'panel, search', path: 'sidepanel.html#/zoek/vertrouwen', narrowest: 280, prepare: hasResults },
  { name: 'panel, nothing found', path: 'sidepanel.html#/zoek/qqqq', narrowest: 280 },
  { name: 'panel, a behaviour large', path: `sidepanel.html#/groot/${behaviour}`, narrowest: 280 },
  { name: 'panel, to print', path: 'sidepanel.html#/print', narrowest: 280 },
  { name: 'panel, notes to print', path: 'sidepanel.html#/notities/afdrukken', narrowest: 280 },
  { name: 'panel, nothing to keep', path: 'sidepanel.html#/bewaar', narrowest: 280 },
  {
    name: 'panel, a text to keep',
    path: 'sidepanel.html#/bewaar',
    narrowest: 280,
    prepare: async (page) => {
      await page.evaluate(leaveText, captureKey);
      await showsText(page, words.capture.title);
    },
  },
  {
    name: 'panel, 200 notes',
    path: 'sidepanel.html#/kaarten',
    narrowest: 280,
    prepare: async (page) => {
      await putNotes(page, manyNotes(200, behaviourIds()));
      await goTo(page, '#/notities');
      await shows(page, '[data-index="3"] [data-note]');
    },
  },
  {
    name: 'panel, shortcuts',
    path: 'sidepanel.html#/kaarten',
    narrowest: 280,
    prepare: async (page) => {
      await page.click(`[aria-label="${words.panel.more}"]`);
      await press(page, words.help.open);
    },
  },
  { name: 'options', path: 'options.html' },
  {
    name: 'options, a reservekopie to put back, all notes to remove, and cards of one’s own to look at',
    path: 'options.html',
    prepare: async (page) => {
      const input = await page.$('#gegevens input[type=file]');
      await input?.uploadFile(backup);
      await press(page, words.data.removeAll);
      await showsText(page, words.data.planRest);
      await chooseCards(page, sound);
      await page.click('#kaarten summary');
    },
  },
  {
    name: 'options, corrections open, and cards of one’s own with faults',
    path: 'options.html',
    prepare: async (page) => {
      await page.click('summary');
      await chooseCards(page, [head, ['Werken met water', 'helder', 'x'.repeat(600), 'de baas']]);
      await showsText(page, 'Rij 2');
    },
  },
];

describe.each(surfaces)('$name', ({ path, prepare, narrowest = 320 }) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.page(path);
    await shows(page, 'main');
    await prepare?.(page);
    await bringEngines(page);
  });
  afterAll(() => page.close());

  if (narrowest < 320) {
    it(`${narrowest} px: everything is in sight`, async () => {
      await page.setViewport({ width: narrowest, height: 800 });
      expectNone(await outOfSight(page));
    });
  }

  // What is left of 1280 × 1024 at 400 %.
  it('320 × 256 px, light: nothing found', async () => {
    await page.setViewport({ width: 320, height: 256 });
    await browser.look(page, { scheme: 'light' });
    expectNone(await findings(page));
  });

  it.each(otherLooks)('320 × 256 px, %s: nothing found in its colours', async (_, look) => {
    await browser.look(page, look);
    expectNone(await findingsInColours(page));
  });

  it('1280 × 800 px: nothing found', async () => {
    await page.setViewport({ width: 1280, height: 800 });
    await browser.look(page, { scheme: 'light' });
    expectNone(await findingsInWidth(page));
  });
});

describe('a database that cannot be opened', () => {
  it('leaves a page in which nothing is found', async () => {
    const page = await browser.page('newtab.html', `window.IDBFactory.prototype.open = () => { throw 1; };`);
    await type(page, noteField, 'Blijft staan.');
    await shows(page, '[role=alert]');
    await bringEngines(page);
    expectNone(await findings(page));
    await page.close();
  });
});

describe('what finds', () => {
  it('finds: a picture without words, grey on grey, a field without a name, a wide block, a name that is not what is seen, two buttons of one name', async () => {
    const page = await browser.page('options.html');
    await bringEngines(page);
    await page.evaluate(() => {
      const field = document.createElement('input');
      const wide = document.createElement('p');
      wide.textContent = 'Grijs op grijs en te breed';
      Object.assign(wide.style, { color: '#999', background: '#888', width: '5000px' });
      const misnamed = document.createElement('button');
      misnamed.textContent = 'Deze terugzetten';
      misnamed.setAttribute('aria-label', 'De versie van gisteren terugzetten');
      const twice = [1, 2].map(() => {
        const button = document.createElement('button');
        button.textContent = 'Kies';
        return button;
      });
      document.querySelector('main')?.append(document.createElement('img'), field, wide, misnamed, ...twice);
    });
    const found = (await findings(page)).join('\n');
    for (const rule of ['image-alt', 'color-contrast', 'label', 'label-content-name-mismatch'])
      expect(found).toContain(`axe ${rule}:`);
    for (const other of ['ibm ', 'scrolls sideways', 'same name: button “Kies”'])
      expect(found).toContain(other);
    await page.close();
  });
});
