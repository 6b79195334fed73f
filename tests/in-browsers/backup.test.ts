import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullDate } from '../../content/dates.ts';
import { deck } from '../../content/deck.ts';
import { start } from '../../content/words/prepare.ts';
import { writeBackup } from '../../domain/backup/backup.ts';
import { counted, fill } from '../../domain/language/sentence.ts';
import { until } from '../../scripts/driver/running.ts';
import type { Driver } from '../../scripts/driver.ts';
import { aboutNotes } from '../about-notes.ts';
import { manyNotes } from '../bench/many-notes.ts';
import { sealed, textOf } from '../bench/sound-backup.ts';
import { noRecords } from '../no-records.ts';
import * as words from '../words.ts';
import { pressByKey } from './as-host.ts';
import {
  type ListedNote,
  listedNotes,
  noteFieldOn,
  press,
  shows,
  showsText,
  visibleText,
  write,
} from './as-user.ts';
import { expectNone, outOfSight } from './findings.ts';
import { planOf, stepOf } from './stored-conversation.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * The journey of someone who trusts us: ten notes over three behaviours, one removed and put back, another left in
 * the Prullenbak, a star, a setting; a reservekopie; a new profile, in which everything has to come back.
 */
const behaviours = [
  'vertrouwen/nieuwsgierig',
  'opgave/betrek-mensen',
  'dienstbaarheid/eenvoudige-taal',
] as const;
const thrown = 'Deze gaat naar de Prullenbak; en blijft daar.';
const texts = [
  ...Array.from({ length: 9 }, (_, n) => `Notitie ${n + 1}: “eerlijk” gezegd, ’t ging; goed.`),
  '=1+1 <b>vet</b> # geen kop 🙂',
];
const text = words.data;
const sha256 = async (inside: string) => createHash('sha256').update(inside).digest('hex');
let folder: string;
let backup: string;
let before: ListedNote[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakmanschap-backup-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function optionsOf(browser: Driver): Promise<Page> {
  const page = await browser.page('options.html');
  await shows(page, '#gegevens input[type=file]');
  return page;
}

/** Chooses a file as the user does in the browser's own dialogue. */
async function choose(page: Page, path: string): Promise<void> {
  const input = await page.$('#gegevens input[type=file]');
  await input?.uploadFile(path);
}

/** The Prullenbak, as a panel shows it that is opened now. */
async function inTrash(browser: Driver): Promise<string> {
  const panel = await browser.page('sidepanel.html#/prullenbak');
  const seen = await until('the Prullenbak is read', async () => {
    const all = await visibleText(panel);
    return [words.trash.hint, words.trash.none].some((each) => all.includes(each)) && all;
  });
  await panel.close();
  return seen;
}

/** Writes the ten notes, and the one that is thrown away. */
async function writeNotes(browser: Driver): Promise<void> {
  for (const [index, behaviour] of behaviours.entries()) {
    const panel = await browser.page(`sidepanel.html#/gedrag/${behaviour}`);
    const within = `[data-behaviour="${behaviour}"]`;
    const mine = texts.filter((_, n) => n % behaviours.length === index);
    for (const each of index === 0 ? [...mine, thrown] : mine) {
      await write(panel, noteFieldOn(behaviour), each);
      await press(panel, words.field.another, within);
    }
    if (index === 0) {
      await press(panel, words.note.remove, within);
      await showsText(panel, words.note.removed);
      await press(panel, words.note.close);
    }
    if (index === 1) {
      await press(panel, words.behaviour.star, within);
      await shows(panel, `${within} [aria-pressed=true]`);
    }
    if (index === 2) {
      await press(panel, words.note.remove, within);
      await press(panel, words.undo);
      await until('the note is back', () =>
        panel.evaluate(
          (css, all) => document.querySelectorAll(css).length === all,
          `${within} li [data-note]`,
          mine.length,
        ),
      );
    }
    await panel.close();
  }
}

describe('ten notes', async () => {
  const browser = await openThisBrowser();
  let options: Page;

  it('are written, over three behaviours', async () => {
    await writeNotes(browser);
    before = await listedNotes(browser);
    expect(before.map((note) => note.text).toSorted()).toEqual(texts.toSorted());
    options = await optionsOf(browser);
    await options.click('input[name=theme][value=donker]');
    await until('it is dark', () =>
      options.evaluate(() => document.documentElement.dataset.theme === 'donker'),
    );
  });

  it('go in a reservekopie, a file that says of which day it is', async () => {
    const made = await browser.download(() => press(options, text.backup));
    await showsText(options, aboutNotes(text.backupHanded, 10));
    expect(basename(made)).toMatch(/^vakmanschap-reservekopie-\d{4}-\d\d-\d\d\.json$/);
    backup = join(folder, basename(made));
    await copyFile(made, backup);
    const words = await readFile(backup, 'utf8');
    for (const each of [...texts, thrown]) expect(words).toContain(JSON.stringify(each));
  });

  it('go in a file for Excel: a byte order mark, semicolons, and nothing that is a formula', async () => {
    const made = await browser.download(() => press(options, text.exportCsv));
    await showsText(options, aboutNotes(text.exported, 10));
    const bytes = await readFile(made);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.subarray(3).toString('utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(11);
    for (const line of lines) expect(line.match(/^"|";"|"$/g)).toHaveLength(7);
    expect(lines.join('\n')).toContain(`"'=1+1`);
  });

  it('go in a text, in which their words are words', async () => {
    const made = await browser.download(() => press(options, text.exportMarkdown));
    expect(basename(made)).toMatch(/\.md$/);
    const words = await readFile(made, 'utf8');
    expect(words).toContain(`## ${fullDate(new Date())}`);
    expect(words).toContain(String.raw`\<b\>vet\</b\> \# geen kop`);
    for (const each of texts.slice(0, 9)) expect(words).toContain(each);
  });

  it('are there to be printed, each with its card, in any width', async () => {
    const page = await browser.page(
      'sidepanel.html#/notities/afdrukken',
      'window.print = () => window.document.documentElement.setAttribute("data-printed", "")',
    );
    await shows(page, '.printed-note');
    const printed = await page.$$eval('[data-note]', (notes) => notes.map((note) => note.textContent));
    expect(printed).toHaveLength(texts.length);
    const seen = printed.join('\n');
    for (const each of texts) expect(seen).toContain(each);
    for (const { title } of deck.cards.filter(({ id }) =>
      behaviours.some((each) => each.startsWith(`${id}/`)),
    ))
      expect(seen).toContain(title);
    for (const width of [280, 320, 1280]) {
      await page.setViewport({ width, height: 800 });
      expectNone(await outOfSight(page));
    }
    await press(page, words.notesPrint.print);
    await shows(page, '[data-printed]');
    await page.close();
  });

  it('made the browser complain of nothing', async () => {
    expectNone(await browser.complaints());
  });
});

describe('a new profile', async () => {
  const browser = await openThisBrowser();
  let options: Page;

  it('is empty', async () => {
    expect(await listedNotes(browser)).toEqual([]);
    options = await optionsOf(browser);
  });

  it.each([
    [
      'is damaged',
      (words: string) => words.replace('eerlijk', 'oneerlijk'),
      /beschadigd of met de hand gewijzigd/,
    ],
    ['is cut short', (words: string) => words.slice(0, -100), /niet compleet/],
    ['is no reservekopie', () => '{"notes":[]}', /geen reservekopie van Vakmanschap/],
    ['is empty', () => '', /leeg/],
  ])('refuses a file that %s, in one sentence, and stays as it is', async (name, damage, sentence) => {
    const damaged = join(folder, `${name}.json`);
    await writeFile(damaged, damage(await readFile(backup, 'utf8')));
    await choose(options, damaged);
    await until('the sentence is there', async () => sentence.test(await visibleText(options)));
    expect(await listedNotes(browser)).toEqual([]);
  });

  it('is told first what a reservekopie will do, and nothing is done when it is cancelled', async () => {
    await choose(options, backup);
    const holds = aboutNotes(text.planHolds, 10).replace('{date}', fullDate(new Date()));
    await showsText(
      options,
      `${holds} ${counted(text.plannedAll.added, 10)} ${aboutNotes(text.plannedTrashed, 1)}`,
    );
    await press(options, text.restoreNo, '.page-part__ask');
    expect(await listedNotes(browser)).toEqual([]);
  });

  it.each([
    ['UTF-8 with a byte order mark', (words: string) => Buffer.from(`\uFEFF${words}`)],
    ['UTF-16, the low byte first', (words: string) => Buffer.from(`\uFEFF${words}`, 'utf16le')],
    ['UTF-16, the high byte first', (words: string) => Buffer.from(`\uFEFF${words}`, 'utf16le').swap16()],
  ])('is told the same of one that an editor has saved as %s', async (name, saved) => {
    const path = join(folder, `${name}.json`);
    await writeFile(path, saved(await readFile(backup, 'utf8')));
    await choose(options, path);
    await showsText(options, counted(text.plannedAll.added, 10));
    await press(options, text.restoreNo, '.page-part__ask');
  });

  it('gets every word back, the star, the setting and the Prullenbak', async () => {
    await restore();
    expect(await listedNotes(browser)).toEqual(before);
    expect(await inTrash(browser)).toContain(thrown);
    const panel = await browser.page(`sidepanel.html#/gedrag/${behaviours[1]}`);
    await shows(panel, `[data-behaviour="${behaviours[1]}"] [aria-pressed=true]`);
    await panel.close();
    expect(await options.evaluate(() => document.documentElement.dataset.theme)).toBe('donker');
  });

  it('is as it was when that is undone; what was typed meanwhile stays', async () => {
    const panel = await browser.page('sidepanel.html#/notities');
    await write(panel, '[data-note] textarea', ' En dit erbij.');
    await options.bringToFront();
    await press(options, words.undo);
    await showsText(options, text.undone);
    await until('the others are gone', async () => (await listedNotes(browser)).length === 1);
    expect((await listedNotes(browser))[0]?.text).toBe(`${before[0]?.text} En dit erbij.`);
    expect(await inTrash(browser)).not.toContain(thrown);
    expect(await options.evaluate(() => document.documentElement.dataset.theme)).toBe('systeem');
    await panel.bringToFront();
    await press(panel, words.note.remove);
    await showsText(panel, words.note.removed);
    await panel.close();
  });

  it('gets a note back that lies in its Prullenbak, with the later text; all by keyboard', async () => {
    await choose(options, backup);
    await showsText(options, `${counted(text.planned.added, 9)} ${text.planned.returned.one}`);
    await enterOn(text.restoreYes);
    await showsText(options, text.restored);
    expect((await listedNotes(browser))[0]?.text).toBe(`${before[0]?.text} En dit erbij.`);
    expect(await inTrash(browser)).not.toContain('En dit erbij.');
    await enterOn(words.undo);
    await showsText(options, text.undone);
    await hasFocus(text.restore);
    expect(await inTrash(browser)).toContain('En dit erbij.');
  });

  const hasFocus = (name: string) =>
    until(`“${name}” has the focus`, () =>
      options.evaluate((wanted) => document.activeElement?.textContent === wanted, name),
    );

  /** Presses Enter on the button that the page gave the focus. */
  async function enterOn(name: string): Promise<void> {
    await hasFocus(name);
    await options.bringToFront();
    await options.keyboard.press('Enter');
  }

  it('holds nothing half when a long restore is stopped', async () => {
    const content = {
      ...noRecords,
      notes: manyNotes(10_000, behaviours),
      versions: [],
      trash: [],
      favourites: ['opgave/betrek-mensen'],
      settings: { theme: 'donker' },
    };
    const large = join(folder, 'large.json');
    await writeFile(large, await writeBackup(content, new Date().toISOString(), '0.1.0', sha256));
    await choose(options, large);
    await showsText(options, counted(text.plannedAll.added, 10_000));
    await press(options, text.restoreYes, '.page-part__ask');
    await shows(options, 'progress');
    await press(options, text.stop);
    await showsText(options, words.work.stopped);
    expect(await listedNotes(browser)).toEqual([]);
    expect(await options.evaluate(() => document.documentElement.dataset.theme)).toBe('systeem');
  });

  it('goes on with a conversation from a reservekopie; half a plan, or other words, it refuses', async () => {
    const steps = [stepOf('s1', 'vraag', 'Wat speelt er?'), stepOf('s2', 'vraag', 'Wat valt op?')];
    const conversation = { id: 'c1', text: 'Gesprek', plan: JSON.stringify(planOf(steps, { at: 's2' })) };
    const said = { id: 't1', place: 'c1/s2/gezegd', text: 'Dit is gezegd.' };
    const times = { created: 1, updated: 1 };
    const content = {
      ...noRecords,
      conversations: [{ ...conversation, ...times }],
      conversationTexts: [{ ...said, ...times }],
      versions: [],
      trash: [],
      favourites: [],
      settings: {},
    };
    const sound = await writeBackup(content, new Date().toISOString(), '0.1.0', sha256);
    const half = JSON.parse(sound);
    half.content.conversations[0].plan = conversation.plan.slice(0, -9);
    const files: [string, RegExp][] = [
      [sound.replace('is gezegd', 'is bedacht'), /Deze reservekopie is beschadigd of met de hand gewijzigd/],
      [textOf(sealed(half)), /Deze reservekopie klopt niet/],
    ];
    const path = join(folder, 'conversation.json');
    for (const [damaged, sentence] of files) {
      await writeFile(path, damaged);
      await choose(options, path);
      await until('the sentence is there', async () => sentence.test(await visibleText(options)));
    }
    await writeFile(path, sound);
    await choose(options, path);
    await showsText(options, text.planRest);
    await press(options, text.restoreYes, '.page-part__ask');
    await showsText(options, text.restored);
    const panel = await browser.page('sidepanel.html#/gesprek');
    await pressByKey(panel, fill(start.goOn, { n: 2 }));
    await showsText(panel, 'Dit is gezegd.');
  });

  it('made the browser complain of nothing', async () => {
    expectNone(await browser.complaints());
  });

  async function restore(): Promise<void> {
    await choose(options, backup);
    await showsText(options, text.planRest);
    await press(options, text.restoreYes, '.page-part__ask');
    await showsText(options, text.restored);
  }
});
