import { describe, expect, inject, it } from 'vitest';
import { until } from '../../scripts/driver/running.ts';
import type { View } from '../../scripts/driver.ts';
import * as words from '../words.ts';
import { goTo, noteFieldOn, press, shows, type } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * Every click here is one of the mouse, in the browser's own toolbar too; popup and panel are the real ones.
 * The keyboard shortcut is the one thing left out: neither browser lets a driver press a key outside its pages.
 */
const browser = await openThisBrowser();
const panelButton = words.popup.openPanel[inject('browserName') === 'firefox' ? 'zijbalk' : 'zijvenster'];

function behaviourIn(view: View): Promise<string> {
  return view.evaluate(
    () => document.querySelector('[data-behaviour]')?.getAttribute('data-behaviour') ?? 'no behaviour',
  );
}

/** Waits until a panel stands open at a behaviour, with its field for a note in sight. */
async function isOpenAt(panel: View, behaviour: string): Promise<void> {
  await shows(panel, noteFieldOn(behaviour));
  await until(`the field on ${behaviour} is in sight`, () =>
    panel.evaluate((field) => {
      const box = document.querySelector(field)?.getBoundingClientRect();
      return box && box.top >= 0 && box.bottom <= innerHeight;
    }, noteFieldOn(behaviour)),
  );
}

describe('the button in the toolbar', () => {
  it('opens the popup, no larger than 380 × 560, and nothing in it is out of sight sideways', async () => {
    const popup = await browser.popup();
    await shows(popup, '[data-behaviour]');
    const [width, height, overflow] = await popup.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [innerWidth, innerHeight, scrollWidth - clientWidth];
    });
    expect(width).toBeLessThanOrEqual(380);
    expect(height).toBeLessThanOrEqual(560);
    expect(overflow).toBe(0);
    await popup.close();
  });
});

describe('in the popup', () => {
  it('a click opens the side panel at the behaviour and closes the popup', async () => {
    const popup = await browser.popup();
    const behaviour = await behaviourIn(popup);
    await press(popup, panelButton);
    const panel = await browser.openedPanel();
    await isOpenAt(panel, behaviour);
    // A closed popup cannot answer.
    await until('the popup closes', () => popup.evaluate(() => false).catch(() => true));
    await panel.close();
  });
});

describe('on the new tab', () => {
  it('“Kaart openen” opens the side panel at the behaviour, where a note can be typed at once', async () => {
    const tab = await browser.newTab();
    const behaviour = await behaviourIn(tab);
    await press(tab, words.today.openCard);
    const panel = await browser.openedPanel();
    await isOpenAt(panel, behaviour);
    await type(panel, noteFieldOn(behaviour), 'Meteen getikt');
    await panel.close();
  });

  it('“Kaart openen” brings a panel that is open elsewhere to the behaviour', async () => {
    const panel = await browser.panel();
    const tab = await browser.newTab();
    await press(tab, words.today.another);
    const behaviour = await behaviourIn(tab);
    await press(tab, words.today.openCard);
    await isOpenAt(panel, behaviour);
    await panel.close();
  });
});

describe('the side panel', () => {
  it('fits the width that the browser gives it', async () => {
    const panel = await browser.panel();
    // It slides in: in its first moments it has no width.
    await until('the panel has a width', () =>
      panel.evaluate(() => document.documentElement.clientWidth > 0),
    );
    const places = {
      '#/kaarten': '[data-card]',
      '#/gedrag/vertrouwen/nieuwsgierig': noteFieldOn('vertrouwen/nieuwsgierig'),
      '#/notities': '[data-note], .no-notes',
    };
    for (const [hash, selector] of Object.entries(places)) {
      await goTo(panel, hash);
      await shows(panel, selector);
      const { scrollWidth, clientWidth } = await panel.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth, `${hash} in a panel of ${clientWidth} px`).toBe(clientWidth);
    }
    await panel.close();
  });

  it('goes to the place that is asked for in its very first moment', async () => {
    const asSoonAsDrawn = `new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-card]')) return;
      observer.disconnect();
      window.location.hash = '#/gedrag/vertrouwen/nieuwsgierig';
    }).observe(document, { childList: true, subtree: true });`;
    const panel = await browser.page('sidepanel.html', asSoonAsDrawn);
    await isOpenAt(panel, 'vertrouwen/nieuwsgierig');
  });
});
