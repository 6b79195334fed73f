import { describe, expect, inject, it } from 'vitest';
import { until } from '../../scripts/driver/running.ts';
import type { View } from '../../scripts/driver.ts';
import * as words from '../words.ts';
import { noteField, press, shows, type, write } from './as-user.ts';
import { bringEngines, expectNone, findings, findingsInColours } from './findings.ts';
import { planOf, putConversation, stepOf } from './stored-conversation.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * "Mijn scherm wordt gedeeld": nothing that the user wrote is on any page, from its first frame on.
 */
const browser = await openThisBrowser();
const canary = 'KANARIE-7';
const toggle = '[data-sharing]';

/**
 * Looks at a page from before its own scripts run, at each change and at each frame; counts when the canary is there. It
 * reaches all through `window`: in Firefox it runs beside the page.
 */
const watch = `
  window.sightings = 0;
  const looks = () => {
    const fields = [...document.querySelectorAll('textarea, input')].map((field) => field.value);
    const all = [document.documentElement?.outerHTML, document.title, ...fields].join(' ');
    if (all.includes('${canary}')) window.sightings += 1;
  };
  new window.MutationObserver(looks).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const frame = () => { looks(); window.requestAnimationFrame(frame); };
  window.requestAnimationFrame(frame);
`;
const sightings = (view: View) =>
  view.evaluate(() => (globalThis as unknown as { sightings: number }).sightings);

/** Everything that a page has of words. */
const allOf = (view: View) =>
  view.evaluate(() => {
    const fields = [...document.querySelectorAll('textarea, input')];
    const values = fields.map((field) => ('value' in field ? field.value : ''));
    return [document.documentElement.outerHTML, document.title, ...values].join('\n');
  });
const hides = (view: View) =>
  until('the page hides it', async () => !(await allOf(view)).includes(canary), 5_000);
const shared = (view: View, isShared: boolean) =>
  until(`the screen is ${isShared ? '' : 'not '}shared`, () =>
    view.evaluate(async (wanted) => {
      const own = globalThis as unknown as Record<'browser' | 'chrome', typeof import('wxt/browser').browser>;
      const { sharing } = await (own.browser ?? own.chrome).storage.local.get('sharing');
      return (sharing === true) === wanted;
    }, isShared),
  );

/** The word on the button in the toolbar: it is seen also where no page of ours is open. */
const onButton = (view: View, word: string) =>
  until(`the button says “${word}”`, () =>
    view.evaluate(async (wanted) => {
      const own = globalThis as unknown as Record<'browser' | 'chrome', typeof import('wxt/browser').browser>;
      return (await (own.browser ?? own.chrome).action.getBadgeText({})) === wanted;
    }, word),
  );

const tab = await browser.newTab();
await write(tab, noteField, `${canary} een`);
const behaviour = await tab.evaluate(
  () => document.querySelector<HTMLElement>('[data-behaviour]')?.dataset.behaviour ?? '',
);
const panel = await browser.page('sidepanel.html#/notities');
await until('the note is listed', async () => (await allOf(panel)).includes(canary));
await putConversation(panel, 'c1', planOf([stepOf('s1', 'openen', 'Een kwartier.')]), {
  'c1/s1/jezelf': `${canary} alleen voor mij`,
});
const led = await browser.page('sidepanel.html#/gesprek/c1');
await led.setViewport({ width: 1280, height: 720 });
await until('the host sees it', async () => (await allOf(led)).includes(canary));

/** Pages and places that show something of the user's own, and whether they do when nobody looks on. */
const places: [path: string, isThere: boolean][] = [
  ['newtab.html', true],
  ['popup.html', true],
  [`sidepanel.html#/gedrag/${behaviour}`, true],
  ['sidepanel.html#/notities', true],
  ['sidepanel.html#/notities/afdrukken', true],
  [`sidepanel.html#/zoek/${canary}`, true],
  ['sidepanel.html#/prullenbak', false],
  ['sidepanel.html#/gesprek/c1', true],
  ['options.html', false],
];

