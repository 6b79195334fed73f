import type { Note } from '../../domain/notes/note.ts';
import { until } from '../../scripts/driver/running.ts';
import type { Driver, View } from '../../scripts/driver.ts';
import type { Random } from '../bench/random.ts';
import * as words from '../words.ts';
import { noteField, noteFieldOn, shows } from './as-user.ts';

/*
 * The crash rig: a note with known words is typed, the whole browser is killed at a random moment, started again on
 * the same profile, and what is there is held against what the page had promised.
 */

/** What one kill did. */
export interface Kill {
  /** Where was typed. */
  place: string;
  /** When the kill came, in ms after the first key. */
  after: number;
  /** The text of which the page last said "Opgeslagen"; empty when it came to nothing. */
  acknowledged: string;
  /** The text as it was half a second before the kill. */
  typed: string;
  /** The text that was there afterwards. */
  found: string;
  /** What is lost of it, in words; empty when nothing is. */
  lost: string;
  /** How many times the browser was started afterwards, until its pages loaded: 1, or 2. */
  starts: number;
}

/** Words that were typed this long before a kill may not be lost, in ms: nobody has gone on to anything else by then. */
const promised = 500;
/** The kill comes between so many ms after the first key; in half of the rounds after the first "Opgeslagen". */
const [soonest, latest] = [100, 2500];

const behaviour = 'vertrouwen/nieuwsgierig';
const panelField = noteFieldOn(behaviour);
/** Where is typed, in turn; the last one adds to the note that was begun last. */
const places = [
  { path: 'newtab.html', field: noteField },
  { path: `sidepanel.html#/gedrag/${behaviour}`, field: panelField },
  { path: 'popup.html', field: noteField },
  { path: 'sidepanel.html#/notities', field: '[data-note] textarea' },
];

/**
 * Types in a browser that runs, kills it, starts it again and looks.
 * @param round its number, which is in the words that are typed and decides where
 */
export async function killWhileTyping(browser: Driver, round: number, random: Random): Promise<Kill> {
  const { path, field } = places[round % places.length] ?? { path: '', field: '' };
  const page = await browser.page(path);
  await shows(page, field);
  const typist = new Typist(page, field, `Ronde ${round}:`);
  await typist.begin();
  const start = performance.now();
  const killed = (isOnceStored(round) ? typist.stored : Promise.resolve())
    .then(() => pause(soonest + random.below(latest - soonest)))
    .then(() => browser.kill());
  await typist.typeUntil(killed, random);
  const moment = await killed;

  let starts = 1;
  await browser.start().catch(() => {
    // Seen twice in 470 starts of Firefox ESR 153: no page of the extension loads. The next start tells what is there.
    starts += 1;
    return browser.start();
  });
  const { texts, trouble } = await storedTexts(browser);
  const { acknowledged } = typist;
  const typed = typist.textAt(moment - promised);
  const found = texts.find((text) => text.includes(typist.mark)) ?? '';
  const lost =
    trouble ||
    (found.includes(acknowledged) ? '' : 'words that were acknowledged') ||
    (found.includes(typed) ? '' : 'words that were typed half a second before');
  return { place: path, after: moment - start, acknowledged, typed, found, lost, starts };
}

/** On a busy machine "Opgeslagen" may take longer than the longest wait for the kill. Each place has its turn. */
function isOnceStored(round: number): boolean {
  return (round + Math.floor(round / places.length)) % 2 === 1;
}

/** Types word after word at the end of a field, and remembers what the page promised. */
class Typist {
  readonly page: View;
  readonly field: string;
  readonly mark: string;
  acknowledged = '';
  /** Done once the page has said "Opgeslagen". */
  readonly stored: Promise<void>;
  #sayStored: () => void = () => {};
  /** What had come through to the page, and when. */
  readonly #log: { at: number; text: string }[] = [];

  constructor(page: View, field: string, mark: string) {
    this.page = page;
    this.field = field;
    this.mark = mark;
    this.stored = new Promise((resolve) => {
      this.#sayStored = resolve;
    });
  }

  async begin(): Promise<void> {
    await this.page.click(this.field);
    await this.page.evaluate((css) => {
      const area = document.querySelector<HTMLTextAreaElement>(css);
      area?.setSelectionRange(area.value.length, area.value.length);
    }, this.field);
  }

  /** Types until the browser is gone. */
  async typeUntil(killed: Promise<unknown>, random: Random): Promise<void> {
    let gone = false;
    const going = killed.finally(() => {
      gone = true;
    });
    let text = ` ${this.mark}`;
    for (let word = 0; !gone; word += 1) {
      // What was asked of a browser that is gone is answered with an error, or never.
      const typing = this.#typeOn(text).catch(() => undefined);
      await Promise.race([typing, going]);
      text = ` woord${word}`;
      // Now and then a pause that is long enough for "Opgeslagen".
      await Promise.race([pause(random.below(5) === 0 ? 600 : random.below(60)), going]);
    }
  }

  async #typeOn(words: string): Promise<void> {
    await this.page.keyboard.type(words);
    await this.#look();
    const text = this.textAt(Number.POSITIVE_INFINITY);
    await pause(20);
    // What is said is for the words that stand there: nobody else types.
    if (!(await this.#look()) || text !== this.textAt(Number.POSITIVE_INFINITY)) return;
    this.acknowledged = text;
    this.#sayStored();
  }

  /** Notes what stands in the field now, and answers whether the page says that it is stored. */
  async #look(): Promise<boolean> {
    const [text, status] = await this.page.evaluate((css) => {
      const area = document.querySelector<HTMLTextAreaElement>(css);
      return [area?.value ?? '', area?.parentElement?.querySelector('[data-saved=true]')?.textContent ?? ''];
    }, this.field);
    if (text !== undefined) this.#log.push({ at: performance.now(), text });
    return status === words.field.saved;
  }

  /** The text as it was known to be at a moment. */
  textAt(moment: number): string {
    return this.#log.findLast(({ at }) => at <= moment)?.text ?? '';
  }
}

/** The texts of all notes, read after the product itself has opened its database; or what was wrong with that. */
async function storedTexts(browser: Driver): Promise<{ texts: string[]; trouble: string }> {
  const panel = await browser.page('sidepanel.html#/notities');
  await until('the panel has read the notes', () =>
    panel.evaluate(() => document.querySelector('[data-note], .no-notes, [role=alert]') !== null),
  );
  const trouble = await panel.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? '');
  const texts = trouble ? [] : await panel.evaluate(readTexts);
  await panel.close();
  return { texts, trouble };
}

/** Works in the page. */
function readTexts(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('vakmanschap');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const reading = request.result.transaction('notes').objectStore('notes').getAll();
      reading.onsuccess = () => {
        request.result.close();
        resolve(reading.result.map(({ text }: Note) => text));
      };
    };
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
