/*
 * Every surface of the product in every state that can be told apart by eye. Found by what stays the same while the
 * code changes: addresses, `data-*`, roles and words.
 */
import type { Page } from 'puppeteer-core';
import { captureText, chooseBackup, chooseFile, fill, goToStep, has, press } from './act.ts';
import { todays, withNotes } from './fixed-backup.ts';
import { ids, questions } from './fixed-conversations.ts';

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

/** Of a spreadsheet with cards. */
const head = 'kaart;waarden;gedrag;voor wie\n';
const rows = ['water', 'land', 'lucht'].map(
  (name) => `Werken met ${name};helder;Luister naar ${name}.;iedereen`,
);
const brokenDatabase = 'window.IDBFactory.prototype.open = () => { throw 1; };';

/** Without any data yet. */
export const emptySurfaces: Surface[] = [
  { name: 'new tab, first time', path: 'newtab.html', shows: 'Ander voorbeeld' },
  { name: 'popup, first time', path: 'popup.html', shows: 'Ander voorbeeld' },
  { name: 'cards, first time', path: 'sidepanel.html#/kaarten', shows: 'dienstbaarheid' },
  { name: 'a card for a medewerker', path: 'sidepanel.html#/kaart/vertrouwen', shows: 'Kaart kopiëren' },
  { name: 'notes, none', path: 'sidepanel.html#/notities', shows: 'Hier komen je notities te staan.' },
  { name: 'Prullenbak, empty', path: 'sidepanel.html#/prullenbak', shows: 'De Prullenbak is leeg.' },
  { name: 'notes to print, none', path: 'sidepanel.html#/notities/afdrukken', shows: 'Afdrukken' },
  { name: 'options, first time', path: 'options.html', shows: 'Versie' },
  { name: 'conversation, first time', path: 'sidepanel.html#/gesprek', shows: 'Kies een recept' },
  {
    name: 'options, cards of one’s own to see first',
    path: 'options.html',
    shows: 'Wil je deze kaarten gebruiken?',
    prepare: async (page) => {
      await chooseFile(page, '#kaarten', 'water.csv', `${head}${rows.join('\n')}`);
      await has(page, '#kaarten summary');
      await page.click('#kaarten summary');
    },
  },
  {
    name: 'options, cards of one’s own with faults',
    path: 'options.html',
    shows: 'Rij 2',
    prepare: (page) =>
      chooseFile(page, '#kaarten', 'fout.csv', `${head}Werken met water;helder;Luister.;de baas`),
  },
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
    prepare: async (page) => {
      await press(page, 'Menu');
      await press(page, 'Sneltoetsen');
    },
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
    shows: 'Ja, alles verwijderen',
    prepare: (page) => press(page, 'Alle notities en gesprekken verwijderen'),
  },
  { name: 'conversation', path: 'sidepanel.html#/gesprek', shows: 'Openstaande afspraken' },
  {
    name: 'conversation, a recept open',
    path: 'sidepanel.html#/gesprek',
    shows: 'Klaarzetten',
    prepare: (page) => page.click('[data-recipe="een-kaart"] button'),
  },
  { name: 'a conversation set ready', path: `sidepanel.html#/gesprek/${ids.ready}`, shows: 'Beginnen' },
  { name: 'the questions', path: 'sidepanel.html#/vragen', shows: 'Alle vragen kopiëren' },
  { name: 'a question large', path: 'sidepanel.html#/vragen/wat-valt-op', shows: 'Volgende' },
  { name: 'a report', path: `sidepanel.html#/gesprek/${ids.over}/verslag`, shows: 'Hier verwijderen' },
  {
    name: 'a report, printed',
    path: `sidepanel.html#/gesprek/${ids.over}/verslag`,
    shows: 'Tegenspraak',
    printed: true,
  },
  ...Object.values(questions).map((question) => ({
    name: `leading: ${question}`,
    path: `sidepanel.html#/gesprek/${ids.running}`,
    shows: question,
    prepare: (page: Page) => goToStep(page, question),
  })),
  {
    name: 'the shared screen',
    path: `sidepanel.html#/gesprek/${ids.running}/scherm`,
    shows: questions.lezen,
  },
  {
    name: 'notes, one just removed',
    path: 'sidepanel.html#/notities',
    shows: 'Notitie verwijderd.',
    prepare: (page) => press(page, 'Verwijderen'),
  },
];
