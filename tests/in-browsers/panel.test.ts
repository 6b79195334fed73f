import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { deck } from '../../content/deck.ts';
import { until } from '../../scripts/driver/running.ts';
import * as words from '../words.ts';
import { goTo, noteFieldOn, paste, press, saysStored, shows, showsText, write } from './as-user.ts';
import { coveredFocus } from './covered-focus.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * Where one is in the panel: the title of the window, what has the focus, and whether it can be seen.
 */
const browser = await openThisBrowser();
const behaviour = 'vertrouwen/nieuwsgierig';
const field = 'input[type=search]';
let page: Page;

beforeAll(async () => {
  page = await browser.page('sidepanel.html#/kaarten');
  await shows(page, '[data-card]');
  // A note, so that there is something to remove.
  await goTo(page, `#/gedrag/${behaviour}`);
  await write(page, noteFieldOn(behaviour), 'Een notitie.');
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const pressMore = () => page.click(`[aria-label="${words.panel.more}"]`);
/** What has the focus, roughly as it is read out. */
const focused = () =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return `${element?.localName} ${element?.getAttribute('aria-label') ?? element?.textContent}`.trim();
  });

describe('the title of the window', () => {
  it('is another one at each place, and names the product', async () => {
    const places = [
      ['#/kaarten', words.titles.kaarten],
      ['#/kaart/verantwoordelijkheid-doelgericht', 'doelgericht'],
      ['#/kaart/verantwoordelijkheid-navolgbaar', 'navolgbaar'],
      [`#/gedrag/${behaviour}`, 'Wees nieuwsgierig'],
      ['#/notities', words.titles.notities],
      ['#/notities/afdrukken', words.titles['notities-afdrukken']],
      ['#/prullenbak', words.titles.prullenbak],
      ['#/print', words.titles.print],
      ['#/bewaar', words.titles.bewaar],
      ['#/zoek/eerlijk', 'eerlijk'],
      ['#/zoek/open', 'open'],
      [`#/groot/${behaviour}`, 'Wees nieuwsgierig'],
      ['#/groot/vertrouwen', 'vertrouwen'],
    ] as const;
    const titles: string[] = [];
    for (const [hash, part] of places) {
      await goTo(page, hash);
      await until(`the title says “${part}”`, async () => {
        const title = await page.title();
        return title.includes(part) && !titles.includes(title) && title.endsWith(words.product);
      });
      titles.push(await page.title());
    }
    expect(new Set(titles).size).toBe(places.length);
  });

  it('shows the beginning of a long query, and no half sign', async () => {
    await goTo(page, `#/zoek/${encodeURIComponent('🙂'.repeat(10_000))}`);
    await until('the title is there', async () => (await page.title()).includes('🙂…'));
    expect((await page.title()).length).toBeLessThan(200);
    expect(await page.evaluate(() => document.body.innerText.length)).toBeLessThan(2000);
    expect(await page.evaluate(() => /\p{Cs}/u.test(document.body.innerText))).toBe(false);
  });
});

