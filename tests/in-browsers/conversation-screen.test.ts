import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { hands as handWords } from '../../content/words/conversation.ts';
import { lead, mirror } from '../../content/words/lead.ts';
import { until } from '../../scripts/driver/running.ts';
import * as words from '../words.ts';
import { press, shows, showsText, visibleText, write } from './as-user.ts';
import { bringEngines, expectNone, findings, findingsInColours } from './findings.ts';
import { chosen, planOf, putConversation, stepOf } from './stored-conversation.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * What the team sees: it follows the host, can be read from the back of the room, and has none of the host's own words.
 */
const browser = await openThisBrowser();
const canary = 'KANARIE-7';
const address = (part = '') => `sidepanel.html#/gesprek/c1${part}`;
const panel = await browser.page('sidepanel.html#/notities');
await showsText(panel, words.notes.none);

const longest = chosen.toSorted((one, other) => other.text.length - one.text.length)[0];
const four = [1, 2, 3, 4].flatMap((n) => (longest ? [{ ...longest, id: `${longest.id}-${n}` }] : []));
const usual = chosen.slice(0, 3);
const hands = Object.fromEntries(
  usual.map(({ id }, n) => [id, { counts: { herkennen: 3 + n, beter: 2, bespreken: 88 } }]),
);
const long = stepOf('lang', 'vraag', words.screen.title.repeat(3), { behaviours: four });
const steps = [
  stepOf('open', 'openen', 'Een kwartier over ons werk.', { behaviours: usual, say: canary }),
  stepOf('hand', 'handen', 'Welk gedrag herkennen we?', { behaviours: usual, hands }),
  stepOf('lees', 'lezen', 'Hoe geven we hier een vervolg aan?'),
  stepOf('negen', 'vraag', 'Wat betekent dit voor ons?', { behaviours: chosen.slice(0, 9) }),
];
const agreements = { a1: { state: 'open' as const, due: '2026-12-09', moves: [] } };
const sentence = { 'c1/a1/afspraak': 'iemand tegenspreekt\nvragen wij eerst door\nwij' };
const plan = (more = {}) => planOf(steps, { agreements, goal: canary, mind: canary, ...more });

/** Everything that a page has of words: markup with its attributes, what is in fields, its title. */
const allOf = (page: Page) =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      document.title,
      ...[...document.querySelectorAll('textarea, input')].map((field) => 'value' in field && field.value),
    ].join('\n'),
  );
const question = (page: Page) => page.evaluate(() => document.querySelector('h1')?.textContent);
const showsQuestion = (page: Page, text: string) =>
  until(`the question is “${text}”`, async () => {
    // A page that is being loaded anew has no words yet.
    return (await question(page).catch(() => undefined)) === text;
  });

await putConversation(panel, 'c1', plan(), sentence);
const screen = await browser.page(address('/scherm'));
await showsQuestion(screen, 'Een kwartier over ons werk.');
const led = await browser.page(address());
await led.setViewport({ width: 1280, height: 720 });
await shows(led, '[data-step]');

it('opens in a window of its own, which comes to the front when it is asked for again', async () => {
  const popups = () =>
    led.evaluate(async () => {
      const own = globalThis as unknown as Record<'browser' | 'chrome', typeof import('wxt/browser').browser>;
      const windows = await (own.browser ?? own.chrome).windows.getAll();
      return windows.filter(({ type }) => type === 'popup').length;
    });
  await press(led, words.openScreen.open);
  await until('there is a window', async () => (await popups()) === 1);
  await press(led, words.openScreen.open);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await popups()).toBe(1);
  await led.bringToFront();
});

