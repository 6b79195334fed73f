import { expect, it } from 'vitest';
import { until } from '../../scripts/driver/running.ts';
import type { View } from '../../scripts/driver.ts';
import * as words from '../words.ts';
import { goTo, noteField, press, shows, showsText, type, visibleText, write } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

const browser = await openThisBrowser();
const panel = await browser.panel();

it('a note typed in a new tab appears in the open panel, under Notities, word by word', async () => {
  await goTo(panel, '#/notities');
  await showsText(panel, words.notes.none);
  const tab = await browser.newTab();
  await type(tab, noteField, 'Eerst dit');
  await showsText(panel, 'Eerst dit');
  await type(tab, noteField, ' en dan dat.');
  await showsText(panel, 'Eerst dit en dan dat.');
  await tab.close();
});

it('a note typed in a new tab appears in the open panel, under its behaviour', async () => {
  const tab = await browser.newTab();
  const behaviour = await tab.evaluate(() =>
    document.querySelector('[data-behaviour]')?.getAttribute('data-behaviour'),
  );
  await goTo(panel, `#/gedrag/${behaviour}`);
  await shows(panel, `[data-behaviour="${behaviour}"] textarea`);
  await type(tab, noteField, 'Gezien onder het gedrag.');
  await until('the panel has the note under its behaviour', () =>
    panel.evaluate((id) => {
      const stored = [
        ...document.querySelectorAll<HTMLTextAreaElement>(`[data-behaviour="${id}"] [data-note] textarea`),
      ];
      return stored.some(({ value }) => value === 'Gezien onder het gedrag.');
    }, behaviour),
  );
  await tab.close();
});

it('a note edited in the panel changes in a new tab: in the field it was typed in, and as “schreef je hierbij”', async () => {
  const writing = await browser.newTab();
  await write(writing, noteField, 'Morgen vraag ik door');
  const reading = await browser.newTab();
  await showsText(reading, 'schreef je hierbij: ‘Morgen vraag ik door’');

  await goTo(panel, '#/notities');
  await showsText(panel, 'Morgen vraag ik door');
  await type(panel, '[data-note] textarea', ', en ik luister.');

  await showsText(reading, 'schreef je hierbij: ‘Morgen vraag ik door, en ik luister.’');
  await showsText(writing, 'Morgen vraag ik door, en ik luister.');
  expect(await visibleText(panel)).not.toContain(words.notes.none);
});

it('the same note, typed in at the same moment in panel and new tab: one text everywhere, the other under Vorige versies', async () => {
  const tab = await browser.newTab();
  await write(tab, noteField, 'Samen');
  const [behaviour, note] = await tab.evaluate(() => [
    document.querySelector('[data-behaviour]')?.getAttribute('data-behaviour'),
    document.querySelector('[data-note]')?.getAttribute('data-note'),
  ]);
  await goTo(panel, `#/gedrag/${behaviour}`);
  const inPanel = `[data-note="${note}"] textarea`;
  await shows(panel, inPanel);

  const texts = ['Samen, in het zijvenster', 'Samen, op het tabblad'];
  await Promise.all([put(panel, inPanel, texts[0] ?? ''), put(tab, noteField, texts[1] ?? '')]);
  const kept = await until('both show the same words, stored', async () => {
    const [one, other] = await Promise.all([stored(panel, inPanel), stored(tab, noteField)]);
    return one === other && texts.includes(one) && one;
  });
  await press(panel, words.note.versions, `[data-note="${note}"]`);
  await until('the other words stand beside it', () =>
    panel.evaluate(
      (id, wanted) =>
        [...document.querySelectorAll(`[data-note="${id}"] .version__text`)].some(
          ({ textContent }) => textContent === wanted,
        ),
      note,
      texts.find((text) => text !== kept),
    ),
  );
  await tab.close();
});

/** Puts words in a field, all at once: keys would need the focus, and only one page has it. */
function put(view: View, field: string, text: string): Promise<void> {
  return view.evaluate(
    (css, words) => {
      const area = document.querySelector<HTMLTextAreaElement>(css);
      if (!area) throw new Error(`no ${css}`);
      area.value = words;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    field,
    text,
  );
}

/** The words in a field when nothing of it is on its way; otherwise nothing. */
function stored(view: View, field: string): Promise<string> {
  return view.evaluate((css) => {
    const area = document.querySelector<HTMLTextAreaElement>(css);
    return area && ['saved', 'idle'].includes(area.dataset.state ?? '') ? area.value : '';
  }, field);
}
