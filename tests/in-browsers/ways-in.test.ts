import { afterAll, expect, inject, it } from 'vitest';
import { deck } from '../../content/deck.ts';
import { valuesInWords } from '../../content/values.ts';
import { findBehaviour } from '../../domain/deck/deck-lookup.ts';
import { shareBehaviour } from '../../domain/deck/share.ts';
import { until } from '../../scripts/driver/running.ts';
import * as words from '../words.ts';
import { listedNotes, noteFieldOn, press, shows, showsText, visibleText } from './as-user.ts';
import { expectNone } from './findings.ts';
import { startLocalServer } from './local-server.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * From elsewhere to us and back: the menu on selected text, the address bar, the clipboard.
 * Chromium shows neither menu nor address bar without a window; there the extension is told of the pick.
 */
const isFirefox = inject('browserName') === 'firefox';
const how = isFirefox ? 'picked with mouse or keys' : 'the browser’s event';
const behaviour = 'dienstbaarheid/eenvoudige-taal';
const article = `<!doctype html><html lang="nl"><title>Brief &amp; taal</title><link rel="icon" href="data:,">
  <p>Niemand leest dit. <span id="quote">Schrijf zoals je <b>praat</b>.</span></p>`;
const long = `<!doctype html><html lang="nl"><title>Lang</title><link rel="icon" href="data:,">
  <p style="font: 2px serif">De eerste woorden. ${'En nog een zin van een lang stuk. '.repeat(600)} De laatste woorden.</p>`;
const server = await startLocalServer({ '/artikel': article, '/lang': long });
afterAll(() => server.close());
const browser = await openThisBrowser();

it(`text selected on a page becomes a note on today’s behaviour, which stands first (${how})`, async () => {
  const today = await browser.newTab();
  const first = await today.evaluate(() =>
    document.querySelector('[data-behaviour]')?.getAttribute('data-behaviour'),
  );
  const address = `http://${server.host}/artikel`;
  const page = await browser.website(address);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#quote') as Element));
  const panel = await browser.pickOnSelection(page);
  await showsText(panel, words.capture.title);
  await showsText(panel, 'Schrijf zoals je praat.');
  const offered = await panel.evaluate(() =>
    [...document.querySelectorAll('main [data-behaviour]')].map((each) =>
      each.getAttribute('data-behaviour'),
    ),
  );
  expect(offered[0]).toBe(first);
  expect(offered.length).toBeGreaterThan(40);
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe(words.capture.title);
  await panel.click('main [data-behaviour] button');
  await showsText(panel, words.capture.saved);
  const text = `‘Schrijf zoals je praat.’\nBrief & taal\n${address}`;
  await until('the panel shows the note', () =>
    panel.evaluate(
      (wanted) => [...document.querySelectorAll('textarea')].some(({ value }) => value === wanted),
      text,
    ),
  );
  await panel.close();
  expect(await listedNotes(browser)).toEqual([{ behaviour: first, text }]);
});

it(`of a long selection Firefox hands over 16,384 characters; that the end may be missing is said (${how})`, async () => {
  const page = await browser.website(`http://${server.host}/lang`);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  const panel = await browser.pickOnSelection(page);
  await showsText(panel, words.capture.title);
  await showsText(panel, 'De eerste woorden.');
  expect((await visibleText(panel)).includes(words.capture.lost.cut)).toBe(isFirefox);
  await press(panel, words.capture.cancel);
  await panel.close();
});

it(`“av tegenspraak” in the address bar, pick, Enter: that behaviour opens (${how})`, async () => {
  const page = await browser.website(`http://${server.host}/artikel`);
  await browser.pickInAddressBar('tegenspraak');
  const id = await until('a behaviour is open in the tab', () =>
    // The tab may be on its way from one page to the other.
    page.evaluate(() => /^#\/gedrag\/(.*)/.exec(location.hash)?.[1]).catch(() => undefined),
  );
  expect(findBehaviour(deck, id)?.behaviour.text).toMatch(/tegenspraak/i);
  await shows(page, `[data-behaviour="${id}"]`);
});

it('Kopiëren: the text with card and values, as plain and as rich text', async () => {
  const panel = await browser.page(`sidepanel.html#/gedrag/${behaviour}`);
  await shows(panel, noteFieldOn(behaviour));
  await press(panel, words.behaviour.copy, `[data-behaviour="${behaviour}"]`);
  await showsText(panel, words.copy.copied);
  const found = findBehaviour(deck, behaviour);
  if (!found) throw new Error('the behaviour is gone');
  const { plain, rich } = await browser.clipboard(panel);
  const elsewhere = await browser.website(`http://${server.host}/artikel`);
  expect(plain.replaceAll('\r', '')).toBe(
    shareBehaviour(found.card, found.behaviour, valuesInWords(found.card)).plain,
  );
  const read = await elsewhere.evaluate((html) => {
    const body = new DOMParser().parseFromString(html, 'text/html').body;
    return {
      bold: body.querySelector('strong')?.textContent,
      breaks: body.querySelectorAll('br').length,
      all: body.textContent?.trim(),
    };
  }, rich);
  expect(read.bold).toBe(found.behaviour.text);
  expect(read.breaks).toBe(1);
  expect(read.all).toBe(plain.replaceAll(/[\r\n]/g, ''));
});

it('nothing in all this made the browser complain', async () => {
  expectNone(await browser.complaints());
});
