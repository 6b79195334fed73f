import { beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/driver/running.ts';
import { shows } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * Ten look-ups in a row, as in a meeting: by keyboard only, in a panel of 320 px, each from “/” to the open
 * behaviour. The words were written down before they were tried; only for the first a synonym was then added. At sixty
 * words a minute, five keys a second, twenty-four keys are five seconds.
 */
const mostKeys = 24;
const lookUps: [words: string, answers: string[]][] = [
  ['te moeilijk geschreven', ['dienstbaarheid/eenvoudige-taal']],
  ['blunder opbiechten', ['professionaliteit/fouten-toegeven', 'dienstbaarheid/eerlijke-informatie']],
  ['ziekte', ['verantwoordelijkheid-doelgericht/vervanging']],
  ['wat zegt de wet', ['legitimiteit/noem-de-regels', 'legitimiteit/ken-de-regels']],
  ['burger centraal', ['opgave/leg-contact', 'opgave/leef-je-in', 'legitimiteit/hoe-iets-uitpakt']],
  ['ik zit vast', ['dienstbaarheid/tijdig-hulp-vragen']],
  ['geld verkwisten', ['verantwoordelijkheid-doelgericht/zuinig']],
  ['notulen', ['verantwoordelijkheid-navolgbaar/leg-vast']],
  ['dubbel werk', ['verantwoordelijkheid-doelgericht/niet-steeds-opnieuw']],
  ['niemand luistert', ['vertrouwen/luisteren-en-doorvragen', 'dienstbaarheid/maak-contact']],
];
const browser = await openThisBrowser();
const page = await browser.page('sidepanel.html');

beforeAll(async () => {
  await page.setViewport({ width: 320, height: 640 });
  await shows(page, 'input[type=search]');
});

it.each(lookUps)('“%s” opens %j', async (query, answers) => {
  let keys = 0;
  const press = async (key: 'Slash' | 'ArrowDown' | 'Enter') => {
    await page.keyboard.press(key);
    keys += 1;
  };
  await press('Slash');
  await page.keyboard.type(query);
  keys += query.length;
  const place = await until('an answer stands on the screen', () => page.evaluate(placeOnScreen, answers));
  for (let n = 1; n < place; n += 1) await press('ArrowDown');
  if (place > 1) await press('ArrowDown');
  await press('Enter');
  await until('the behaviour is open, in sight', () => page.evaluate(isOpenInSight, answers));
  expect(keys).toBeLessThanOrEqual(mostKeys);
});

/** Works in the page. @returns the place among the results, from 1, of the first answer that can be read without scrolling */
function placeOnScreen(answers: string[]): number | undefined {
  const results = [...document.querySelectorAll<HTMLElement>('[data-results] [data-behaviour]')];
  const index = results.findIndex(({ dataset }) => answers.includes(dataset.behaviour ?? ''));
  const box = results[index]?.getBoundingClientRect();
  return box && box.bottom <= innerHeight ? index + 1 : undefined;
}

/** Works in the page. */
function isOpenInSight(answers: string[]): boolean {
  const isAnswer = answers.some((each) => location.hash === `#/gedrag/${each}`);
  const open = document.querySelector('.behaviour-item[data-open=true]')?.getBoundingClientRect();
  return isAnswer && open !== undefined && open.top >= 0 && open.top < innerHeight;
}
