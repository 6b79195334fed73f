import type { Page } from 'puppeteer-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { deck } from '../../content/deck.ts';
import { recipes } from '../../content/recipes.ts';
import * as cardWords from '../../content/words/cards.ts';
import * as controlWords from '../../content/words/controls.ts';
import { minutes } from '../../content/words/conversation.ts';
import * as words from '../../content/words/prepare.ts';
import { omnibox } from '../../content/words/search.ts';
import type { ChosenBehaviour, Plan } from '../../domain/conversation/plan.ts';
import { until } from '../../scripts/driver/running.ts';
import { goTo, press, shows, showsText, visibleText } from './as-user.ts';
import { outOfSight } from './findings.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * From opening the panel to a conversation: begun at once, from a recept or a card, or set ready first.
 */
const browser = await openThisBrowser();
let page: Page;

beforeAll(async () => {
  page = await browser.page('sidepanel.html#/gesprek');
  await page.setViewport({ width: 320, height: 700 });
  await shows(page, '[data-recipe]');
});

const hash = () => page.evaluate(() => location.hash);
const toStart = async () => {
  await goTo(page, '#/gesprek');
  await shows(page, '[data-recipe]');
};
const texts = (selector: string) =>
  page.evaluate(
    (css) => [...document.querySelectorAll(css)].map((each) => each.textContent?.trim() ?? ''),
    selector,
  );
const ids = (attribute: string, within = 'main') =>
  page.evaluate(
    (name, css) =>
      [...document.querySelectorAll(`${css} [${name}]`)].map((each) => each.getAttribute(name) ?? ''),
    attribute,
    within,
  );

/** Opens or closes a recept; not by the mouse: what was stored may still be coming above it. */
const toggle = (recipe: string) =>
  page.evaluate(
    (id) => document.querySelector<HTMLElement>(`[data-recipe="${id}"] [aria-expanded]`)?.click(),
    recipe,
  );

/** Sets a recept ready. @returns the address of the conversation */
async function setReady(recipe: string): Promise<string> {
  await toStart();
  await toggle(recipe);
  await press(page, words.recipe.prepare, `[data-recipe="${recipe}"]`);
  await shows(page, '[data-chosen]');
  return hash();
}

/** Types in a field of what is set ready, and waits until it is on the disk. */
async function fill(selector: string, text: string): Promise<void> {
  await page.focus(selector);
  await page.evaluate((css) => {
    const field = document.querySelector<HTMLTextAreaElement>(css);
    field?.setSelectionRange(0, field.value.length);
  }, selector);
  await page.evaluate((value) => document.execCommand('insertText', false, value), text);
}

/** Puts a conversation in the database, as another version or another deck left it. */
async function store(id: string, plan: Partial<Plan>, title = id): Promise<void> {
  const whole: Plan = {
    state: 'klaargezet',
    goal: '',
    steps: [],
    at: '',
    figures: 'getallen',
    agreements: {},
    ...plan,
  };
  await page.evaluate(
    async (record) => {
      const opened = indexedDB.open('vakmanschap');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opened.onsuccess = () => resolve(opened.result);
        opened.onerror = () => reject(opened.error);
      });
      const transaction = database.transaction('conversations', 'readwrite');
      transaction.objectStore('conversations').put(record);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    { id, text: title, plan: JSON.stringify(whole), created: Date.now(), updated: Date.now() },
  );
}

