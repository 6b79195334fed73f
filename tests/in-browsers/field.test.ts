import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { noteField, noteFieldOn, saysStored, shows, type, write } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/* The field for a note, wherever it is, as whoever types in it meets it. */
const browser = await openThisBrowser();
const behaviour = 'vertrouwen/nieuwsgierig';
const fields = [
  ['newtab.html', noteField],
  ['popup.html', noteField],
  [`sidepanel.html#/gedrag/${behaviour}`, noteFieldOn(behaviour)],
] as const;

/** What users may ask of any page: letters twice as large (WCAG 1.4.4), and wider spacing (1.4.12). */
const asked = {
  nothing: '',
  'large letters': ':root { font-size: 200% !important }',
  'wide spacing':
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
};

describe.each(fields)('in %s', (address, field) => {
  it('the label is never over the words, at any width, size or spacing of letters, also while they scroll', async () => {
    const page = await browser.page(address);
    await shows(page, field);
    await page.evaluate((css) => {
      const area = document.querySelector<HTMLTextAreaElement>(css);
      if (!area) return;
      area.value = 'een regel\n'.repeat(30);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, field);
    await saysStored(page, field);
    const wrong: unknown[] = [];
    for (const width of [240, 280, 320, 380, 1280]) {
      await page.setViewport({ width, height: 700 });
      for (const [name, sheet] of Object.entries(asked)) {
        const { label, words, scrolls } = await page.evaluate(placesOfLabelAndWords, field, sheet);
        if (!scrolls || label > words) wrong.push([width, name, label, words, scrolls]);
      }
    }
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('no translator gets the words, and none goes over them; nothing predicts what comes next', async () => {
    const page = await browser.page(address);
    await shows(page, field);
    const said = await page.evaluate((css) => {
      const area = document.querySelector<HTMLTextAreaElement & { writingSuggestions?: string }>(css);
      return [area?.translate, area?.writingSuggestions ?? 'false'];
    }, field);
    // Firefox has no predictions, and so no word for them.
    expect(said).toEqual([false, 'false']);
    await page.close();
  });
});

/** Where the letters of the label end and where the words may begin, in px; what scrolls is cut off there. */
function placesOfLabelAndWords(field: string, sheet: string) {
  const own = new CSSStyleSheet();
  own.replaceSync(sheet);
  document.adoptedStyleSheets = [own];
  const area = document.querySelector<HTMLTextAreaElement>(field);
  const name = area?.labels[0]?.firstChild;
  if (!area || !name) throw new Error('no field with a label');
  area.scrollTop = area.scrollHeight;
  const letters = document.createRange();
  letters.selectNode(name);
  const bottoms = [...letters.getClientRects()].map(({ bottom }) => bottom);
  return {
    label: Math.max(...bottoms),
    words: area.getBoundingClientRect().top,
    scrolls: area.scrollTop > 0,
  };
}

/** How often Ctrl+Z has to be pressed until a text stands in a field; 9 is too often. */
async function timesToTakeBack(page: Page, field: string, text: string): Promise<number> {
  for (let times = 0; times < 9; times += 1) {
    const now = await page.evaluate((css) => document.querySelector<HTMLTextAreaElement>(css)?.value, field);
    if (now === text) return times;
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  }
  return 9;
}

/* A browser that is busy may part what was typed at a pause: once or twice more is no letter at a time. */
describe('Ctrl+Z takes back what was typed as in any field', () => {
  const typed = 'een zin getypt';
  let inPlainField = 0;

  it('without any script', async () => {
    const page = await browser.page('options.html');
    await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
    await type(page, 'textarea', typed);
    inPlainField = await timesToTakeBack(page, 'textarea', '');
    expect(inPlainField).toBeLessThan(9);
    await page.close();
  });

  it('for a new note', async () => {
    const page = await browser.page('newtab.html');
    await type(page, noteField, typed);
    await saysStored(page);
    expect(await timesToTakeBack(page, noteField, '')).toBeLessThanOrEqual(inPlainField + 2);
    await page.close();
  });

  it('for a note that was there', async () => {
    const other = 'vertrouwen/spreek-je-uit';
    const before = await browser.page(`sidepanel.html#/gedrag/${other}`);
    await write(before, noteFieldOn(other), 'Eerder.');
    await before.close();
    const page = await browser.page(`sidepanel.html#/gedrag/${other}`);
    const stored = '[data-note] label:not([data-filled]) + textarea';
    await type(page, stored, typed);
    await saysStored(page, stored);
    expect(await timesToTakeBack(page, stored, 'Eerder.')).toBeLessThanOrEqual(inPlainField + 2);
    await page.close();
  });
});

it('the words stand in the page’s own markup once the field is left, so that a copy of the page has them', async () => {
  const page = await browser.page('newtab.html');
  await type(page, noteField, 'Op papier');
  await page.evaluate(() => document.querySelector('textarea')?.blur());
  expect(await page.evaluate(() => document.querySelector('textarea')?.defaultValue)).toBe('Op papier');
  await page.close();
});

it('words from right to left stand so', async () => {
  const page = await browser.page('newtab.html');
  const direction = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('textarea') ?? document.body).direction);
  expect(await direction()).toBe('ltr');
  await type(page, noteField, 'مرحبا.');
  expect(await direction()).toBe('rtl');
  await page.close();
});