it('is seen by who watches, as long as the screen is not shared', async () => {
  for (const [path, isThere] of places.filter(([path]) => !path.includes('zoek'))) {
    const page = await browser.page(path, watch);
    await page.setViewport({ width: 1280, height: 720 });
    if (isThere) await until(`${path} shows it`, async () => (await sightings(page)) > 0);
    await page.close();
  }
});

describe('switched on in one page', () => {
  it('hides it in all that are open, at once, also under who types; nothing typed is lost', async () => {
    await tab.bringToFront();
    await press(tab, words.today.another);
    await type(tab, noteField, ` ${canary} twee`);
    await panel.bringToFront();
    await panel.click(toggle);
    for (const view of [panel, tab, led]) await hides(view);
    expect(await tab.evaluate(() => document.body.innerText)).toContain(words.sharing.hidden);
    const pressed = await panel.evaluate(
      (css) => document.querySelector(css)?.getAttribute('aria-pressed'),
      toggle,
    );
    expect(pressed).toBe('true');
    await onButton(panel, words.sharingButton.badge);
  });

  it('hides it in every page that is opened, from its first frame on', async () => {
    for (const [path] of places) {
      const page = await browser.page(path, watch);
      await page.setViewport({ width: 1280, height: 720 });
      await shows(page, 'main');
      await new Promise((resolve) => setTimeout(resolve, 250));
      // What is searched for stands in the field and in the address: that the user types now.
      if (!path.includes('zoek')) expect([path, await sightings(page)]).toEqual([path, 0]);
      else expect(await page.title()).not.toContain(canary);
      if (inject('browserName') === 'chromium' && !path.includes('zoek'))
        expect(JSON.stringify(await page.accessibility.snapshot())).not.toContain(canary);
      await page.close();
    }
  });

  it('hides it from the first frame on where localStorage knows nothing of it: no page was open', async () => {
    await panel.evaluate(() => localStorage.removeItem('sharing'));
    for (const path of ['newtab.html', 'sidepanel.html#/notities', `sidepanel.html#/gedrag/${behaviour}`]) {
      await panel.evaluate(() => localStorage.removeItem('sharing'));
      const page = await browser.page(path, watch);
      await shows(page, 'main');
      await new Promise((resolve) => setTimeout(resolve, 250));
      expect([path, await sightings(page)]).toEqual([path, 0]);
      await page.close();
    }
  });

  it('hinders nobody: both engines find nothing', async () => {
    for (const path of ['newtab.html', 'popup.html', `sidepanel.html#/gedrag/${behaviour}`]) {
      const page = await browser.page(path);
      await page.setViewport({ width: 320, height: 640 });
      await shows(page, 'main [data-hidden]');
      await bringEngines(page);
      await browser.look(page, { scheme: 'light' });
      expectNone(await findings(page));
      await browser.look(page, { scheme: 'dark' });
      expectNone(await findingsInColours(page));
      await page.close();
    }
  });

  it('is brought back by the line in its place, with all that was typed', async () => {
    await tab.bringToFront();
    await press(tab, words.sharing.show);
    await until('the words are in their field', async () => (await allOf(tab)).includes(`${canary} twee`));
    await until('the panel has both', async () => {
      const all = await allOf(panel);
      return all.includes(`${canary} een`) && all.includes(`${canary} twee`);
    });
  });
});

describe('it is switched', () => {
  it('in the popup', async () => {
    const popup = await browser.popup();
    await shows(popup, toggle);
    await popup.click(toggle);
    await shared(panel, true);
    await popup.click(toggle);
    await shared(panel, false);
    await popup.close();
    await onButton(panel, '');
  });

  it('by a key in the panel, and not while someone types', async () => {
    await panel.bringToFront();
    await panel.click('input[type=search]');
    await panel.keyboard.type('v');
    await panel.keyboard.press('Escape');
    await shared(panel, false);
    await panel.evaluate(() => (document.activeElement as HTMLElement).blur());
    await panel.keyboard.press('v');
    await shared(panel, true);
    await hides(tab);
  });

  it('off when the conversation ends, and that is said', async () => {
    await shared(led, true);
    await led.bringToFront();
    await press(led, 'Klaar');
    await shared(led, false);
    await until('it is told', async () => (await allOf(led)).includes(words.sharingSwitch.off));
  });
});
