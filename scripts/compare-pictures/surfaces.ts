/*
 * Every surface of the product in every state that can be told apart by eye. Found by what stays the same while the
 * code changes: addresses, `data-*`, roles and words.
 */
import type { Page } from 'puppeteer-core';
import { until } from '../driver/running.ts';
import { fixedBackup, todays, withNotes } from './fixed-backup.ts';

/** A surface in one of its states. */
export interface Surface {
  name: string;
  /** The page's file, with its hash. */
  path: string;
  /** Text that is on the page once it is in its state; the page itself unless `prepare` says more. */
  shows: string;
  prepare?: (page: Page) => Promise<unknown>;
  /** Script for the page, after the one that sets its clock. */
  before?: string;
  /** As it comes out of a printer, instead of on the screen. */
  printed?: boolean;
}

const brokenDatabase = 'window.IDBFactory.prototype.open = () => { throw 1; };';

/** Without any data yet. */
export const emptySurfaces: Surface[] = [
  { name: 'new tab, first time', path: 'newtab.html', shows: 'Ander voorbeeld' },
  { name: 'popup, first time', path: 'popup.html', shows: 'Ander voorbeeld' },
  { name: 'cards, first time', path: 'sidepanel.html#/kaarten', shows: 'Werken vanuit vertrouwen' },
  { name: 'a card for a medewerker', path: 'sidepanel.html#/kaart/vertrouwen', shows: 'Kaart kopiëren' },
  { name: 'notes, none', path: 'sidepanel.html#/notities', shows: 'Hier komen je notities te staan.' },
  { name: 'Prullenbak, empty', path: 'sidepanel.html#/prullenbak', shows: 'De Prullenbak is leeg.' },
  { name: 'notes to print, none', path: 'sidepanel.html#/notities/afdrukken', shows: 'Afdrukken' },
  { name: 'options, first time', path: 'options.html', shows: 'Versie' },
  {
    name: 'options, a backup to restore',
    path: 'options.html',
    shows: 'Er gaat niets verloren.',
    prepare: chooseBackup,
  },
  {
    name: 'new tab, database broken',
    path: 'newtab.html',
    shows: 'Wat je schreef, is nu niet te bereiken.',
    before: brokenDatabase,
    prepare: (page) => fill(page, 'textarea', 'Blijft staan.'),
  },
  {
    name: 'notes, database broken',
    path: 'sidepanel.html#/notities',
    shows: 'Wat je schreef, is nu niet te bereiken.',
    before: brokenDatabase,
  },
];

