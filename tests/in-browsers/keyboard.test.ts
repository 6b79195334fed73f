import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/driver/running.ts';
import * as words from '../words.ts';
import { listedNotes, noteField, saysStored, shows, write } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * The main job without a mouse. From place to place only by Tab, as far as a person would have to.
 */
const browser = await openThisBrowser();
const card = 'vertrouwen';
const behaviour = 'vertrouwen/nieuwsgierig';

/** What has the focus: by its name as it is read out, roughly, and where it is. */
interface Focused {
  tag: string;
  name: string;
  top: number;
  /** Whether it can be seen that it has the focus. */
  marked: boolean;
  card: string | undefined;
  behaviour: string | undefined;
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const labels = [...((element as HTMLTextAreaElement).labels ?? [])].map((label) => label.textContent);
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return {
      tag: element.localName,
      name: (element.getAttribute('aria-label') ?? (labels.join(' ') || element.textContent)).trim(),
      top: element.getBoundingClientRect().top + scrollY,
      marked: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      card: element.closest<HTMLElement>('[data-card]')?.dataset.card,
      behaviour: element.closest<HTMLElement>('[data-behaviour]')?.dataset.behaviour,
    };
  });
}

/** Presses Tab, or Shift+Tab, until something has the focus. @returns what came by, the last included */
async function tabTo(
  page: Page,
  what: string,
  isThere: (at: Focused) => boolean,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<Focused[]> {
  const path: Focused[] = [];
  if (key === 'Shift+Tab') await page.keyboard.down('Shift');
  while (!path.some(isThere)) {
    await page.keyboard.press('Tab');
    path.push(await focused(page));
    const names = path.map(({ name }) => name);
    if (path.length > 80) throw new Error(`${key} does not come to ${what}, only to: ${names.join(' · ')}`);
  }
  await page.keyboard.up('Shift');
  return path;
}

describe('on the new tab', () => {
  it('Tab comes by everything once, from top to bottom, and each shows that it has the focus', async () => {
    const page = await browser.page('newtab.html');
    const path = await tabTo(page, 'the last button', ({ name }) => name === words.today.copy);
    const names = path.map(({ name }) => name);
    expect(names.filter((name) => name.includes(words.field.ask))).toHaveLength(1);
    for (const name of [words.today.settings, words.today.openCard, words.today.another]) {
      expect(names.filter((each) => each === name)).toHaveLength(1);
    }
    expect(path.filter(({ marked }) => !marked)).toEqual([]);
    const tops = path.map(({ top }) => top);
    const downwards = [...tops].sort((a, b) => a - b);
    // Buttons in a row need not stand on the pixel.
    tops.forEach((top, place) => {
      expect(Math.abs(top - (downwards[place] ?? 0)), names[place]).toBeLessThan(16);
    });
    await page.close();
  });
});

describe('in the panel', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.page('sidepanel.html#/kaarten');
    await shows(page, `[data-card="${card}"]`);
  });

  const comesToUndo = () =>
    until('the focus is on “Ongedaan maken”', async () => (await focused(page)).name === words.undo);

  it('a card opens with Enter, and the focus stays on it', async () => {
    const path = await tabTo(page, 'the card', (at) => at.card === card);
    expect(path.filter(({ marked }) => !marked)).toEqual([]);
    await page.keyboard.press('Enter');
    await until('the card is open', () => page.evaluate(() => location.hash === '#/kaart/vertrouwen'));
    expect((await focused(page)).card).toBe(card);
  });

  it('a behaviour opens with Enter, and a note can be typed under it', async () => {
    await tabTo(page, 'the behaviour', (at) => at.behaviour === behaviour);
    await page.keyboard.press('Enter');
    await shows(page, `[data-behaviour="${behaviour}"] textarea`);
    expect((await focused(page)).behaviour).toBe(behaviour);
    const path = await tabTo(page, 'the field', ({ tag }) => tag === 'textarea');
    expect(path.at(-1)).toMatchObject({ behaviour, marked: true, name: expect.stringMatching(/notitie/i) });
    await page.keyboard.type('Zonder muis.');
    await saysStored(page, `[data-behaviour="${behaviour}"] textarea`);
    expect(await listedNotes(browser)).toEqual([{ behaviour, text: 'Zonder muis.' }]);
  });

  it('what has the focus is never hidden under the search field or the foot, on the way down nor up', async () => {
    const page = await browser.page('sidepanel.html#/kaart/professionaliteit');
    await page.setViewport({ width: 320, height: 560 });
    await shows(page, '[data-card=professionaliteit] [data-behaviour]');
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      if (key === 'Shift+Tab') await page.keyboard.down('Shift');
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(hiddenFocus), `${key}, step ${step}`).toBeUndefined();
      }
    }
    await page.keyboard.up('Shift');
    await page.close();
  });

  it('the note is reached under Notities', async () => {
    await page.bringToFront();
    await tabTo(page, 'Notities', ({ tag, name }) => tag === 'a' && name === words.panel.notes, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await shows(page, '[data-note]');
    const path = await tabTo(page, 'the note', ({ tag }) => tag === 'textarea');
    expect(path.at(-1)?.name).toMatch(/notitie/i);
  });

  it('the note is removed; the focus is on “Ongedaan maken”, and Enter brings the note back', async () => {
    await tabTo(page, 'the button that removes', removes);
    await page.keyboard.press('Enter');
    await comesToUndo();
    expect((await focused(page)).marked).toBe(true);
    await page.keyboard.press('Enter');
    await shows(page, '[data-note]');
    expect(await listedNotes(browser)).toEqual([{ behaviour, text: 'Zonder muis.' }]);
  });

  it('after that the focus is not lost: it is on the note that came back', async () => {
    await page.bringToFront();
    await keepsFocusOnNotes(page);
  });

  it('when the removal is left as it is, the focus is not lost either', async () => {
    const other = await browser.page('newtab.html');
    await write(other, noteField, 'Blijft staan.');
    await other.close();
    await tabTo(page, 'the button that removes', removes);
    await page.keyboard.press('Enter');
    await comesToUndo();
    await tabTo(page, 'the button that closes', ({ name }) => name === words.note.close);
    await page.keyboard.press('Enter');
    await until('the bar is gone', () => page.evaluate(() => !document.querySelector('[data-undo]')));
    await keepsFocusOnNotes(page);
  });
});

/** Works in the page: the name of what has the focus, if something else lies over its middle (WCAG 2.4.11). */
function hiddenFocus(): string | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { x, y, width, height } = element.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  return element.contains(top) ? undefined : `${element.textContent} at ${y}, under ${top?.className}`;
}

/** Whoever works by keyboard goes on where they were, not at the top of the page. */
async function keepsFocusOnNotes(page: Page): Promise<void> {
  const where = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
  await until('the focus is somewhere among the notes', where, 2000);
}

const removes = ({ tag, name }: Focused) => tag === 'button' && /verwijderen/i.test(name);