describe('the focus', () => {
  /** Works also for what comes a moment later: a place that reads before it draws, a button that goes. */
  async function isNeverLost(): Promise<void> {
    const isSomewhere = () => page.evaluate(() => document.activeElement !== document.body);
    await until('the focus is somewhere', isSomewhere);
    await pause(1000);
    expect(await isSomewhere(), await focused()).toBe(true);
  }

  it.each([
    ['Notities', '#/kaarten', () => press(page, words.panel.notes), '#/notities', /^h2 /],
    ['Kaarten', '#/notities', () => press(page, words.panel.cards), '#/kaarten', /^h2 /],
    ['Prullenbak', '#/notities', () => press(page, words.notes.toTrash), '#/prullenbak', /^h2 /],
    ['Terug naar Notities', '#/prullenbak', () => press(page, words.trash.toNotes), '#/notities', /^h2 /],
    ['an address', '#/kaarten', () => goTo(page, '#/print'), '#/print', /^h2 /],
    ['an address without text', '#/kaarten', () => goTo(page, '#/bewaar'), '#/bewaar', /^(h2|main) /],
    [
      'a card of chance',
      '#/kaarten',
      () => pressMore().then(() => press(page, words.panel.random)),
      '#/kaart/',
      /^button /,
    ],
  ] as const)('after “%s” is at the place one came to', async (_, from, act, to, at) => {
    await goTo(page, from);
    await shows(page, 'main h2');
    await act();
    await until(`the address is ${to}`, () => page.evaluate((hash) => location.hash.startsWith(hash), to));
    await isNeverLost();
    expect(await focused()).toMatch(at);
  });

  it('goes from the menu back to its button: after Escape, and after the sheet of shortcuts', async () => {
    await goTo(page, '#/kaarten');
    await pressMore();
    await shows(page, `[aria-label="${words.panel.more}"][aria-expanded=true]`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(`button ${words.panel.more}`);
    expect(await page.$(`[aria-label="${words.panel.more}"][aria-expanded=true]`)).toBeNull();
    await pressMore();
    await press(page, words.help.open);
    await shows(page, 'dialog[open]');
    await page.keyboard.press('Escape');
    await until('the sheet is gone', async () => (await page.$('dialog[open]')) === null);
    expect(await focused()).toBe(`button ${words.panel.more}`);
  });

  it.each([
    [380, 640],
    [320, 640],
    [320, 256],
  ])('on the sheet of shortcuts is in view in a window of %d × %d', async (width, height) => {
    await page.setViewport({ width, height });
    await goTo(page, '#/kaarten');
    await pressMore();
    await press(page, words.help.open);
    await shows(page, 'dialog[open]');
    const isInView = await page.evaluate(() => {
      const sheet = document.querySelector('dialog')?.getBoundingClientRect();
      const at = document.activeElement?.getBoundingClientRect();
      return (
        !!sheet &&
        !!at &&
        at.top >= Math.max(0, sheet.top) &&
        at.bottom <= Math.min(innerHeight, sheet.bottom)
      );
    });
    expect(isInView).toBe(true);
    await page.keyboard.press('Escape');
  });

  it.each([
    [320, 256],
    [360, 640],
    [340, 700],
    [380, 800],
  ])('is never under the head or the bar in a window of %d × %d', async (width, height) => {
    await page.setViewport({ width, height });
    await goTo(page, `#/gedrag/${behaviour}`);
    await write(page, noteFieldOn(behaviour), `Kort, ${width} bij ${height}.`);
    await goTo(page, '#/notities');
    await press(page, words.note.remove, '[data-note]');
    await shows(page, '[data-undo]');
    await goTo(page, '#/kaart/professionaliteit');
    await shows(page, '[data-card=professionaliteit] [data-behaviour]');
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(coveredFocus), `step ${step}`).toBeUndefined();
    }
  });
});