it('four keys after the panel opened a conversation is on its first step, and no title was asked', async () => {
  await browser.newTab();
  const panel = await browser.panel();
  await shows(panel, 'input[type=search]');
  // The driver opens Firefox's sidebar without the keyboard in it.
  if (inject('browserName') === 'firefox') await panel.click('input[type=search]');
  await until('the cursor is in the search field', () =>
    panel.evaluate(() => document.activeElement?.matches('input[type=search]')),
  );
  const at = () => panel.evaluate(() => location.hash);
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('g');
  await until('the place for conversations has the focus', () =>
    panel.evaluate((title) => document.activeElement?.textContent === title, words.start.title),
  );
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await until('a conversation is led', async () => /^#\/gesprek\/./.test(await at()));
  await shows(panel, '[aria-current="step"][data-step="openen"], [data-step="openen"]');
  // It is there for every page, and comes first.
  await panel.close();
  await page.bringToFront();
  await shows(page, 'a[href^="#/gesprek/"]');
  expect(await visibleText(page)).toContain(words.start.goOn.replace('{n}', '1'));
});

it('all recepten are offered, in the order of the house, each with its steps', async () => {
  await toStart();
  expect(await ids('data-recipe')).toEqual(recipes.map(({ id }) => id));
  for (const { id, steps, mind } of recipes) {
    await toggle(id);
    await shows(page, `[data-recipe="${id}"] ol li:nth-child(${steps.length})`);
    expect((await texts(`[data-recipe="${id}"]`)).join()).toContain(mind);
    await toggle(id);
  }
});

it('what is set ready can be changed, and is so when it is opened again', async () => {
  const address = await setReady('een-kaart');
  const long = 'Waarom '.repeat(1500).slice(0, 10_000);
  await fill('main textarea', long);
  await press(page, words.steps.add);
  await until('the question of one’s own has the focus', () =>
    page.evaluate(() => document.activeElement?.closest('[data-step=vraag]') !== null),
  );
  await page.keyboard.type('Wat weten wij niet?');
  const [first = '', second = ''] = await ids('data-chosen');
  await page.click(`[data-chosen="${first}"] [data-sign=remove]`);
  await until('it is gone', async () => !(await ids('data-chosen')).includes(first));
  await until('the next one has the focus', () =>
    page.evaluate((id) => document.activeElement?.closest(`[data-chosen="${id}"]`) !== null, second),
  );
  await page.evaluate(
    (id) => document.querySelector<HTMLElement>(`[data-chosen="${id}"] button`)?.click(),
    second,
  );
  await until('another is in its place', async () => !(await ids('data-chosen')).includes(second));
  const chosen = await ids('data-chosen');
  await page.close();
  page = await browser.page(`sidepanel.html${address}`);
  await page.setViewport({ width: 320, height: 700 });
  await shows(page, '[data-chosen]');
  expect(await ids('data-chosen')).toEqual(chosen);
  const typed = await page.evaluate(() =>
    [...document.querySelectorAll('textarea')].map(({ value }) => value),
  );
  expect(typed).toContain(long);
  expect(typed).toContain('Wat weten wij niet?');
  expect(await outOfSight(page)).toEqual([]);
});

it('steps move by keys with the focus on them, and one that was taken away comes back', async () => {
  await setReady('het-kwartier');
  const kinds = await ids('data-step');
  await page.focus('[data-step=handen] [data-sign=up]');
  await page.keyboard.press('Enter');
  await until('it stands second', async () => (await ids('data-step'))[1] === 'handen');
  await until('its button has the focus', () =>
    page.evaluate(() => document.activeElement?.matches('[data-step=handen] [data-sign=up]')),
  );
  await page.focus('[data-step=handen] [data-sign=remove]');
  await page.keyboard.press('Enter');
  await until('it is gone', async () => !(await ids('data-step')).includes('handen'));
  await until('what puts it back has the focus', () =>
    page.evaluate(() => document.activeElement?.hasAttribute('data-put-back')),
  );
  await page.keyboard.press('Enter');
  await until('it is back', async () => (await ids('data-step')).length === kinds.length);
});

it('minutes are set by keys, and the time of the end follows', async () => {
  await setReady('het-kwartier');
  const before = (await texts('strong'))[0];
  await page.focus('[data-step=openen] input[type=number]');
  for (let n = 0; n < 30; n++) await page.keyboard.press('ArrowUp');
  await until('it ends later', async () => (await texts('strong'))[0] !== before);
  await until('all minutes count', async () =>
    (await visibleText(page)).includes(minutes.many.replace('{n}', '45')),
  );
});

it('behaviours are found by their words, and added once', async () => {
  await setReady('het-kwartier');
  await page.type('[data-adding] input', 'tegenspraak');
  await shows(page, '[data-found]');
  const [found = ''] = await ids('data-found');
  await page.focus(`[data-found="${found}"]`);
  await page.keyboard.press('Enter');
  await until('it is chosen', async () => (await ids('data-chosen')).includes(found));
  await page.keyboard.press('Enter');
  expect((await ids('data-chosen')).filter((id) => id === found)).toHaveLength(1);
});

const behaviour = (n: number): ChosenBehaviour => ({
  id: `weg/${n}`,
  text: `Gedrag dat niet meer op een kaart staat, nummer ${n}.`,
  card: 'weg',
  cardTitle: 'Een kaart van vroeger',
  audience: 'iedereen',
});
const question = (behaviours: ChosenBehaviour[]): Plan['steps'] => [
  { id: 's1', kind: 'vraag', text: 'Hoe gaat het?', minutes: 5, spent: 0, behaviours, hands: {} },
];

it('behaviours that the cards do not have any more are there as they were', async () => {
  await store('oud', { steps: question([behaviour(1)]) });
  await goTo(page, '#/gesprek/oud');
  await showsText(page, behaviour(1).text);
  expect(await visibleText(page)).toContain('Een kaart van vroeger');
});

it('200 behaviours: a sentence says so, and it does not begin 20 times as late as with one', async () => {
  const soonest = { 1: Number.POSITIVE_INFINITY, 200: Number.POSITIVE_INFINITY };
  // In turn, so that both meet the same busy machine; of three tries one is not held up.
  for (const round of ['een', 'twee', 'drie'])
    for (const count of [1, 200] as const) {
      const id = `${round}-${count}`;
      await store(id, { steps: question(Array.from({ length: count }, (_, n) => behaviour(n))) });
      await goTo(page, `#/gesprek/${id}`);
      if (count === 200) await showsText(page, words.choice.many);
      await until('all are there', async () => (await ids('data-chosen')).length === count);
      soonest[count] = Math.min(soonest[count], await timeToBegin());
    }
  console.log(`Begins after ${soonest[1]} ms with 1 behaviour, after ${soonest[200]} ms with 200.`);
  expect(soonest[200] / soonest[1]).toBeLessThan(20);
});

/** Presses "Begin". @returns how long it took until the conversation was led, in ms */
function timeToBegin(): Promise<number> {
  return page.evaluate(async (name) => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent === name);
    const start = performance.now();
    button?.click();
    while (document.querySelector('[data-chosen]')) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, words.prepare.begin);
}

