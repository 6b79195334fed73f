import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

/*
 * Two engines that look for what hinders people, in the page itself; they find different things. Only what an
 * engine is sure of counts: axe's violations, and of IBM's those of value VIOLATION/FAIL.
 */

declare const axe: {
  run(where: Document, options: object): Promise<{ violations: AxeViolation[] }>;
};
interface AxeViolation {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

declare const ace: {
  Checker: new () => { check(where: Document, policies: string[]): Promise<{ results: IbmResult[] }> };
};
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

/** Brings both engines into a page; once is enough as long as the page is not loaded again. */
export async function bringEngines(page: Page): Promise<void> {
  for (const source of await engines) await page.evaluate(source);
}

/** What is wrong in a page as it is now, one line each. */
export async function findings(page: Page): Promise<string[]> {
  return [...(await byAxe(page)), ...(await byIbm(page)), ...(await outOfSight(page))];
}

/** Fails, and says what was found. */
export function expectNone(found: string[]): void {
  if (found.length > 0) throw new Error(`${found.length} found:\n${found.join('\n')}`);
}

function byAxe(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // Not on by default: the size of targets, new in WCAG 2.2.
    const rules = { 'target-size': { enabled: true } };
    const { violations } = await axe.run(document, { resultTypes: ['violations'], rules });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `axe ${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
      ),
    );
  });
}

function byIbm(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [level, verdict] }) => level === 'VIOLATION' && verdict === 'FAIL')
      .map(({ ruleId, message, path }) => `ibm ${ruleId}: ${path.dom}: ${message}`);
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