describe('the look', () => {
  it('of the cards begins at the top, also from an open card that one has scrolled', async () => {
    await page.setViewport({ width: 360, height: 500 });
    await goTo(page, '#/kaarten');
    await goTo(page, '#/kaart/professionaliteit');
    await until('it is scrolled to, and no edge is left of the card before it', () =>
      page.evaluate(() => {
        const bottom = (part: string) => document.querySelector(part)?.getBoundingClientRect().bottom ?? 0;
        const before = '[data-card=verantwoordelijkheid-navolgbaar]';
        // Browsers scroll by whole px, and cards end between them.
        return scrollY > 100 && bottom(before) < bottom('header') + 1;
      }),
    );
    await press(page, words.panel.cards);
    await until('it is at the top', () =>
      page.evaluate(() => scrollY === 0 && location.hash === '#/kaarten'),
    );
  });

  it('of a button at the edge of a narrow panel has room for the whole ring of the focus', async () => {
    await page.setViewport({ width: 360, height: 640 });
    await goTo(page, '#/prullenbak');
    await showsText(page, words.trash.empty);
    const left = await page.evaluate(async (name) => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      button?.focus({ focusVisible: true } as FocusOptions);
      if (!button) return undefined;
      const { outlineWidth, outlineOffset } = getComputedStyle(button);
      return (
        button.getBoundingClientRect().left -
        Number.parseFloat(outlineWidth) -
        Number.parseFloat(outlineOffset)
      );
    }, words.trash.empty);
    expect(left).toBeGreaterThanOrEqual(0);
  });

  it('of what was found gives each mark the colour of its own card', async () => {
    await goTo(page, '#/zoek/open');
    await shows(page, '[data-results] a svg');
    const colours = await page.$$eval('[data-results] [data-behaviour]', (results) =>
      results.map((result) => [
        result.getAttribute('data-behaviour')?.split('/')[0] ?? '',
        getComputedStyle(result.querySelector('svg') ?? result).stroke,
      ]),
    );
    const cards = new Set(colours.map(([card]) => card));
    expect(cards.size).toBeGreaterThan(1);
    expect(new Set(colours.map(([, colour]) => colour)).size).toBe(cards.size);
  });

  it('of a wide window has today’s card across the page, and the other six in two rows', async () => {
    await page.setViewport({ width: 1280, height: 800 });
    await goTo(page, '#/kaarten');
    await shows(page, '[data-front=true]');
    const rows = await page.$$eval('[data-card]', (cards) => {
      const tops = new Map<number, number>();
      for (const card of cards) {
        const top = Math.round(card.getBoundingClientRect().top);
        tops.set(top, (tops.get(top) ?? 0) + 1);
      }
      return [...tops].sort(([a], [b]) => a - b).map(([, count]) => count);
    });
    expect(rows).toEqual([1, 3, 3]);
  });

  it.each([240, 360])(
    'of %i px has the longest title in one line, also beside a scroll bar',
    async (width) => {
      await page.setViewport({ width, height: 700 });
      await goTo(page, '#/kaarten');
      await shows(page, '[data-card]');
      const lines = await page.$$eval('[data-card] h2 span', (parts) =>
        parts
          .filter(({ textContent }) => textContent === 'verantwoordelijkheid')
          .map((part) => {
            const word = document.createRange();
            word.selectNodeContents(part);
            return word.getClientRects().length;
          }),
      );
      expect(lines).toEqual([1, 1]);
    },
  );

  it.each([
    '#/kaarten',
    '#/kaart/verantwoordelijkheid-doelgericht',
    '#/zoek/verantwoordelijkheid',
    '#/print',
    '#/groot/vertrouwen',
  ])('of %s fits its window in width: narrow, and at letters twice as large', async (hash) => {
    for (const [width, letters] of [
      [240, '16px'],
      [252, '16px'],
      [320, '32px'],
    ] as const) {
      await page.setViewport({ width, height: 700 });
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
      await goTo(page, hash);
      await pause(150);
      const wider = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      // One pixel may be rounding.
      expect(wider, `${width} px, ${letters}`).toBeLessThanOrEqual(1);
    }
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  });
});

describe('what is for managers', () => {
  const row = '[aria-controls="managers-vertrouwen"]';
  const under = '[id="managers-vertrouwen"]';

  it('lies on each card of a medewerker under a closed row, where the browser’s own search finds it', async () => {
    await page.setViewport({ width: 380, height: 800 });
    await goTo(page, '#/kaart/vertrouwen');
    await shows(page, row);
    expect(await page.$$eval('[aria-controls^="managers-"]', (rows) => rows.length)).toBe(deck.cards.length);
    const hidden = () => page.$eval(under, (body) => body.getAttribute('hidden'));
    expect(await hidden()).toBe('until-found');
    // The card that one went to gets the focus first.
    await until('the focus is on the card', async () => /^button.*vertrouwen/.test(await focused()));
    await page.click(row);
    await until('it is open', async () => (await hidden()) === null);
    await page.click(row);
    await until('it is closed', async () => (await hidden()) === 'until-found');
  });

  it('is opened by a link to it', async () => {
    await goTo(page, '#/gedrag/vertrouwen/steun-openheid');
    await until('the row is open', () => page.$eval(under, (body) => !body.hasAttribute('hidden')));
    await until('the focus is in it', () =>
      page.$eval(under, (body) => body.contains(document.activeElement)),
    );
  });
});