it('has none of the words that are for the host: not on the page, in its title, nor in what pages tell each other', async () => {
  await screen.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new BroadcastChannel('notes').onmessage = ({ data }) => heard.push(JSON.stringify(data));
  });
  const field = (name: string) =>
    led.evaluate((wanted) => {
      const fields = [...document.querySelectorAll('textarea')];
      const found = fields.find(({ labels }) => labels[0]?.textContent?.includes(wanted));
      found?.setAttribute('data-asked', wanted);
      return `[data-asked="${wanted}"]`;
    }, name);
  for (const name of ['jezelf', 'gezegd']) {
    const css = await field(name);
    await led.click(css);
    await led.keyboard.type(`${canary} ${name}`);
  }
  const notes = await browser.page(`sidepanel.html#/gedrag/${usual[0]?.id}`);
  await write(notes, `[data-behaviour="${usual[0]?.id}"] textarea`, canary);
  await notes.close();
  const heard = () => screen.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await until('the screen has heard of it', async () => (await heard()).length >= 3);
  expect((await heard()).join()).not.toContain(canary);
  expect(await allOf(screen)).not.toContain(canary);
  if (inject('browserName') === 'chromium')
    expect(JSON.stringify(await screen.accessibility.snapshot())).not.toContain(canary);
  // All of it is there: the host sees it.
  expect(await visibleText(led)).toContain(`${canary} jezelf`);
});

it('follows the host at each press', async () => {
  await screen.evaluate(() => {
    const seen: [string, number][] = [];
    Object.assign(globalThis, { seen });
    const look = () =>
      seen.push([
        document.querySelector('h1')?.textContent ?? '',
        performance.timeOrigin + performance.now(),
      ]);
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await led.bringToFront();
  await led.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    const press = () => Object.assign(globalThis, { pressed: performance.timeOrigin + performance.now() });
    addEventListener('keydown', press, { capture: true });
  });
  const took: number[] = [];
  for (let n = 0; n < 6; n += 1) {
    const key = n % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
    const before = await question(screen);
    await led.keyboard.press(key);
    const text = key === 'ArrowRight' ? 'Welk gedrag herkennen we?' : 'Een kwartier over ons werk.';
    await showsQuestion(screen, text);
    const seen = await screen.evaluate(() => (globalThis as unknown as { seen: [string, number][] }).seen);
    const changed = seen.findLast(([shown], n) => shown === text && (seen[n - 1]?.[0] ?? before) !== text);
    const begun = await led.evaluate(() => (globalThis as unknown as { pressed: number }).pressed);
    took.push((changed?.[1] ?? Number.POSITIVE_INFINITY) - begun);
  }
  // How soon is measured on a machine with nothing else to do: `npm run bench:conversation`.
  console.log(`The screen follows after ${took.map(Math.round).join(', ')} ms.`);
  expect(took.every(Number.isFinite)).toBe(true);
});

it('shows no count before the host shows the picture; then it does', async () => {
  await putConversation(panel, 'c1', plan({ at: 'hand' }));
  await showsQuestion(screen, 'Welk gedrag herkennen we?');
  expect(await visibleText(screen)).not.toContain('88');
  for (const sign of Object.values(handWords.signs)) await showsText(screen, sign);
  await putConversation(panel, 'c1', plan({ at: 'hand', pictureShown: true }));
  await showsText(screen, '88');
});

it('shows the agreements alone while they are read, a pause as the figure, and a sentence when it is over or gone', async () => {
  await putConversation(panel, 'c1', plan({ at: 'lees' }));
  await showsText(screen, 'Als iemand tegenspreekt, dan vragen wij eerst door.');
  await putConversation(panel, 'c1', plan({ at: 'lees', paused: true }));
  await shows(screen, '[data-screen=figure] svg');
  expect(await visibleText(screen)).not.toContain('tegenspreekt');
  await putConversation(panel, 'c1', plan({ state: 'afgerond' }));
  await showsText(screen, words.nothing.over);
  const gone = await browser.page('sidepanel.html#/gesprek/weg/scherm');
  await showsText(gone, words.nothing.gone);
  await gone.close();
});

it('turns the sheets of a step with more behaviours than one reads', async () => {
  await putConversation(panel, 'c1', plan({ at: 'negen' }));
  await showsQuestion(screen, 'Wat betekent dit voor ons?');
  const shown = () => screen.evaluate(() => document.querySelectorAll('[data-behaviour]').length);
  expect(await shown()).toBe(6);
  await screen.bringToFront();
  await press(screen, words.screen.nextSheet);
  await until('the other sheet is shown', async () => (await shown()) === 3);
});

