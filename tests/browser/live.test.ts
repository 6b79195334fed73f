import { expect, it } from 'vitest';
import * as words from '../../content/words.ts';
import { goTo, noteField, shows, showsText, type, visibleText, write } from './as-user.ts';
import { until } from './driver/running.ts';
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
