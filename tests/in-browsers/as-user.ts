import { until } from '../../scripts/driver/running.ts';
import type { Driver, View } from '../../scripts/driver.ts';
import * as words from '../words.ts';

/*
 * What a user does and sees, in any page, by words and by hooks that stay when the look changes: `data-*` and roles.
 */

/** The field for a new note on the new tab and in the popup. */
export const noteField = 'textarea';

/** The field for a new note on a behaviour that is open in the panel: it stands before the stored ones. */
export function noteFieldOn(behaviour: string): string {
  return `[data-behaviour="${behaviour}"] textarea`;
}

/** Waits until a page shows something. @param selector of an element that then exists */
export function shows(view: View, selector: string): Promise<boolean> {
  return until(`${selector} is on the page`, () =>
    view.evaluate((css) => document.querySelector(css) !== null, selector),
  );
}

/** The words that can be read on a page, those in fields too. */
export function visibleText(view: View): Promise<string> {
  return view.evaluate(() => {
    const fields = [...document.querySelectorAll('textarea')].filter((field) => field.checkVisibility());
    // innerText and not textContent: what is hidden must not count.
    return [document.body?.innerText ?? '', ...fields.map(({ value }) => value)].join('\n');
  });
}

/** Waits until a page shows a text. */
export function showsText(view: View, text: string): Promise<boolean> {
  return until(`“${text}” is on the page`, async () => (await visibleText(view)).includes(text));
}

/** The sentences that a page shows as something that is wrong. */
export function alerts(view: View): Promise<string[]> {
  return view.evaluate(() => {
    const shown = [...document.querySelectorAll('[role=alert]')].filter((alert) => alert.checkVisibility());
    return shown.map((alert) => alert.textContent ?? '');
  });
}

/** Clicks in a field and types at its end, key by key; waits until the words stand there, as a user would. */
export async function type(view: View, field: string, text: string): Promise<void> {
  await shows(view, field);
  // A page that is still being drawn may move the field away from under the mouse; a user clicks once more.
  await until('the cursor is in the field', async () => {
    await view.click(field);
    return view.evaluate((css) => document.activeElement === document.querySelector(css), field);
  });
  await view.evaluate((css) => {
    const area = document.querySelector<HTMLTextAreaElement>(css);
    area?.setSelectionRange(area.value.length, area.value.length);
  }, field);
  await view.keyboard.type(text);
  // The last key has come through to the page; what the page does with it is another matter.
  await until(`“${text}” stands in the field`, () =>
    view.evaluate(
      (css, typed) => document.querySelector<HTMLTextAreaElement>(css)?.value.endsWith(typed),
      field,
      text,
    ),
  );
}

/** Puts a text in a field at once, as one that is pasted. */
export async function paste(view: View, field: string, text: string): Promise<void> {
  await shows(view, field);
  await view.click(field);
  await view.evaluate((words) => document.execCommand('insertText', false, words), text);
}

/** Waits until a page says that what is in a field is stored. */
export function saysStored(view: View, field = noteField): Promise<boolean> {
  return until(`the page says “${words.field.saved}”`, () =>
    view.evaluate(
      (css, saved) => {
        const note = document.querySelector(css)?.parentElement;
        return note?.querySelector('[data-saved=true]')?.textContent === saved;
      },
      field,
      words.field.saved,
    ),
  );
}

/** Types a note and waits until it is stored. */
export async function write(view: View, field: string, text: string): Promise<void> {
  await type(view, field, text);
  await saysStored(view, field);
}

/** Goes to another place in a panel. */
export async function goTo(view: View, hash: string): Promise<void> {
  await view.evaluate((place) => {
    location.hash = place;
  }, hash);
}

/** Presses the button with this name, the first that is shown inside an element. */
export async function press(view: View, name: string, within = 'body'): Promise<void> {
  await until(`the button “${name}” is on the page`, async () => {
    const marked = await view.evaluate(
      (css, wanted) => {
        for (const old of document.querySelectorAll('[data-to-press]')) old.removeAttribute('data-to-press');
        const buttons = [...(document.querySelector(css)?.querySelectorAll('button, a') ?? [])];
        const button = buttons.find((each) => each.textContent?.trim() === wanted && each.checkVisibility());
        button?.setAttribute('data-to-press', '');
        return button !== undefined;
      },
      within,
      name,
    );
    return marked && pressed(view);
  });
}

/** Presses the marked button. @returns false when it was drawn anew under the mouse: a user presses once more */
async function pressed(view: View): Promise<boolean> {
  try {
    await view.click('[data-to-press]');
    return true;
  } catch (error) {
    if (/No element found|not clickable|detached/i.test(String(error))) return false;
    throw error;
  }
}

/** A note as the panel lists it. */
export interface ListedNote {
  behaviour: string;
  text: string;
}

/** All notes as a freshly opened panel lists them, newest first. Not for more than a screenful or two. */
export async function listedNotes(browser: Driver): Promise<ListedNote[]> {
  const panel = await browser.page('sidepanel.html#/notities');
  await shows(panel, '[data-note], .no-notes, [role=alert]');
  const notes = await until('every note in the list has been drawn', () => notesIn(panel));
  await panel.close();
  return notes;
}

/** The notes in the list; nothing while one of its entries is still empty. */
function notesIn(panel: View): Promise<ListedNote[] | false> {
  return panel.evaluate(() => {
    const entries = [...document.querySelectorAll('main li')];
    return (
      entries.every((entry) => entry.querySelector('[data-note]')) &&
      entries.map((entry) => ({
        behaviour:
          entry.querySelector('a[href*="#/gedrag/"]')?.getAttribute('href')?.slice('#/gedrag/'.length) ?? '',
        text: entry.querySelector('textarea')?.value ?? '',
      }))
    );
  });
}