describe('the search field', () => {
  it('leaves keys to the input method while it composes', async () => {
    await goTo(page, '#/kaarten');
    await page.click(field);
    await page.keyboard.type('vertrouwen');
    await shows(page, '[data-results] a');
    for (const key of ['Enter', 'Escape', 'ArrowDown'])
      await page.$eval(
        field,
        (input, name) =>
          input.dispatchEvent(new KeyboardEvent('keydown', { key: name, isComposing: true, bubbles: true })),
        key,
      );
    expect(await page.$eval(field, (input) => (input as HTMLInputElement).value)).toBe('vertrouwen');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    expect(await page.$('[data-results]')).not.toBeNull();
  });

  it('is cleared by its own ×, of 48 px, and keeps the cursor', async () => {
    const cross = `[aria-label="${words.search.clear}"]`;
    await shows(page, cross);
    expect(await page.$eval(cross, (button) => button.getBoundingClientRect().width)).toBe(48);
    await page.click(cross);
    await until('the results are gone', async () => (await page.$('[data-results]')) === null);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    expect(await page.$(cross)).toBeNull();
  });

  it('has room for its placeholder in the narrowest sidebar', async () => {
    await page.setViewport({ width: 252, height: 700 });
    await goTo(page, '#/kaarten');
    await shows(page, field);
    const cut = await page.$eval(field, (input) => {
      const text = document.createElement('span');
      text.textContent = (input as HTMLInputElement).placeholder;
      const { fontSize, fontFamily } = getComputedStyle(input);
      Object.assign(text.style, { fontSize, fontFamily, position: 'absolute', whiteSpace: 'nowrap' });
      input.after(text);
      const width = text.getBoundingClientRect().width;
      text.remove();
      const { paddingLeft, paddingRight } = getComputedStyle(input);
      return (
        width -
        ((input as HTMLElement).offsetWidth -
          2 -
          Number.parseFloat(paddingLeft) -
          Number.parseFloat(paddingRight))
      );
    });
    expect(cut).toBeLessThanOrEqual(0);
    await page.setViewport({ width: 380, height: 800 });
  });

  it('has its query in the address; Back from a behaviour leads to the results, and the focus to the one followed', async () => {
    await goTo(page, '#/kaart/opgave');
    await page.click(field);
    await page.keyboard.type('eerlijk');
    await until('the address says the query', () => page.evaluate(() => location.hash === '#/zoek/eerlijk'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const link = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await until('the behaviour is open', () => page.evaluate((to) => location.hash === to, link));
    await page.evaluate(() => history.back());
    await shows(page, '[data-results] a');
    await until('the focus is on the result', () =>
      page.evaluate((to) => document.activeElement?.getAttribute('href') === to, link),
    );
    expect(await page.$eval(field, (input) => (input as HTMLInputElement).value)).toBe('eerlijk');
    await page.keyboard.press('Escape');
    await until('what was there before is shown', () =>
      page.evaluate(() => location.hash === '#/kaart/opgave'),
    );
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await page.keyboard.type('open');
    await until('the address says the query', () => page.evaluate(() => location.hash === '#/zoek/open'));
    await page.evaluate(() => history.back());
    await until('one Back leaves the search', () => page.evaluate(() => location.hash === '#/kaart/opgave'));
  });

  it('says how much was found once, after a pause, in a region that was there from the start', async () => {
    await goTo(page, '#/kaarten');
    await page.evaluate(() => {
      const region = document.querySelector('search [role=status]');
      const said: string[] = [];
      Object.assign(window, { said });
      if (region)
        new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
          subtree: true,
          childList: true,
          characterData: true,
        });
    });
    await page.click(field);
    await page.keyboard.type('eerlijk');
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await until('something is said', async () => (await said()).length > 0);
    await pause(1000);
    expect(await said()).toEqual([expect.stringMatching(/^\d+ result/)]);
    await page.keyboard.press('Escape');
    await pause(200);
    expect((await said()).slice(1)).toEqual(['']);
  });

  it('shows of a long note the piece around the hit, in a link with a short name', async () => {
    await goTo(page, `#/gedrag/${behaviour}`);
    const sentences = Array.from({ length: 30 }, (_, n) => `Dit is zin nummer ${n} van een lange notitie.`);
    await paste(page, noteFieldOn(behaviour), `${sentences.join(' ')} Toen kwam het zandkasteel.`);
    await saysStored(page, noteFieldOn(behaviour));
    await goTo(page, '#/zoek/zandkasteel');
    await shows(page, '[data-results] [data-note] mark');
    const found = await page.$eval('[data-results] [data-note] a', (link) => ({
      name: link.textContent?.length ?? 0,
      marked: link.querySelector('mark')?.textContent,
      seen: link.querySelector('mark')?.checkVisibility(),
    }));
    expect(found).toMatchObject({ marked: 'zandkasteel', seen: true });
    expect(found.name).toBeLessThan(400);
    await showsText(page, 'zandkasteel');
  });
});
