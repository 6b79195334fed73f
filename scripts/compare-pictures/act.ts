/*
 * What is done to a page to bring it into its state: at once and by script, for a mouse would leave its traces.
 */
import type { Page } from 'puppeteer-core';
import { until } from '../driver/running.ts';
import { fixedBackup } from './fixed-backup.ts';

/** Puts the data of the backup in, on the options page, by hand as a user would. */
export async function restoreFixedBackup(page: Page): Promise<void> {
  await chooseBackup(page);
  await hasText(page, 'Er gaat niets verloren.');
  await press(page, 'Ja, terugzetten');
  await hasText(page, 'De reservekopie is teruggezet.');
}

export function chooseBackup(page: Page): Promise<void> {
  return chooseFile(page, '#gegevens', 'reservekopie.json', fixedBackup());
}

/** Hands a file to a part of the page, without a file on disk. */
export async function chooseFile(page: Page, part: string, name: string, text: string): Promise<void> {
  const field = `${part} input[type=file]`;
  await has(page, field);
  await page.evaluate(
    (css, called, content) => {
      const input = document.querySelector<HTMLInputElement>(css);
      const files = new DataTransfer();
      files.items.add(new File([content], called));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    name,
    text,
  );
}

/** Presses a step in the list of them, which a wide page has. */
export async function goToStep(page: Page, question: string): Promise<void> {
  await has(page, '[data-step][aria-current=step]');
  await page.evaluate((wanted) => {
    const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
    steps.find(({ textContent }) => textContent?.includes(wanted))?.click();
  }, question);
}

/** Lets a text wait to become a note, as the background does when it is picked in the menu. */
export async function captureText(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const { id } = await chrome.windows.getCurrent();
    const capture = { text: 'Een zin van een andere pagina.', title: 'Een pagina', url: 'https://example.org/' };
    await chrome.storage.session.set({ ['capture-' + id]: capture });
  })()`);
}

/** Presses the first button or link with these words, to be read or to be heard. */
export async function press(page: Page, words: string): Promise<void> {
  await until(`“${words}” can be pressed`, () =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button, a')].filter((each) =>
        each.checkVisibility(),
      );
      const button = buttons.find(
        (each) => each.textContent?.trim() === wanted || each.getAttribute('aria-label') === wanted,
      );
      button?.click();
      return button !== undefined;
    }, words),
  );
}

/** Puts a text in a field as if it were typed at once. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
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

export function has(page: Page, selector: string): Promise<boolean> {
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