it('without behaviours it is a conversation with questions only, put together by oneself', async () => {
  await toStart();
  await page.evaluate((name) => {
    [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(name))?.click();
  }, words.start.compose);
  await showsText(page, words.choice.none);
  await press(page, words.prepare.begin);
  await until('it is led', async () => !(await visibleText(page)).includes(words.choice.none));
  await shows(page, '[data-step]');
});

it('a conversation becomes a recept of one’s own, from which others begin', async () => {
  await setReady('na-een-klus');
  const goal = recipes.find(({ id }) => id === 'na-een-klus')?.goal ?? '';
  await press(page, words.prepare.saveRecipe);
  await showsText(page, words.prepare.savedRecipe.replace('{title}', goal));
  await toStart();
  await showsText(page, words.start.own);
  await page.evaluate((name) => {
    [...document.querySelectorAll('a')].find((each) => each.textContent?.includes(name))?.click();
  }, goal);
  await showsText(page, words.prepare.heading.recept);
  const recipe = await hash();
  await press(page, words.recipe.begin);
  await until('another conversation is led', async () => (await hash()) !== recipe);
  await toStart();
  await showsText(page, words.start.own);
});

it('copied as a code and pasted, a conversation lies ready as it was then', async () => {
  const goal = recipes.find(({ id }) => id === 'wat-gaat-goed')?.goal ?? '';
  await setReady('wat-gaat-goed');
  const before = [await ids('data-chosen'), await ids('data-step')];
  await press(page, words.code.copy);
  const code = await until('the code is copied', async () => {
    // It may change while it is read.
    const { plain } = await browser.clipboard(page).catch(() => ({ plain: '' }));
    return plain.includes('GESPREK1.') && plain;
  });
  await fill('main textarea', 'Iets heel anders.');
  await until('it is stored', () => page.evaluate(() => document.querySelector('main [data-code]') === null));
  await toStart();
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-pasting] button')?.click());
  await shows(page, '[data-pasting] input');
  await fill('[data-pasting] input', `Hier is de code: ${code}. Groet`);
  await page.keyboard.press('Enter');
  await shows(page, '[data-chosen]');
  expect(await visibleText(page)).toContain(goal);
  expect([await ids('data-chosen'), await ids('data-step')]).toEqual(before);
});