/** With the data of the backup; the ones that change those data come last. */
export const filledSurfaces: Surface[] = [
  { name: 'new tab', path: 'newtab.html', shows: 'schreef je hierbij' },
  {
    name: 'new tab, cursor in the field',
    path: 'newtab.html',
    shows: 'schreef je hierbij',
    prepare: (page) => page.focus('textarea'),
  },
  {
    name: 'new tab, another behaviour',
    path: 'newtab.html',
    shows: 'Ander voorbeeld',
    prepare: (page) => press(page, 'Ander voorbeeld'),
  },
  { name: 'new tab, printed', path: 'newtab.html', shows: '', printed: true },
  { name: 'popup', path: 'popup.html', shows: 'schreef je hierbij' },
  { name: 'cards', path: 'sidepanel.html#/kaarten', shows: 'Met een ster' },
  { name: 'a card', path: 'sidepanel.html#/kaart/vertrouwen', shows: 'Kaart kopiëren' },
  {
    name: 'a card with a long title',
    path: 'sidepanel.html#/kaart/verantwoordelijkheid-navolgbaar',
    shows: 'Kaart kopiëren',
  },
  {
    name: 'a behaviour with notes',
    path: `sidepanel.html#/gedrag/${withNotes}`,
    shows: 'Vandaag doorgevraagd in',
  },
  {
    name: 'a behaviour with earlier versions',
    path: `sidepanel.html#/gedrag/${withNotes}`,
    shows: 'Vandaag gevraagd.',
    prepare: (page) => press(page, 'Vorige versies'),
  },
  { name: 'search', path: 'sidepanel.html#/zoek/vertrouwen', shows: 'resultaten' },
  { name: 'search in notes', path: 'sidepanel.html#/zoek/doorgevraagd', shows: 'Je notities' },
  { name: 'search, nothing found', path: 'sidepanel.html#/zoek/qqqq', shows: 'Niets gevonden' },
  { name: 'notes', path: 'sidepanel.html#/notities', shows: 'dat niet meer op de kaarten' },
  {
    name: 'notes, filter open',
    path: 'sidepanel.html#/notities',
    shows: '1 notitie',
    prepare: async (page) => {
      await press(page, 'Notities filteren');
      await has(page, 'select');
      await page.select('select', 'opgave');
    },
  },
  { name: 'Prullenbak', path: 'sidepanel.html#/prullenbak', shows: 'Deze is verwijderd.' },
  {
    name: 'Prullenbak, asked to empty',
    path: 'sidepanel.html#/prullenbak',
    shows: 'Ja, voorgoed verwijderen',
    prepare: (page) => press(page, 'Prullenbak legen'),
  },
  { name: 'capture, nothing', path: 'sidepanel.html#/bewaar', shows: 'Er is geen tekst om te bewaren.' },
  {
    name: 'capture',
    path: 'sidepanel.html#/bewaar',
    shows: 'Bij welk gedrag bewaar je dit?',
    prepare: captureText,
  },
  { name: 'a card large', path: 'sidepanel.html#/groot/vertrouwen', shows: 'Volgende' },
  { name: 'a behaviour large', path: `sidepanel.html#/groot/${todays}`, shows: 'Volgende' },
  { name: 'cards to print', path: 'sidepanel.html#/print', shows: 'Welke kaarten' },
  { name: 'cards, printed on A4', path: 'sidepanel.html#/print', shows: '', printed: true },
  {
    name: 'cards, printed on A5',
    path: 'sidepanel.html#/print',
    shows: '',
    printed: true,
    prepare: (page) => page.click('[name=format][value=a5]'),
  },
  {
    name: 'cards, printed on A6',
    path: 'sidepanel.html#/print',
    shows: '',
    printed: true,
    prepare: (page) => page.click('[name=format][value=a6]'),
  },
  { name: 'notes to print', path: 'sidepanel.html#/notities/afdrukken', shows: 'Regel twee' },
  { name: 'notes, printed', path: 'sidepanel.html#/notities/afdrukken', shows: 'Regel twee', printed: true },
  {
    name: 'shortcuts',
    path: 'sidepanel.html#/kaarten',
    shows: 'Sneltoetsen van de browser wijzigen',
    prepare: (page) => press(page, 'Sneltoetsen'),
  },
  { name: 'options', path: 'options.html', shows: 'Versie' },
  {
    name: 'options, corrections open',
    path: 'options.html',
    shows: 'In de bron',
    prepare: (page) => page.click('summary'),
  },
  {
    name: 'options, asked to remove all',
    path: 'options.html',
    shows: 'Ja, verwijderen',
    prepare: (page) => press(page, 'Alle notities verwijderen'),
  },
  {
    name: 'notes, one just removed',
    path: 'sidepanel.html#/notities',
    shows: 'Notitie verwijderd.',
    prepare: (page) => press(page, 'Verwijderen'),
  },
];

/** Puts the data of the backup in, on the options page, by hand as a user would. */
export async function restoreFixedBackup(page: Page): Promise<void> {
  await chooseBackup(page);
  await hasText(page, 'Er gaat niets verloren.');
  await press(page, 'Ja, terugzetten');
  await hasText(page, 'De reservekopie is teruggezet.');
}

/** Hands the file to the page without a file on disk. */
async function chooseBackup(page: Page): Promise<void> {
  await has(page, '#gegevens input[type=file]');
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('#gegevens input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'reservekopie.json', { type: 'application/json' }));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, fixedBackup());
}

/** Lets a text wait to become a note, as the background does when it is picked in the menu. */
async function captureText(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const { id } = await chrome.windows.getCurrent();
    const capture = { text: 'Een zin van een andere pagina.', title: 'Een pagina', url: 'https://example.org/' };
    await chrome.storage.session.set({ ['capture-' + id]: capture });
  })()`);
}

/** Presses the first button or link with these words. */
async function press(page: Page, words: string): Promise<void> {
  await until(`“${words}” can be pressed`, () =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('main button, main a, footer button')];
      const button = buttons.find((each) => each.textContent?.trim() === wanted && each.checkVisibility());
      button?.click();
      return button !== undefined;
    }, words),
  );
}

/** Puts a text in a field as if it were typed at once. */
async function fill(page: Page, selector: string, text: string): Promise<void> {
  await has(page, selector);
  await page.evaluate(
    (css, typed) => {
      const field = document.querySelector<HTMLTextAreaElement>(css);
      if (!field) return;
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );
}

function has(page: Page, selector: string): Promise<boolean> {
  return until(`${selector} is on the page`, () =>
    page.evaluate((css) => document.querySelector(css) !== null, selector),
  );
}

/** Waits until a text is on the page, in a field too. */
export function hasText(page: Page, text: string): Promise<boolean> {
  return until(`“${text}” is on the page`, () =>
    page.evaluate((wanted) => {
      const fields = [...document.querySelectorAll('textarea')].map(({ value }) => value);
      return [document.body.innerText, ...fields].join('\n').includes(wanted);
    }, text),
  );
}
