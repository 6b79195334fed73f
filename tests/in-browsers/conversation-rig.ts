import type { Page } from 'puppeteer-core';
import type { Plan } from '../../domain/conversation/plan.ts';
import { until } from '../../scripts/driver/running.ts';
import type { Driver } from '../../scripts/driver.ts';
import type { Random } from '../bench/random.ts';
import { beginByKey } from './as-host.ts';
import { shows } from './as-user.ts';

/*
 * A conversation is led in haste, the whole browser is killed at a random moment, started again on the same profile,
 * and what is stored is held against what the page had shown to be stored.
 */

/** What is stored of a conversation. */
export interface Stored {
  plan: Plan;
  /** By place, without the id of the conversation; texts at one place in one. */
  texts: Record<string, string>;
}

/** What a page shows to be stored. */
interface Shown {
  /** The index of the step that is on, and how many there are. */
  at: number;
  steps: number;
  /** What was said in it, once it says "Opgeslagen". */
  said: string | undefined;
  /** The first count of its hands; undefined in a step without. */
  count: number | undefined;
  /** When the first agreement is to be kept, once it says "Opgeslagen". */
  agreement: string | undefined;
}

const [soonest, latest] = [150, 2500];
const note = '[data-note-field] textarea';
const agreement = '[data-agreement] textarea';

/** Leads a conversation until it is killed, starts the browser again and looks. @returns what is lost, in words */
export async function killWhileLeading(
  browser: Driver,
  id: string,
  round: number,
  random: Random,
): Promise<string[]> {
  const page = await openLed(browser, id);
  const host = new HastyHost(page, round, random);
  const killed = pause(soonest + random.below(latest - soonest)).then(() => browser.kill());
  await host.leadUntil(killed);
  // As in the rig for notes: the next start tells what is there.
  await browser.start().catch(() => browser.start());
  const again = await openLed(browser, id);
  const stored = await storedConversation(again, id);
  const lost = host.lostIn(stored);
  const shown = await shownIn(again);
  if (shown.at !== stored.plan.steps.findIndex((step) => step.id === stored.plan.at))
    lost.push('the page shows another step than is stored');
  await again.close();
  return lost;
}

/** Begins a conversation. @returns its id */
export async function beginConversation(browser: Driver): Promise<string> {
  const page = await browser.page('sidepanel.html#/gesprek');
  const id = await beginByKey(page);
  await page.close();
  return id;
}

/** A conversation that runs, in three columns. */
export async function openLed(browser: Driver, id: string): Promise<Page> {
  const page = await browser.page(`sidepanel.html#/gesprek/${id}`);
  await page.setViewport({ width: 1280, height: 720 });
  await shows(page, '[data-step][aria-current=step]');
  return page;
}

/** Does one thing after another, and remembers what it did and what the page showed of it. */
class HastyHost {
  readonly page: Page;
  readonly random: Random;
  readonly round: number;
  /** The last that the page showed of each. */
  readonly shown = { at: -1, said: new Map<number, string>(), count: 0, agreement: '' };
  readonly moves = new Moves();

  constructor(page: Page, round: number, random: Random) {
    this.page = page;
    this.round = round;
    this.random = random;
  }

