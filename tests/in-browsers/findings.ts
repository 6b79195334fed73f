import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { Driver, Look } from '../../scripts/driver.ts';

/*
 * Two engines that look for what hinders people, in the page itself; they find different things. Only what an
 * engine is sure of counts: axe's violations, and of IBM's those of value VIOLATION/FAIL.
 */

declare const axe: {
  setup(where: Document): void;
  teardown(): void;
  commons: { text: { accessibleText(element: Element): string } };
  run(where: Document, options: object): Promise<{ violations: AxeViolation[] }>;
};
interface AxeViolation {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

declare const ace: { Checker: new () => IbmChecker };
interface IbmChecker {
  check(where: Document, policies: string[]): Promise<{ results: IbmResult[] }>;
  /** The ids of the rules of each policy. */
  rulesetRules: Record<string, string[]>;
}
interface IbmResult {
  ruleId: string;
  value: [level: string, verdict: string];
  message: string;
  path: { dom: string };
}

const { resolve } = createRequire(import.meta.url);
const engines = Promise.all(
  ['axe-core/axe.min.js', 'accessibility-checker-engine/ace.js'].map((file) =>
    readFile(resolve(file), 'utf8'),
  ),
);

/** The rules that look at colours: a tag of axe's, and ids of IBM's. */
const colours = {
  axe: 'cat.color',
  ibm: ['text_contrast_sufficient', 'style_color_misuse', 'form_font_color'],
};

/** Brings both engines into a page; once is enough as long as the page is not loaded again. */
export async function bringEngines(page: Page): Promise<void> {
  for (const source of await engines) await page.evaluate(source);
}

/** What is wrong in a page as it is now, one line each. */
export async function findings(page: Page): Promise<string[]> {
  return [
    ...(await byAxe(page)),
    ...(await byIbm(page)),
    ...(await outOfSight(page)),
    ...(await sameNames(page)),
  ];
}

/**
 * What is wrong with the colours of a page as it is now, and with its width. Enough for a page that was looked at in
 * another scheme: a scheme changes colours and nothing else.
 */
export async function findingsInColours(page: Page): Promise<string[]> {
  return [
    ...(await byAxe(page, colours.axe)),
    ...(await byIbm(page, colours.ibm)),
    ...(await outOfSight(page)),
  ];
}

/**
 * What is wrong with a page at another width than that at which it was looked at: it has the same elements with the same
 * names, of other sizes and in other places. Chromium, which is the faster one, has axe judge those.
 */
export async function findingsInWidth(page: Page): Promise<string[]> {
  const judged = inject('browserName') === 'firefox' ? [] : await byAxe(page);
  return [...judged, ...(await outOfSight(page)), ...(await sameNames(page))];
}

/**
 * How a page can look beside light. The engines judge the colours of one style sheet, so Chromium
 * holds them against all looks, and Firefox against the light one.
 */
export const otherLooks: [name: string, look: Look][] =
  inject('browserName') === 'firefox'
    ? []
    : [
        ['dark', { scheme: 'dark' }],
        ['forced colours', { scheme: 'dark', forcedColors: true }],
      ];

/** Fails, and says what was found. */
export function expectNone(found: string[]): void {
  if (found.length > 0) throw new Error(`${found.length} found:\n${found.join('\n')}`);
}

/** @param tag of the rules that are asked; all without */
function byAxe(page: Page, tag?: string): Promise<string[]> {
  return page.evaluate(async (only) => {
    // Not on by default: the size of targets, new in WCAG 2.2, and that a name holds what is seen.
    const on = { enabled: true };
    const all = { rules: { 'target-size': on, 'label-content-name-mismatch': on } };
    const asked = only ? { runOnly: [only] } : all;
    // Who scrolls sees whole what is half under it; that nothing there has the focus is a test of its own.
    const foot = document.querySelector<HTMLElement>('[data-foot]');
    foot?.style.setProperty('position', 'static');
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...asked });
    foot?.style.removeProperty('position');
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `axe ${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
      ),
    );
  }, tag);
}

/** @param rules that are asked; all without */
function byIbm(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    const checker = new ace.Checker();
    if (only) checker.rulesetRules.WCAG_2_2 = only;
    const { results } = await checker.check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [level, verdict] }) => level === 'VIOLATION' && verdict === 'FAIL')
      .map(({ ruleId, message, path }) => `ibm ${ruleId}: ${path.dom}: ${message}`);
  }, rules);
}

/** Fails on what is found in a page that is light: at 1280 px, and at 320 px in each look. It ends as it was. */
export async function expectNoneInAnyLook(browser: Driver, page: Page): Promise<void> {
  for (const [width, find] of [[1280, findingsInWidth] as const, [320, findings] as const]) {
    await page.setViewport({ width, height: 720 });
    // What is half under the head of the panel is seen whole by who scrolls.
    await page.evaluate(() => scrollTo(0, 0));
    expectNone(await find(page));
  }
  for (const [, look] of otherLooks) {
    await browser.look(page, look);
    expectNone(await findingsInColours(page));
  }
  await browser.look(page, { scheme: 'light' });
}

/**
 * Controls that Tab reaches before one that stands above them, or left of them in the same row. What stays in sight while
 * one scrolls has no place among the others.
 */
export function outOfOrder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stays = (element: Element | null): boolean =>
      element !== null &&
      (['sticky', 'fixed'].includes(getComputedStyle(element).position) || stays(element.parentElement));
    const controls = [
      ...document.querySelectorAll<HTMLElement>('main :is(button, a[href], input, select, textarea)'),
    ].filter((control) => control.checkVisibility() && control.tabIndex >= 0 && !stays(control));
    return controls.flatMap((control, index) => {
      const before = controls[index - 1]?.getBoundingClientRect();
      const here = control.getBoundingClientRect();
      // Another column begins at its top.
      const isOver = before && here.bottom <= before.top + 1 && here.left < before.right;
      const isLeft = before && here.top < before.bottom && here.right <= before.left + 1;
      return isOver || isLeft ? [`out of order: ${control.outerHTML.slice(0, 120)}`] : [];
    });
  });
}

/** Controls of a kind that have one name: who hears the names alone, or says one, cannot tell them apart. */
export function sameNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kindOf = (control: Element) => `${control.localName} ${control.getAttribute('type') ?? ''}`.trim();
    axe.setup(document);
    const names = [...document.querySelectorAll('button, a[href], input, select, textarea')]
      .filter((control) => control.checkVisibility())
      // Links that lead to one place are one link.
      .map((control) => [
        `${kindOf(control)} “${axe.commons.text.accessibleText(control)}”`,
        control.getAttribute('href') ?? control,
      ]);
    axe.teardown();
    // A control without a name is found by the engines, or cannot be reached: it lies behind a dialogue.
    const repeated = names.filter(
      ([name, self]) =>
        !String(name).endsWith('“”') && names.some(([other, another]) => other === name && another !== self),
    );
    return [...new Set(repeated.map(([name]) => `same name: ${name}`))];
  });
}

/** Who reads a page at 400 % must not have to scroll in two directions (WCAG 1.4.10). */
export function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticking = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const names = sticking.map((element) => `${element.localName}.${element.className}`).slice(0, 8);
    return [`scrolls sideways: ${scrollWidth} px of content in ${clientWidth} px: ${names.join(', ')}`];
  });
}
