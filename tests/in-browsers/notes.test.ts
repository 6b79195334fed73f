import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { deck } from '../../content/deck.ts';
import { until } from '../../scripts/driver/running.ts';
import * as words from '../words.ts';
import {
  listedNotes,
  noteField,
  noteFieldOn,
  press,
  saysStored,
  shows,
  showsText,
  visibleText,
  write,
} from './as-user.ts';
import { expectNone } from './findings.ts';
import { openThisBrowser } from './this-browser.ts';

const browser = await openThisBrowser();
/** Each test has a behaviour of its own. */
const behaviours = deck.cards
  .flatMap((card) => card.behaviours)
  .filter(({ audience }) => audience === 'iedereen');
let behaviour = '';
let panel: Page;

beforeEach(async () => {
  behaviour = behaviours.pop()?.id ?? '';
  panel = await browser.page(`sidepanel.html#/gedrag/${behaviour}`);
  await shows(panel, noteFieldOn(behaviour));
  return () => panel.close();
});

/** Writes a note and leaves it, so that it stands below the field. */
async function leaveNote(text: string): Promise<void> {
  await write(panel, noteFieldOn(behaviour), text);
  await press(panel, words.field.another, `[data-behaviour="${behaviour}"]`);
  await until('the note stands below the field', async () => (await storedTexts()).includes(text));
}

/** The stored notes below the field, as they stand. */
function storedTexts(): Promise<string[]> {
  return panel.evaluate(
    (css) => [...document.querySelectorAll<HTMLTextAreaElement>(css)].map(({ value }) => value),
    stored(),
  );
}

const stored = () => `[data-behaviour="${behaviour}"] li [data-note] textarea`;

/** The texts on this behaviour, as a panel shows them that is opened now. */
async function keptTexts(): Promise<string[]> {
  return (await listedNotes(browser)).filter((note) => note.behaviour === behaviour).map(({ text }) => text);
}

describe('several notes on one behaviour', () => {
  it('stand below the field, newest first', async () => {
    for (const text of ['Eerste', 'Tweede', 'Derde']) await leaveNote(text);
    expect(await storedTexts()).toEqual(['Derde', 'Tweede', 'Eerste']);
    expect(await keptTexts()).toEqual(['Derde', 'Tweede', 'Eerste']);
    expect(await panel.$eval(noteFieldOn(behaviour), (field) => (field as HTMLTextAreaElement).value)).toBe(
      '',
    );
  });

  it('do not become two when one is typed in pieces', async () => {
    await write(panel, noteFieldOn(behaviour), 'Een');
    await write(panel, noteFieldOn(behaviour), ' en dezelfde');
    expect(await keptTexts()).toEqual(['Een en dezelfde']);
  });
});

describe('an earlier note', () => {
  it('is edited where it stands', async () => {
    await leaveNote('Was zo');
    await write(panel, stored(), ', en is nu anders');
    expect(await keptTexts()).toEqual(['Was zo, en is nu anders']);
  });

  it('is removed and put back', async () => {
    await leaveNote('Weg en weer terug');
    await press(panel, words.note.remove, `[data-behaviour="${behaviour}"]`);
    await showsText(panel, words.note.removed);
    expect(await keptTexts()).toEqual([]);
    await press(panel, words.undo);
    await shows(panel, stored());
    expect(await keptTexts()).toEqual(['Weg en weer terug']);
    expect(await visibleText(panel)).not.toContain(words.note.removed);
  });

  it('stays away when its removal is not undone', async () => {
    await leaveNote('Weg');
    await press(panel, words.note.remove, `[data-behaviour="${behaviour}"]`);
    await press(panel, words.note.close);
    expect(await keptTexts()).toEqual([]);
    expect(await storedTexts()).toEqual([]);
  });

  it('that is emptied is removed when its field is left, and can be put back', async () => {
    await leaveNote('Leeg mij');
    await panel.click(stored());
    await panel.$eval(stored(), (field) => (field as HTMLTextAreaElement).select());
    await panel.keyboard.press('Backspace');
    await panel.keyboard.press('Tab');
    await showsText(panel, words.note.removed);
    expect(await keptTexts()).toEqual([]);
    await press(panel, words.undo);
    await shows(panel, stored());
    expect(await keptTexts()).toEqual(['Leeg mij']);
  });

  it('that is emptied and rewritten before its field is left is one note with the new words', async () => {
    await leaveNote('Oud');
    await panel.click(stored());
    await panel.$eval(stored(), (field) => (field as HTMLTextAreaElement).select());
    await panel.keyboard.press('Backspace');
    await panel.keyboard.type('Nieuw');
    await saysStored(panel, stored());
    expect(await keptTexts()).toEqual(['Nieuw']);
  });
});

it('a new note that is emptied again is not kept', async () => {
  await write(panel, noteFieldOn(behaviour), 'Toch niet');
  await panel.$eval(noteFieldOn(behaviour), (field) => (field as HTMLTextAreaElement).select());
  await panel.keyboard.press('Backspace');
  await until('the note is gone', async () => (await keptTexts()).length === 0);
});

it('a note of 10,000 characters with lines and emoji is kept to the last one', async () => {
  const text = 'Ik vroeg door: “wat heb je nodig?” 👩‍💼\n'.repeat(300).slice(0, 9_990).concat('\nHet einde');
  expect(text.length).toBeGreaterThanOrEqual(10_000);
  await panel.click(noteFieldOn(behaviour));
  // As a paste does.
  await panel.evaluate((words) => document.execCommand('insertText', false, words), text);
  await saysStored(panel, noteFieldOn(behaviour));
  expect(await keptTexts()).toEqual([text]);
});

it('markup in a note is text, wherever the note is shown', async () => {
  const text = '<img src=x onerror="document.title=1"><b>vet</b> & &amp; <script>1</script>';
  const writing = await browser.newTab();
  await write(writing, noteField, text);
  const reading = await browser.newTab();
  await showsText(reading, text);
  const list = await browser.page('sidepanel.html#/notities');
  await showsText(list, text);
  for (const page of [reading, list]) {
    expect(await page.evaluate(() => document.querySelectorAll('img, b, body script').length)).toBe(0);
    expect(await page.title()).not.toBe('1');
  }
});

it('nothing in all this made the browser complain', async () => {
  expectNone(await browser.complaints());
});