  /** Goes on until the browser is gone. */
  async leadUntil(killed: Promise<unknown>): Promise<void> {
    let isGone = false;
    const going = killed.finally(() => {
      isGone = true;
    });
    await Promise.race([this.#look().catch(() => undefined), going]);
    for (let n = 0; !isGone; n += 1) {
      // What was asked of a browser that is gone is answered with an error, or never.
      const doing = this.#do(n).catch(() => undefined);
      await Promise.race([doing, going]);
      await Promise.race([pause(this.random.below(5) === 0 ? 300 : this.random.below(40)), going]);
      await Promise.race([this.#look().catch(() => undefined), going]);
    }
  }

  async #do(n: number): Promise<void> {
    const words = ` r${inLetters(this.round)}w${inLetters(n)}`;
    const act = this.random.pick(['move', 'move', 'say', 'say', 'hand', 'hand', 'agree'] as const);
    if (act === 'say' && (await this.#focus(note))) return void (await this.page.keyboard.type(words));
    if (act === 'agree') {
      if (!(await this.#focus(agreement))) return this.#beginAgreement();
      return void (await this.page.keyboard.type(words));
    }
    if (act === 'hand' && (await this.#focus('[data-tally] input'))) {
      await this.page.keyboard.press('ArrowUp');
      return void (await this.#focus('main h2'));
    }
    const by = this.random.pick([1, 1, -1] as const);
    this.moves.press(by);
    return this.#press(by > 0 ? 'ArrowRight' : 'ArrowLeft');
  }

  async #press(key: 'a' | 'ArrowRight' | 'ArrowLeft'): Promise<void> {
    await this.#focus('main h2');
    await this.page.keyboard.press(key);
  }

  /** The field takes the focus when it is drawn: a key that comes before that is for the page, and one after it is words. */
  async #beginAgreement(): Promise<void> {
    await this.#press('a');
    await until('the field for an agreement has the focus', () =>
      this.page.evaluate((css) => document.activeElement?.matches(css), agreement),
    );
  }

  /** @returns whether it is there */
  #focus(selector: string): Promise<boolean> {
    return this.page.evaluate((css) => {
      const element = document.querySelector<HTMLElement>(css);
      element?.focus();
      if (element instanceof HTMLTextAreaElement)
        element.setSelectionRange(element.value.length, element.value.length);
      return element !== null;
    }, selector);
  }

  async #look(): Promise<void> {
    const { at, steps, said, count, agreement } = await shownIn(this.page);
    this.shown.at = at;
    this.moves.see(at, steps);
    if (said !== undefined) this.shown.said.set(at, said);
    if (count !== undefined) this.shown.count = count;
    if (agreement !== undefined) this.shown.agreement = agreement;
  }

  /** What is not stored of what the page showed to be. */
  lostIn({ plan, texts }: Stored): string[] {
    const lost: string[] = [];
    const at = plan.steps.findIndex((step) => step.id === plan.at);
    if (!this.moves.allow(at)) lost.push(`step ${at} is stored; ${this.moves.inWords()}`);
    for (const [step, said] of this.shown.said)
      if (!(texts[`${plan.steps[step]?.id}/gezegd`] ?? '').includes(said)) lost.push(`said: ${said}`);
    if (countIn(plan) < this.shown.count) lost.push(`${this.shown.count} hands, ${countIn(plan)} stored`);
    const agreements = Object.entries(texts).filter(([place]) => place.endsWith('/afspraak'));
    if (!agreements.some(([, text]) => text.includes(this.shown.agreement)) && this.shown.agreement)
      lost.push(`agreed: ${this.shown.agreement}`);
    return lost;
  }
}

/**
 * Where presses lead to. They are done in the order in which they were pressed, so what a page shows tells which of them
 * are done: those are promised. A kill takes the last of the others, and never one from among them.
 */
class Moves {
  /** Index of the step after none of the presses, after the first, and so on; empty until the page was seen. */
  readonly #after: number[] = [];
  #steps = 0;
  /** So many presses at least are done, by what was shown. */
  #done = 0;
  #strange: number | undefined;

  press(by: 1 | -1): void {
    const last = this.#after.at(-1);
    // Beyond the first and the last step nothing comes.
    if (last !== undefined) this.#after.push(Math.min(Math.max(last + by, 0), this.#steps - 1));
  }

  /** @param at index of the step that a page shows, of so many */
  see(at: number, steps: number): void {
    this.#steps = steps;
    if (this.#after.length === 0) this.#after.push(at);
    const done = this.#after.indexOf(at, this.#done);
    if (done < 0) this.#strange ??= at;
    else this.#done = done;
  }

  /** Whether a step may be stored after a kill. */
  allow(at: number): boolean {
    return this.#strange === undefined && (this.#after.length === 0 || this.#after.includes(at, this.#done));
  }

  inWords(): string {
    const strange = this.#strange === undefined ? '' : `, and ${this.#strange} was shown too`;
    return `pressed: ${this.#after.join(' ')}, of which the first ${this.#done} were shown${strange}`;
  }
}

/** A number in letters that are no keys of the panel: a step may come on under the hands of who types in such haste. */
function inLetters(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'cdefijklmn'[Number(digit)] ?? '');
}

/** The first count of hands. */
function countIn({ steps }: Plan): number {
  const step = steps.find(({ kind }) => kind === 'handen');
  const first = step?.behaviours[0]?.id;
  return (first !== undefined && step?.hands[first]?.counts.herkennen) || 0;
}

function shownIn(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const steps = [...document.querySelectorAll('[data-step]')];
    const said = document.querySelector('[data-note-field]');
    const agreed = document.querySelector('[data-agreement]:has(textarea)');
    const count = document.querySelector<HTMLInputElement>('[data-tally] input');
    const stored = (part: Element | null) =>
      part?.querySelector('[data-saved=true]') ? (part.querySelector('textarea')?.value ?? '') : undefined;
    return {
      at: steps.findIndex((step) => step.getAttribute('aria-current') === 'step'),
      steps: steps.length,
      said: stored(said),
      // While it has the focus it shows what was pressed.
      count: count && count !== document.activeElement ? Number(count.value) : undefined,
      agreement: stored(agreed),
    };
  });
}

/** What is stored, read after the product itself has opened its database. */
export async function storedConversation(page: Page, id: string): Promise<Stored> {
  const [plan, texts] = await until('the conversation is read', () =>
    page.evaluate(
      (wanted) =>
        new Promise<[string, [string, string][]]>((resolve, reject) => {
          const request = indexedDB.open('vakmanschap');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const reading = request.result.transaction(['conversations', 'conversationTexts']);
            const found = reading.objectStore('conversations').get(wanted);
            const all = reading.objectStore('conversationTexts').getAll();
            reading.oncomplete = () => {
              request.result.close();
              resolve([found.result.plan, all.result.map(({ place, text }) => [place, text])]);
            };
          };
        }),
      id,
    ),
  );
  const here = texts.filter(([place]) => place.startsWith(`${id}/`));
  const byPlace: Record<string, string> = {};
  for (const [place, text] of here) {
    const short = place.slice(id.length + 1);
    byPlace[short] = `${byPlace[short] ?? ''}${text}\n`;
  }
  return { plan: JSON.parse(plan), texts: byPlace };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
