import { Buffer } from 'node:buffer';
import type { Page } from 'puppeteer-core';
import { extractText } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { conversation as conversationWords } from '../../content/words/conversation.ts';
import { appointment, followUp, removal, reportPage } from '../../content/words/report.ts';
import { clockAt } from '../../scripts/driver/clock.ts';
import { until } from '../../scripts/driver/running.ts';
import { behaviour, conversation, step } from '../domain/conversation/a-conversation.ts';
import * as words from '../words.ts';
import { goTo, press, shows, showsText, visibleText } from './as-user.ts';
import { bringEngines, expectNone, findings, findingsInColours } from './findings.ts';
import { putConversation } from './stored-conversation.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * The report of a conversation, on the screen, on paper and in files, and what becomes of its agreements on their day.
 */
const browser = await openThisBrowser();
const dueDay = clockAt('2026-12-09T09:00:00');
const sentence = 'Als iemand tegenspreekt, dan vragen wij eerst door.';
const said = 'Wij praten steeds met dezelfde mensen.';
const canary = 'KANARIE-7';
const chosen = [
  behaviour('a', 'Luister en vraag door. Probeer je oordeel uit te stellen.'),
  behaviour('b', 'Wees nieuwsgierig naar wat leeft binnen en buiten je organisatie.'),
];
const given = conversation({
  steps: [
    step('s', { behaviours: chosen }),
    step('h', {
      kind: 'handen',
      behaviours: chosen,
      hands: {
        'water/a': { counts: { herkennen: 4, beter: 2, bespreken: 1 } },
        'water/b': { counts: { bespreken: 6 } },
      },
    }),
  ],
  agreements: {
    een: { state: 'open', due: '2026-12-09', moves: [] },
    twee: { state: 'open', due: '2026-12-09', moves: [] },
  },
});
const texts = {
  's/gezegd': said,
  's/jezelf': canary,
  'gesprek-1/later': 'Hoe wij nieuwe collega’s inwerken.',
  'een/afspraak': 'iemand tegenspreekt\nvragen wij eerst door\nde voorzitter',
  'twee/afspraak': '\nWij beginnen op tijd',
};

const panel = await browser.page('sidepanel.html#/gesprek', dueDay);
await shows(panel, 'main button');
const placed = Object.entries(texts).map(([place, typed]) => [`${given.id}/${place}`, typed]);
await putConversation(panel, given.id, given.plan, Object.fromEntries(placed));
await shows(panel, '[data-agreement]');
await goTo(panel, '#/gesprek/gesprek-1/verslag');
await shows(panel, '[data-agreement="een"]');

