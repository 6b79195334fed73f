import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { actions } from '../../content/words/lead.ts';
import { until } from '../../scripts/driver/running.ts';
import { onStep, tabTo } from './as-host.ts';
import { press, shows, visibleText } from './as-user.ts';
import { storedConversation } from './conversation-rig.ts';
import { expectNone, outOfSight } from './findings.ts';
import { chosen, planOf, putConversation, stepOf } from './stored-conversation.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * More than a conversation is meant for: very long words in each field, very many behaviours, some of which no deck has.
 */
const browser = await openThisBrowser();
const most = 10_000;

/** A page at 320 px with a conversation that is led. */
async function led(id: string): Promise<Page> {
  const page = await browser.page(`sidepanel.html#/gesprek/${id}`);
  await page.setViewport({ width: 320, height: 720 });
  await shows(page, '[data-step][aria-current=step], main h2');
  return page;
}

/** Puts a word of 10,000 letters, another for each, in every field that is shown and empty. @returns the letters */
function fillFields(page: Page, letters: string): Promise<string> {
  return page.evaluate(
    async (all, length) => {
      const shown = [...document.querySelectorAll('textarea')].filter((field) => field.checkVisibility());
      const empty = shown.filter(({ value }) => value === '').slice(0, all.length);
      for (const [index, field] of empty.entries()) {
        field.focus();
        document.execCommand('insertText', false, (all[index] ?? '').repeat(length));
        // As someone who pastes: the page is drawn before the next field.
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return all.slice(0, empty.length);
    },
    letters,
    most,
  );
}

it(`a word of ${most} letters in each field is stored, and in the report; the page stays as narrow as it is`, async () => {
  const id = 'long-words';
  const first = await browser.page('sidepanel.html#/gesprek');
  const steps = [stepOf('s1', 'vraag', 'Wat speelt er?'), stepOf('s2', 'afspreken', 'Wat spreken we af?')];
  await putConversation(first, id, planOf(steps));
  await first.close();
  const page = await led(id);
  await press(page, actions.more);
  const said = await fillFields(page, 'abc');
  expect(said).toBe('abc');
  await press(page, actions.less);
  await page.keyboard.press('2');
  await onStep(page, 2);
  const agreed = await fillFields(page, 'def');
  expect(agreed).toBe('def');
  const has = (text: string, letters: string) =>
    [...letters].filter((letter) => !text.includes(letter.repeat(most)));
  await until('all is stored', async () => {
    const { texts } = await storedConversation(page, id);
    return has(Object.values(texts).join('\n'), said + agreed).length === 0;
  });
  expectNone(await outOfSight(page));
  await page.close();
  const again = await led(id);
  await until('the words are there', async () => has(await visibleText(again), agreed).length === 0);
  expectNone(await outOfSight(again));
  await again.close();

  const report = await browser.page(`sidepanel.html#/gesprek/${id}/verslag`);
  await report.setViewport({ width: 320, height: 720 });
  // What is for oneself is in no report.
  await until('the report is there', async () => has(await visibleText(report), `ab${agreed}`).length === 0);
  expect(has(await visibleText(report), 'c')).toEqual(['c']);
  expectNone(await outOfSight(report));
  await report.close();
});

it('200 behaviours are counted one after the other, also those that no deck has any more', async () => {
  const id = 'many';
  const first = await browser.page('sidepanel.html#/gesprek');
  const gone = { id: 'weg/oud', text: 'Dit stond op een oude kaart.', card: 'weg', cardTitle: 'Oud' };
  const behaviours = [{ ...gone, audience: 'iedereen' as const }, ...chosen, ...chosen, ...chosen].slice(
    0,
    200,
  );
  const each = behaviours.map((behaviour, n) => ({ ...behaviour, id: `${behaviour.id}-${n}` }));
  await putConversation(
    first,
    id,
    planOf([stepOf('s1', 'handen', 'Wat herkennen we?', { behaviours: each })]),
  );
  await first.close();
  const page = await led(id);
  await until('all are there', () =>
    page.evaluate(() => document.querySelectorAll('[data-tally]').length === 200),
  );
  await tabTo(page, '[data-tally] input');
  for (const count of ['4', '3', '2']) {
    await page.keyboard.type(count);
    await page.keyboard.press('Enter');
  }
  await until('the hands are stored', async () => {
    const { plan } = await storedConversation(page, id);
    return Object.values(plan.steps[0]?.hands ?? {})[0]?.counts.bespreken === 2;
  });
  expectNone(await outOfSight(page));
  await page.close();
  const report = await browser.page(`sidepanel.html#/gesprek/${id}/verslag`);
  await until('the report has the hands', async () => (await visibleText(report)).includes(gone.text));
  await report.close();
});

it('complains of nothing', async () => {
  expect(await browser.complaints()).toEqual([]);
});
