import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { deck } from '../../content/deck.ts';
import { behavioursFor, findCard } from '../../domain/deck/deck-lookup.ts';
import { today } from '../../domain/deck/today.ts';
import { clockAt } from '../../scripts/driver/clock.ts';
import { until } from '../../scripts/driver/running.ts';
import * as words from '../words.ts';
import { showsText, visibleText } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * The options page on one side, pages that were open already on the other. The clock of the pages stands on a
 * Tuesday on which each choice leads to another card or behaviour.
 */
const tuesday = { year: 2026, month: 10, day: 6 };
const browser = await openThisBrowser();
let pages: { newTab: Page; popup: Page; panel: Page };
let options: Page;

beforeAll(async () => {
  const clock = clockAt('2026-10-06T10:00:00');
  pages = {
    newTab: await browser.page('newtab.html', clock),
    popup: await browser.page('popup.html', clock),
    panel: await browser.page('sidepanel.html#/kaart/vertrouwen', clock),
  };
  options = await browser.page('options.html');
});

async function choose(name: string, value: string): Promise<void> {
  await options.click(`input[name="${name}"][value="${value}"]`);
}

async function showsBehaviour(page: Page, id: string): Promise<void> {
  await until(`${id} is shown`, () =>
    page.evaluate(
      (wanted) => document.querySelector('[data-behaviour]')?.getAttribute('data-behaviour') === wanted,
      id,
    ),
  );
}

/** Those that are in sight: what is for managers lies in a closed row for who is none. */
function behavioursInPanel(): Promise<(string | null)[]> {
  return pages.panel.evaluate(() => {
    const all = document.querySelectorAll('[data-card="vertrouwen"] [data-behaviour]');
    const inSight = [...all].filter((behaviour) => !behaviour.closest('[hidden]'));
    return inSight.map((behaviour) => behaviour.getAttribute('data-behaviour'));
  });
}

function idsFor(role: 'medewerker' | 'leidinggevende'): string[] {
  const card = findCard(deck, 'vertrouwen');
  return card ? behavioursFor(card, role).map(({ id }) => id) : [];
}

it('the role reaches open pages: the panel shows what is for leidinggevenden, and the day’s behaviour follows', async () => {
  const asEmployee = today(deck, tuesday, 'medewerker', 'werkdagen').behaviour.id;
  const asManager = today(deck, tuesday, 'leidinggevende', 'werkdagen').behaviour.id;
  expect(asManager).not.toBe(asEmployee);
  await showsBehaviour(pages.newTab, asEmployee);
  expect(await behavioursInPanel()).toEqual(idsFor('medewerker'));

  await choose('role', 'leidinggevende');
  await showsBehaviour(pages.newTab, asManager);
  await showsBehaviour(pages.popup, asManager);
  await until(
    'the panel shows all',
    async () => (await behavioursInPanel()).length > idsFor('medewerker').length,
  );
  expect(await behavioursInPanel()).toEqual(idsFor('leidinggevende'));

  await choose('role', 'medewerker');
  await showsBehaviour(pages.newTab, asEmployee);
  await until(
    'the panel hides them',
    async () => (await behavioursInPanel()).length < idsFor('leidinggevende').length,
  );
  expect(await behavioursInPanel()).toEqual(idsFor('medewerker'));
});

it('the rhythm reaches open pages: another card', async () => {
  const onWorkdays = today(deck, tuesday, 'medewerker', 'werkdagen');
  const everyDay = today(deck, tuesday, 'medewerker', 'elke-dag');
  expect(everyDay.card.id).not.toBe(onWorkdays.card.id);
  for (const [rhythm, { behaviour }] of [
    ['elke-dag', everyDay],
    ['werkdagen', onWorkdays],
  ] as const) {
    await choose('rhythm', rhythm);
    await showsBehaviour(pages.newTab, behaviour.id);
    await showsBehaviour(pages.popup, behaviour.id);
  }
});

