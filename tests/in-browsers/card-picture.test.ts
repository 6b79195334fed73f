import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { deck } from '../../content/deck.ts';
import { findBehaviour } from '../../domain/deck/deck-lookup.ts';
import * as words from '../words.ts';
import { noteFieldOn, press, shows, showsText } from './as-user.ts';
import { expectNone } from './findings.ts';
import { openThisBrowser } from './this-browser.ts';

/* A behaviour as a picture: a real PNG on the clipboard and in a file, in the colours of its card. */

const browser = await openThisBrowser();
const shortest = 'verantwoordelijkheid-doelgericht/deel-kennis';
const longest = 'professionaliteit/ken-je-medewerkers';

/** What a page tells the clipboard, after the clipboard took it. */
const listens = `
  const write = navigator.clipboard.write.bind(navigator.clipboard);
  navigator.clipboard.write = async (items) => {
    await write(items);
    const picture = await items[0].getType('image/png');
    window.copied = [items.length, items[0].types.join(), await picture.bytes().then((bytes) => bytes.toBase64())];
  };`;

async function open(behaviour: string): Promise<Page> {
  const page = await browser.page(`sidepanel.html#/gedrag/${behaviour}`, listens);
  await shows(page, noteFieldOn(behaviour));
  return page;
}

interface Seen {
  width: number;
  height: number;
  /** The colour in the corner left of the words, as the browser has it for the paper of the card. */
  isPaper: boolean;
  /** How many pixels of the left part are darker than the paper by far: letters. */
  letters: number;
  /** How many different colours there are in the right part: paper, two tones and the accent at least. */
  tones: number;
  /** Whether the outermost pixels left of the art are all paper: no letter is cut off. */
  hasMargins: boolean;
}

/** Looks at a PNG as a browser decodes it. @param hue of the card */
function seen(page: Page, png: string, hue: number): Promise<Seen> {
  return page.evaluate(
    async (base64, h) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      const { width, height } = picture;
      Object.assign(canvas, { width, height });
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      const colour = (x: number, y: number) => pen.getImageData(x, y, 1, 1).data.join();
      pen.fillStyle = `oklch(0.965 0.018 ${h})`;
      pen.fillRect(0, 0, 1, 1);
      const paper = colour(0, 0);
      pen.drawImage(picture, 0, 0);
      const colours = (x: number, y: number, w: number, h: number) => {
        const { data } = pen.getImageData(x, y, w, h);
        return Array.from({ length: data.length / 4 }, (_, n) => data.slice(4 * n, 4 * n + 4).join());
      };
      const isDark = (each: string) => Number(each.split(',')[1]) < 110;
      const often = Map.groupBy(colours(1030, 0, 570, 900), (each) => each);
      const edges = [colours(0, 0, 90, height), colours(945, 0, 75, height), colours(0, 0, 1020, 60)];
      return {
        width,
        height,
        isPaper: colour(5, 5) === paper,
        letters: colours(0, 0, 1020, height).filter(isDark).length,
        tones: [...often.values()].filter((same) => same.length > 2000).length,
        hasMargins: [...edges, colours(0, 830, 1020, 70)].every((part) =>
          part.every((each) => each === paper),
        ),
      };
    },
    png,
    hue,
  );
}

it.each([shortest, longest])('%s is copied as a picture in the colours of its card', async (id) => {
  const page = await open(id);
  await press(page, words.picture.copy, `[data-behaviour="${id}"]`);
  await showsText(page, words.picture.copied);
  const [count, types, png] = await page.evaluate(
    () => (window as unknown as { copied: [number, string, string] }).copied,
  );
  expect([count, types]).toEqual([1, 'image/png']);
  const picture = await seen(page, png, findBehaviour(deck, id)?.card.hue ?? Number.NaN);
  expect(picture).toMatchObject({ width: 1600, height: 900, isPaper: true, hasMargins: true });
  expect(picture.letters).toBeGreaterThan(8000);
  expect(picture.tones).toBeGreaterThanOrEqual(3);
  await page.close();
});

it('is in the colours of the light, also in the dark, and can be saved as a file', async () => {
  const page = await open(longest);
  await browser.look(page, { scheme: 'dark' });
  const file = await browser.download(() => press(page, words.picture.save, `[data-behaviour="${longest}"]`));
  await showsText(page, words.picture.saved);
  expect(file).toMatch(/professionaliteit-ken-je-medewerkers\.png$/);
  const png = (await readFile(file)).toString('base64');
  const picture = await seen(page, png, findBehaviour(deck, longest)?.card.hue ?? Number.NaN);
  expect(picture).toMatchObject({ width: 1600, height: 900, isPaper: true, hasMargins: true });
  await page.close();
});

it('nothing in all this made the browser complain', async () => {
  expectNone(await browser.complaints());
});