/** What is kept of the next thing that is copied, or saved as a file. */
async function taken(page: Page, name: string): Promise<string> {
  await page.evaluate(() => {
    const kept = document.documentElement.dataset;
    kept.taken = '';
    const keep = async (parts: readonly BlobPart[]) => {
      kept.taken += await new Blob([...parts]).text();
    };
    navigator.clipboard.writeText = (words) => keep([words]);
    navigator.clipboard.write = async ([item]) => {
      for (const type of item?.types ?? []) await keep([(await item?.getType(type)) ?? '']);
    };
    Object.assign(window, { showSaveFilePicker: undefined });
    const makeAddress = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) keep([blob]);
      return makeAddress(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press(page, name);
  return until(`“${name}” gave something`, () =>
    page.evaluate(() => document.documentElement.dataset.taken || undefined),
  );
}

describe('the report', () => {
  it.each([reportPage.copy, reportPage.markdown, reportPage.save, appointment.button])(
    'is taken along by “%s”, with what was agreed and never what is private',
    async (name) => {
      const all = await taken(panel, name);
      expect(all).toContain('vragen wij eerst door');
      expect(all).not.toContain(canary);
      expect(all.includes(said)).toBe(name !== appointment.button);
    },
  );

  it('has only the agreements when one wants no more', async () => {
    await panel.click('input[value=afspraken]');
    expect(await visibleText(panel)).not.toContain(said);
    expect(await taken(panel, reportPage.markdown)).not.toContain(said);
    await panel.click('input[value=heel]');
    expect(await visibleText(panel)).toContain(said);
    expect(await visibleText(panel)).not.toContain(canary);
  });

  it('comes on one sheet of paper, without anything to press', async () => {
    const pdf = await panel.pdf({ preferCSSPageSize: true });
    const { text: pages } = await extractText(new Uint8Array(Buffer.from(pdf)));
    expect(pages).toHaveLength(1);
    const paper = pages.join(' ').replace(/\s+/g, ' ');
    for (const there of [sentence, said, chosen[0]?.text ?? '']) expect(paper).toContain(there);
    for (const gone of [followUp.done, reportPage.copy, words.panel.notes, canary])
      expect(paper).not.toContain(gone);
  });
});

describe('what hinders people', () => {
  const states: [string, () => Promise<unknown>][] = [
    ['the report', async () => undefined],
    ['another day', () => press(panel, followUp.putOff, '[data-agreement="twee"]')],
    ['the question what to remove', () => press(panel, removal.ask)],
    ['the start, with open agreements', () => goTo(panel, '#/gesprek')],
  ];
  it.each(states)(
    '%s: nothing is found',
    async (_name, prepare) => {
      await prepare();
      await bringEngines(panel);
      for (const width of [320, 1280]) {
        await panel.setViewport({ width, height: 720 });
        await panel.evaluate(() => scrollTo(0, 0));
        expectNone(await findings(panel));
        await browser.look(panel, { scheme: 'dark' });
        expectNone(await findingsInColours(panel));
        await browser.look(panel, { scheme: 'light' });
      }
    },
    120_000,
  );
});

describe('on the day to look back', () => {
  it('a new tab and the popup say so, without a word of it, and nothing moves', async () => {
    for (const path of ['newtab.html', 'popup.html']) {
      const page = await browser.page(path, `${dueDay}; (${watchShifts})()`);
      await page.setViewport({ width: path === 'popup.html' ? 380 : 1280, height: 600 });
      await shows(page, '[data-due]');
      const line = await page.$eval('[data-due]', (found) => found.textContent);
      expect(line).toContain(words.due.line.many.replace('{n}', '2'));
      expect(await visibleText(page)).not.toContain('tegenspreekt');
      expect(await page.evaluate(() => document.documentElement.dataset.shifted ?? '')).toBe('');
      await page.close();
    }
  });

  it('the line is right in each open tab at once, and gone when all is done', async () => {
    const tab = await browser.page('newtab.html', dueDay);
    await shows(tab, '[data-due]');
    await panel.bringToFront();
    await goTo(panel, '#/gesprek');
    await press(panel, followUp.done, '[data-agreement="een"]');
    await showsText(tab, words.due.line.one);
    await press(panel, words.undo, '[data-agreement="een"]');
    await showsText(tab, words.due.line.many.replace('{n}', '2'));
    await press(panel, followUp.letGo, '[data-agreement="een"]');
    await showsText(panel, followUp.said.losgelaten);
    await press(panel, followUp.putOff, '[data-agreement="twee"]');
    await panel.type('[data-agreement="twee"] input[type=text]', 'over twee weken');
    await press(panel, followUp.putOff, '[data-agreement="twee"]');
    await until('the line is gone', () => tab.evaluate(() => document.querySelector('[data-due]') === null));
    await tab.close();
  });

  it('leaves a trace in the report', async () => {
    await goTo(panel, '#/gesprek/gesprek-1/verslag');
    await showsText(panel, 'Losgelaten op woensdag 9 december 2026');
    await showsText(panel, 'Verzet van woensdag 9 december 2026 naar woensdag 23 december 2026');
  });

  it.each([
    ['a day before it', '2026-12-22', false],
    ['on it', '2026-12-23', true],
    ['two workdays later', '2026-12-25', true],
    ['three workdays later', '2026-12-28', false],
  ])('%s', async (_name, day, isThere) => {
    const tab = await browser.page('newtab.html', clockAt(`${day}T09:00:00`));
    await shows(tab, 'main time');
    if (isThere) await shows(tab, '[data-due]');
    expect(await tab.evaluate(() => document.querySelector('[data-due]') !== null)).toBe(isThere);
    await tab.close();
  });

  it('is put away by one press, for every tab', async () => {
    const onDay = clockAt('2026-12-23T09:00:00');
    const [tab, other] = [await browser.page('newtab.html', onDay), await browser.page('newtab.html', onDay)];
    await shows(other, '[data-due]');
    await shows(tab, '[data-due]');
    // On paper there is nothing to press, and the card of the day alone.
    await browser.look(tab, { scheme: 'light', printed: true });
    const left = await tab.$$eval(
      'main :is(a, button, textarea)',
      (all) => all.filter((each) => each.checkVisibility()).length,
    );
    expect(left).toBe(0);
    await browser.look(tab, { scheme: 'light' });
    await tab.bringToFront();
    await tab.click('[data-due] button');
    for (const each of [tab, other])
      await until('the line is gone', () =>
        each.evaluate(() => document.querySelector('[data-due]') === null),
      );
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('a');
  });
});

it('is removed here: the notes first, then all of it, and all comes back', async () => {
  await panel.bringToFront();
  await press(panel, removal.ask);
  await press(panel, removal.texts);
  await showsText(panel, removal.textsGone);
  const left = await visibleText(panel);
  expect(left).not.toContain(said);
  expect(left).toContain(sentence);
  await press(panel, removal.ask);
  await press(panel, removal.all);
  await showsText(panel, conversationWords.gone);
  await press(panel, words.undo, '[data-undo]');
  await showsText(panel, sentence);
});

it('complains of nothing', async () => {
  expect(await browser.complaints()).toEqual([]);
});

/** Keeps what moves without being asked to. Firefox does not tell. */
function watchShifts(): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    // Another size of the window is asked for.
    const unasked = list.getEntries().filter((entry) => !('hadRecentInput' in entry && entry.hadRecentInput));
    document.documentElement.dataset.shifted = unasked.map((entry) => JSON.stringify(entry)).join();
  }).observe({ type: 'layout-shift', buffered: true });
}