it.each([
  ['donker', 'dark'],
  ['licht', 'light'],
  ['systeem', 'light dark'],
])('the theme reaches every open page: %s', async (theme, scheme) => {
  await choose('theme', theme);
  for (const page of [pages.newTab, pages.popup, pages.panel, options]) {
    await until(`${page.url()} is ${theme}`, () =>
      page.evaluate((wanted) => document.documentElement.dataset.theme === wanted, theme),
    );
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(scheme);
  }
});

it('each button has an edge, so that it does not read as a heading; what removes has the colour of alarm', async () => {
  const buttons = await options.evaluate(() => {
    const data = document.querySelector('#gegevens');
    const alarm = document.createElement('i');
    alarm.style.color = 'var(--alarm)';
    data?.append(alarm);
    const alarmed = getComputedStyle(alarm).color;
    alarm.remove();
    return [...(data?.querySelectorAll('button') ?? [])].map((button) => {
      const { borderTopWidth, borderTopColor, color, backgroundColor } = getComputedStyle(button);
      const isFilled = !/^rgba\(0, 0, 0, 0\)$|transparent/.test(backgroundColor);
      return {
        name: button.textContent ?? '',
        isSeen: isFilled || (borderTopWidth === '1px' && borderTopColor !== backgroundColor),
        isAlarm: color === alarmed && borderTopColor === alarmed,
      };
    });
  });
  expect(buttons.length).toBeGreaterThan(5);
  expect(buttons.filter(({ isSeen }) => !isSeen)).toEqual([]);
  expect(buttons.filter(({ isAlarm }) => isAlarm).map(({ name }) => name)).toEqual([words.data.removeAll]);
});

it.each([320, 1280])(
  '%i px, letters twice as large: all of it can be read without scrolling sideways',
  async (width) => {
    await options.setViewport({ width, height: 800 });
    await options.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
    });
    const [inner, outer] = await options.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    await options.evaluate(() => document.documentElement.removeAttribute('style'));
    expect(inner).toBeLessThanOrEqual(outer ?? 0);
  },
);

it.each(['kiezen', 'gegevens', 'over'])(
  'the index brings #%s to the top, or as far as the page goes',
  async (id) => {
    await options.setViewport({ width: 1280, height: 585 });
    await options.click(`nav a[href="#${id}"]`);
    const at = () =>
      options.evaluate((id) => {
        const { scrollHeight } = document.documentElement;
        const top = document.querySelector(`#${id}`)?.getBoundingClientRect().top ?? innerHeight;
        return { top, isAtEnd: scrollY + innerHeight >= scrollHeight - 1 };
      }, id);
    await until(`#${id} is at the top`, async () => {
      const { top, isAtEnd } = await at();
      return Math.abs(top) < 2 || isAtEnd;
    });
  },
);

it('what was chosen holds after a restart of the browser', async () => {
  await choose('role', 'leidinggevende');
  await choose('theme', 'donker');
  await until('the choice is applied', () =>
    options.evaluate(() => document.documentElement.dataset.theme === 'donker'),
  );
  await browser.restart();
  const panel = await browser.page('sidepanel.html#/kaart/vertrouwen');
  expect(await panel.evaluate(() => document.documentElement.dataset.theme)).toBe('donker');
  pages = { ...pages, panel };
  await until(
    'the panel shows all',
    async () => (await behavioursInPanel()).length === idsFor('leidinggevende').length,
  );
});

it('a folder for a daily reservekopie is offered where the browser can keep one; elsewhere a sentence says that it cannot', async () => {
  const { choose, notHere } = words.backups;
  const [said, unsaid] = browser.name === 'chromium' ? [choose, notHere] : [notHere, choose];
  const page = await browser.page('options.html');
  await showsText(page, said);
  expect(await visibleText(page)).not.toContain(unsaid);
  await page.close();
});