it('one that is removed is put back from the bar', async () => {
  await store('weg', { steps: question([]) }, 'Om weg te doen');
  await goTo(page, '#/gesprek/weg');
  await showsText(page, 'Om weg te doen');
  await press(page, words.prepare.remove);
  await shows(page, '[data-undo]');
  await press(page, controlWords.undo, '[data-undo]');
  await shows(page, '[data-adding]');
  expect(await visibleText(page)).toContain('Om weg te doen');
});

it('each card is discussed with one press: its behaviours lie ready', async () => {
  await goTo(page, '#/kaart/opgave');
  await press(page, cardWords.card.discuss, '[data-card="opgave"]');
  await shows(page, '[data-chosen]');
  expect((await ids('data-chosen')).every((id) => id.startsWith('opgave/'))).toBe(true);
});

it('“av gesprek” in the address bar leads to conversations', async () => {
  const tab = await browser.page('sidepanel.html#/kaarten');
  await shows(tab, '[data-card]');
  await browser.pickInAddressBar(omnibox.conversation.name);
  await until('the tab is there', () =>
    // It may be on its way from one page to the other.
    tab.evaluate(() => location.hash === '#/gesprek').catch(() => false),
  );
  await tab.close();
  await page.bringToFront();
});

it('the questions are read, copied one by one or all, and shown large, with nothing begun', async () => {
  await goTo(page, '#/vragen');
  await shows(page, '[data-question]');
  expect(await ids('data-question')).toEqual(deck.questions.map(({ id }) => id));
  await page.click('[data-question="wat-ontbreekt"] button:nth-of-type(2)');
  await showsText(page, controlWords.copy.copied);
  await press(page, words.questions.copyAll);
  await until('all are copied', async () => {
    // It may change while it is read.
    const plain = await browser.clipboard(page).then(
      (copied) => copied.plain,
      () => '',
    );
    return deck.questions.every(({ text }) => plain.includes(text));
  });
  await goTo(page, '#/vragen/wat-ontbreekt');
  await shows(page, 'h1');
  await page.keyboard.press('ArrowRight');
  await until('the next is shown', async () => (await hash()) === '#/vragen/wat-belemmert');
  await page.keyboard.press('Escape');
  await until('all are shown', async () => (await hash()) === '#/vragen');
});

it('conversations are found by their words; while the screen is shared they are neither found nor listed', async () => {
  await store('zuid', { goal: 'Over de kanarie', steps: question([]) }, 'Team Zuid');
  const other = await browser.page('sidepanel.html#/zoek/kanarie');
  await shows(other, '[data-results] [data-conversation="zuid"]');
  await other.click('header [data-sharing]');
  await until('it is not found', () =>
    other.evaluate(() => document.querySelector('[data-conversation]') === null),
  );
  await goTo(other, '#/gesprek');
  await shows(other, '[data-hidden]');
  expect(await visibleText(other)).not.toContain('Team Zuid');
  await other.click('header [data-sharing]');
  await showsText(other, 'Team Zuid');
  await other.close();
});

it('nothing went wrong meanwhile', async () => {
  expect(await browser.complaints()).toEqual([]);
});
