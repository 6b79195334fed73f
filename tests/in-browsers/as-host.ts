import type { Page } from 'puppeteer-core';
import { lead } from '../../content/words/lead.ts';
import { start } from '../../content/words/prepare.ts';
import { until } from '../../scripts/driver/running.ts';
import type { View } from '../../scripts/driver.ts';
import { shows } from './as-user.ts';

/*
 * Who leads a conversation, by keyboard alone.
 */

/** The words of a button, up to where a number is filled in. */
export const beginning = (words: string) => words.split('{')[0] ?? words;

/** Presses Tab until an element has the focus. @returns how many times */
export async function tabTo(page: View, selector: string, words = ''): Promise<number> {
  for (let presses = 0; presses < 80; presses += 1) {
    const isThere = await page.evaluate(
      (css, text) => {
        const found = document.activeElement;
        return found?.matches(css) === true && (found.textContent ?? '').includes(text);
      },
      selector,
      words,
    );
    if (isThere) return presses;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${selector} ${words}`);
}

/** As `tabTo`, to what stands before it in the page. After its last control the focus goes to the browser itself. */
export async function tabBackTo(page: Page, selector: string): Promise<void> {
  await page.keyboard.down('Shift');
  await tabTo(page, selector);
  await page.keyboard.up('Shift');
}

/** Presses a button that Tab comes to. */
export async function pressByKey(page: View, words: string): Promise<void> {
  await tabTo(page, 'button, a', words);
  await page.keyboard.press('Enter');
}

/** Types in the note of the step that is on, and waits until it is stored. */
export async function noteByKey(page: View, text: string): Promise<void> {
  await tabTo(page, '[data-note-field] textarea');
  await page.keyboard.type(text);
  await until(`“${text}” is stored`, () =>
    page.evaluate((typed) => {
      const field = document.activeElement;
      const isStored = field?.parentElement?.querySelector('[data-saved=true]') != null;
      return isStored && field instanceof HTMLTextAreaElement && field.value.endsWith(typed);
    }, text),
  );
}

/** Waits until a step is on, with the focus on its heading. @param n its number, from 1 */
export function onStep(page: View, n: number): Promise<unknown> {
  return until(`step ${n} is on`, () =>
    page.evaluate(
      (place) => {
        const heading = document.activeElement;
        return heading?.localName === 'h2' && (heading.textContent ?? '').startsWith(place);
      },
      lead.place.replace('{n}', String(n)).split('{')[0] ?? '',
    ),
  );
}

/** Fills in hands for each behaviour, as they are seen. @returns how long it took, in ms */
export async function countHands(page: View): Promise<number> {
  const begun = performance.now();
  await tabTo(page, '[data-tally] input');
  const fields = await page.evaluate(() => document.querySelectorAll('[data-tally] input').length);
  for (let n = 0; n < fields; n += 1) {
    await page.keyboard.type(String([5, 2, 1][n % 3]));
    await page.keyboard.press('Enter');
  }
  return performance.now() - begun;
}

/** Writes the agreement whose field has the focus: when, what, who. */
export async function agreeByKey(page: View, parts: [string, string, string]): Promise<void> {
  // Nobody types so fast that a frame later is too late; the driver does.
  await until('a field of an agreement has the focus', () =>
    page.evaluate(() => document.activeElement?.matches('[data-agreement] textarea') === true),
  );
  for (const part of parts) {
    await page.keyboard.type(part);
    await page.keyboard.press('Tab');
  }
}

/** From a field to the next step. @param n its number, from 1 */
export async function onFromField(page: Page, n: number): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await onStep(page, n);
}

/** Begins the conversation of today's card. @returns its id */
export async function beginByKey(page: View): Promise<string> {
  await shows(page, 'main button');
  await pressByKey(page, beginning(start.begin));
  await shows(page, '[data-step][aria-current=step]');
  return page.evaluate(() => location.hash.split('/')[2] ?? '');
}
