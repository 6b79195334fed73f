import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { today } from '../../domain/deck/today.ts';
import { clockAt } from '../../scripts/driver/clock.ts';
import { until } from '../../scripts/driver/running.ts';
import { csv, head, sound, xlsx } from '../spreadsheets.ts';
import * as words from '../words.ts';
import { alerts, noteField, press, shows, showsText, type, visibleText, write } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * An organisation's cards from a spreadsheet, by the real field for a file: seen before they count, shown on every page,
 * with a note that stays when they go. One browser; each test goes on where the one before it ended.
 */
const browser = await openThisBrowser();
const folder = mkdtempSync(join(tmpdir(), 'kaarten-'));
afterAll(() => rmSync(folder, { recursive: true }));
const clock = clockAt('2026-10-06T10:00:00');
let options: Page;
let newTab: Page;

beforeAll(async () => {
  newTab = await browser.page('newtab.html', clock);
  options = await browser.page('options.html#kaarten');
});

async function choose(name: string, content: ArrayBuffer): Promise<void> {
  // A tab behind another one is not drawn, and so cannot be clicked in.
  await options.bringToFront();
  const path = join(folder, name);
  writeFileSync(path, new Uint8Array(content));
  await shows(options, '#kaarten input[type=file]');
  const input = await options.$('#kaarten input[type=file]');
  await (input as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(path);
}

async function load(name: string, content: ArrayBuffer): Promise<void> {
  await choose(name, content);
  await press(options, words.ownDecks.yes, '#kaarten');
  await showsText(options, `Je gebruikt nu de kaarten ‘${name.split('.')[0]}’.`);
}

/** The card of the day as the rule says it, of the cards that were loaded. */
const titles = [...new Set(sound.slice(1).map(([title = '']) => title))];
const cards = titles.map((title) => ({
  id: title,
  title,
  values: ['helder'],
  hue: 0,
  figure: 'trap' as const,
  behaviours: sound
    .filter(([own, , , audience]) => own === title && audience !== 'leidinggevende')
    .map(([, , text = '']) => ({ id: text, text: text.replace('\n', ' '), audience: 'iedereen' as const })),
}));
const ofToday = today({ cards }, { year: 2026, month: 10, day: 6 }, 'medewerker', 'werkdagen');

it('says what is wrong with a file, by row and column, and changes nothing', async () => {
  await choose('fout.csv', csv([head, ['Water', 'helder', 'x'.repeat(600), 'de baas']]));
  await showsText(options, 'Rij 2, kolom C (gedrag): is te lang: 600 tekens, en er passen er 500');
  await showsText(options, 'Rij 2, kolom D (voor wie): kies iedereen of leidinggevende (er staat ‘de baas’)');
  expect((await alerts(options)).join()).toMatch(/^Deze kaarten zijn niet geladen\. Er zijn \d fouten:$/);
  expect(await visibleText(newTab)).toContain('Werken vanuit');
});

it('shows what is in an Excel file, and uses it once the user says so: an open new tab follows', async () => {
  await choose('waterkaarten.xlsx', await xlsx([sound]));
  await showsText(
    options,
    '‘waterkaarten’: 3 kaarten, 5 voorbeelden en 3 vragen. Wil je deze kaarten gebruiken?',
  );
  expect(await visibleText(newTab)).not.toContain(ofToday.card.title);
  await press(options, words.ownDecks.yes, '#kaarten');
  await showsText(options, 'Je gebruikt nu de kaarten ‘waterkaarten’.');
  await showsText(newTab, ofToday.behaviour.text);
  expect(await visibleText(newTab)).toContain(ofToday.card.title);
});

it('reads a large sheet too, whose parts no worker may unpack', async () => {
  const rows = Array.from({ length: 995 }, (_, n) => [
    'Veel',
    'veel',
    `Voorbeeld ${n} ${'woord '.repeat(60)}`,
    '',
  ]);
  await choose('groot.xlsx', await xlsx([[...sound, ...rows]]));
  await showsText(options, '‘groot’: 4 kaarten, 1.000 voorbeelden en 3 vragen.');
  await press(options, words.ownDecks.no, '#kaarten');
});

it('is on a new tab, in the popup and in the panel from their first frame; a note hangs on it', async () => {
  const next = await browser.page('newtab.html', clock);
  await showsText(next, ofToday.behaviour.text);
  await write(next, noteField, 'Het water stond hoog.');
  await next.close();
  const popup = await browser.page('popup.html', clock);
  await showsText(popup, ofToday.card.title);
  await popup.close();

  const panel = await browser.page('sidepanel.html#/kaarten', clock);
  for (const name of ['water', 'land', 'lucht'])
    await shows(panel, `[data-card="waterkaarten.werken-met-${name}"]`);
  expect(await panel.evaluate(() => document.querySelector('[data-card=vertrouwen]') === null)).toBe(true);
  await type(panel, 'input[type=search]', 'zwemt');
  await until('the search finds it', () =>
    panel.evaluate(() => document.querySelector('[data-results]')?.textContent?.includes('Steun wie zwemt.')),
  );
  await panel.close();
  for (const [hash, text] of [
    ['#/print', 'Kijk; en kijk “nog eens”.'],
    ['#/groot/waterkaarten.werken-met-land/kijk-en-kijk-nog-eens', 'Kijk; en kijk “nog eens”.'],
    ['#/vragen', words.tableDefaults.questions[0]],
    ['#/gesprek', ofToday.card.title.split(' ').at(-1) ?? ''],
    ['#/notities', ofToday.behaviour.text],
  ] as const) {
    const page = await browser.page(`sidepanel.html${hash}`, clock);
    // Also what is for paper alone, which no screen shows.
    await until(`“${text}” is at ${hash}`, () =>
      page.evaluate((wanted) => document.body.textContent?.includes(wanted), text),
    );
    await page.close();
  }
});

it('stands beside a second set, from CSV; the note on the first keeps its words', async () => {
  const renamed = sound.map((row) => row.map((cell) => cell.replace('Werken met', 'Denken over')));
  await load('denkkaarten.csv', csv(renamed));
  await showsText(newTab, ofToday.card.title.replace('Werken met', 'Denken over'));
  const notes = await browser.page('sidepanel.html#/notities');
  await showsText(notes, ofToday.behaviour.text);
  await showsText(notes, 'Het water stond hoog.');
  await notes.close();
});

it('goes when it is removed, and leaves the note with its words', async () => {
  await options.bringToFront();
  await press(options, '‘denkkaarten’ verwijderen', '#kaarten');
  await showsText(newTab, 'Werken vanuit');
  await press(options, '‘waterkaarten’ verwijderen', '#kaarten');
  await showsText(options, '‘waterkaarten’ is verwijderd.');
  const notes = await browser.page('sidepanel.html#/notities');
  await showsText(notes, ofToday.behaviour.text);
  await showsText(notes, 'Het water stond hoog.');
  await notes.close();
  const cardsOfOurs = await browser.page('sidepanel.html#/kaarten');
  await shows(cardsOfOurs, '[data-card=vertrouwen]');
});