it('stands where the panel stands after 30 arrow presses in 2 seconds, a reload, and when it is opened anew', async () => {
  const many = Array.from({ length: 40 }, (_, n) => stepOf(`s${n + 1}`, 'vraag', `Vraag ${n + 1}`));
  await putConversation(panel, 'c1', planOf(many));
  await showsQuestion(screen, 'Vraag 1');
  await screen.bringToFront();
  const begun = performance.now();
  for (let n = 0; n < 30; n += 1) await screen.keyboard.press('ArrowRight');
  console.log(`30 presses in ${Math.round(performance.now() - begun)} ms.`);
  await showsQuestion(screen, 'Vraag 31');
  await led.bringToFront();
  await showsText(led, 'Vraag 31');
  await screen.evaluate(() => {
    document.querySelector('h1')?.replaceChildren('weg');
    location.reload();
  });
  await showsQuestion(screen, 'Vraag 31');
  await screen.close();
  await led.bringToFront();
  await led.keyboard.press('ArrowLeft');
  await showsText(led, 'Vraag 30');
  const again = await browser.page(address('/scherm'));
  await showsQuestion(again, 'Vraag 30');
  await again.close();
});

describe('from the back of the room', () => {
  it.each([
    [1280, 720],
    [1920, 1080],
    [800, 600],
  ])(
    'four of the longest behaviours are read whole at %i × %i: a question of 5 and behaviours of 3 hundredths of the height',
    async (width, height) => {
      await putConversation(
        panel,
        'c1',
        planOf([
          { ...long, text: 'Welk gedrag herkennen we en welk gedrag speelt bij ons op de werkvloer?' },
        ]),
      );
      const page = await browser.page(address('/scherm'));
      await page.setViewport({ width, height });
      await shows(page, '[data-behaviour]');
      const [over, title, behaviour] = await page.evaluate(() => {
        const sizeOf = (css: string) => {
          const element = document.querySelector(css);
          return element ? (Number.parseFloat(getComputedStyle(element).fontSize) / innerHeight) * 100 : 0;
        };
        return [
          document.documentElement.scrollHeight - innerHeight,
          sizeOf('h1'),
          sizeOf('[data-behaviour]'),
        ];
      });
      expect(longest?.text.length).toBe(221);
      expect(over).toBe(0);
      expect(title).toBeGreaterThanOrEqual(5);
      expect(behaviour).toBeGreaterThanOrEqual(3);
      await page.close();
    },
  );
});

it('hinders nobody: both engines find nothing, in each of its states and looks', async () => {
  const page = await browser.page(address('/scherm'));
  await putConversation(panel, 'c1', plan());
  await shows(page, 'h1');
  await bringEngines(page);
  const states = [
    plan(),
    plan({ at: 'hand' }),
    plan({ at: 'hand', pictureShown: true }),
    plan({ at: 'lees' }),
    plan({ at: 'negen' }),
    plan({ paused: true }),
    plan({ state: 'afgerond' }),
  ];
  for (const state of states) {
    await putConversation(panel, 'c1', state);
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const [width, height] of [
      [1280, 720],
      [320, 640],
    ] as const) {
      await page.setViewport({ width, height });
      await browser.look(page, { scheme: 'light' });
      expectNone(await findings(page));
      await browser.look(page, { scheme: 'dark' });
      expectNone(await findingsInColours(page));
    }
  }
  await page.close();
}, 120_000);

describe('a beamer that shows what the laptop shows', () => {
  it('gets the screen in the host’s own tab; a note is written in an empty field', async () => {
    await putConversation(panel, 'c1', plan());
    const page = await browser.page(address());
    await page.setViewport({ width: 1280, height: 720 });
    await press(page, words.openScreen.mirror);
    await shows(page, '[data-screen=step]');
    expect(await allOf(page)).not.toContain(canary);
    await press(page, mirror.note);
    await shows(page, 'dialog[open] textarea');
    expect(await allOf(page)).not.toContain(canary);
    await page.keyboard.type('Onder elkaars ogen');
    await page.keyboard.press('Escape');
    await press(page, lead.next);
    await showsQuestion(page, 'Welk gedrag herkennen we?');
    await press(page, mirror.end);
    await press(page, lead.previous);
    await showsText(page, 'Onder elkaars ogen');
    expect(await visibleText(page)).toContain(`${canary} gezegd`);
    await page.close();
  });
});
