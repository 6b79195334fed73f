import { expect, inject, it } from 'vitest';
import { managed } from '../../content/words/policy.ts';
import { fill } from '../../domain/language/sentence.ts';
import { keyNames, policyKeys } from '../../domain/policy/keys.ts';
import { until } from '../../scripts/driver/running.ts';
import { soundDeck } from '../sound-deck.ts';
import { noteField, shows, showsText, visibleText } from './as-user.ts';
import { setPolicy } from './managed-rig.ts';
import { openThisBrowser } from './this-browser.ts';

/* With real policies: what an organisation sets holds, from the first frame of the second start on. */
const isFirefox = inject('browserName') === 'firefox';
type Set = Record<string, unknown>;
const first: Set = { notities: 'uit', ritme: 'elke-dag', rol: 'leidinggevende', vast: ['ritme'] };
/** With the first and the last, each value of each key. */
const others: Set[] = [
  { notities: 'alleen-lezen', bewaartermijn: 'altijd', thema: 'systeem', nieuwTabblad: 'kaart' },
  { bewaartermijn: 'vijf-jaar', exporteren: 'uit', rol: 'medewerker', thema: 'licht', vast: ['thema'] },
  { bewaartermijn: 'twee-jaar', exporteren: 'aan', ritme: 'werkdagen', thema: 'donker', vast: ['thema'] },
];
const last: Set = { nieuwTabblad: 'browser', notities: 'aan', bewaartermijn: 'een-jaar' };
const set = setPolicy(inject('browserName'), {
  ...first,
  thema: 'paars',
  taal: 'en',
  hulp: 'Bel 1234.',
  // Chromium drops these without a word: they do not fit its schema.
  ...(isFirefox && { exporteren: 3, bewaartermijn: [] }),
});
const browser = await openThisBrowser();

/** Runs before a page's own scripts: notes whether a field was there in any frame. */
const watchFields = `
  window.sawField = false;
  const look = () => {
    window.sawField ||= document.querySelector('textarea') !== null;
    requestAnimationFrame(look);
  };
  look();`;

it('is said at the settings, with each value that does not hold and why', async () => {
  const page = await browser.page('options.html');
  await showsText(page, managed.holds.notities.uit);
  const text = await visibleText(page);
  expect(text).toContain(managed.holds.ritme['elke-dag']);
  expect(text).toContain(`${managed.holds.rol.leidinggevende} ${managed.canChange}`);
  expect(text).toContain('Bel 1234.');
  expect(text).toContain(
    'thema: deze waarde bestaat niet, kies uit: systeem, licht, donker. Gevonden: paars',
  );
  // Chromium hands over no key that its schema does not know.
  expect(text.includes('taal: deze sleutel bestaat niet.')).toBe(isFirefox);
  expect(text.includes('exporteren: deze waarde bestaat niet, kies uit: aan, uit. Gevonden: 3')).toBe(
    isFirefox,
  );
  expect(
    text.includes(
      'bewaartermijn: deze waarde bestaat niet, kies uit: altijd, vijf-jaar, twee-jaar, een-jaar. Gevonden: []',
    ),
  ).toBe(isFirefox);
  await shows(page, '[name=rhythm][value=elke-dag]:checked[aria-disabled=true]');
  await page.click('[name=rhythm][value=werkdagen]');
  await shows(page, '[name=rhythm][value=elke-dag]:checked');
  await page.close();
});

it('leaves no way to write, in no frame of a page, at the second start', async () => {
  await browser.restart();
  for (const path of ['newtab.html', 'popup.html', 'sidepanel.html#/gedrag/opgave/durf']) {
    const page = await browser.page(path, watchFields);
    await shows(page, '[data-behaviour]');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.evaluate(() => (globalThis as { sawField?: boolean }).sawField), path).toBe(false);
    await page.close();
  }
});

it('lets a conversation be led, which is not stored', async () => {
  const page = await browser.page('sidepanel.html#/gesprek');
  await shows(page, '.begin-now button');
  await page.click('.begin-now button');
  await shows(page, '[data-note-field] textarea');
  await showsText(page, 'Je organisatie heeft schrijven uitgezet');
  await page.close();
  const again = await browser.page('sidepanel.html#/gesprek');
  await shows(again, '.begin-now button');
  expect(await visibleText(again)).not.toMatch(/Eerdere gesprekken|is bezig/);
  await again.close();
});

/** What the settings say of a policy, and the choices that cannot be changed there. */
function saidOf(policy: Set): { sentences: string[]; locked: string[] } {
  const each = keyNames.flatMap((name) => {
    const key = policyKeys[name];
    const value = String(policy[name]);
    if (key.is !== 'choice' || !(name in policy)) return [];
    if (name === 'nieuwTabblad' && isFirefox) return { sentence: managed.why['not-here'], locked: [] };
    const isFixed = key.holds === 'fixed' || (Array.isArray(policy.vast) && policy.vast.includes(name));
    const sentences: Record<string, string> = managed.holds[name as keyof typeof managed.holds];
    const isThere = isFixed && key.setting !== 'writing' && key.setting !== 'files';
    return {
      sentence: `${sentences[value]}${isFixed ? '' : ` ${managed.canChange}`}`,
      locked: isThere ? [`[name=${key.setting}][value=${value}]:checked[aria-disabled=true]`] : [],
    };
  });
  return {
    sentences: each.map(({ sentence }) => sentence),
    locked: each.flatMap(({ locked }) => locked),
  };
}

it('holds in each value of each key', async () => {
  for (const name of keyNames) {
    const key = policyKeys[name];
    const isSet = [first, ...others, last].map((policy) => policy[name]);
    if (key.is === 'choice') expect(isSet).toEqual(expect.arrayContaining([...key.values]));
  }
  let page = await browser.page('options.html');
  for (const policy of others) {
    set(policy);
    // An extension that is loaded anew asks Firefox again, as one does after a restart, which takes longer.
    if (isFirefox) {
      await browser.update();
      page = await browser.page('options.html');
    }
    const { sentences, locked } = saidOf(policy);
    for (const sentence of sentences) await showsText(page, sentence);
    for (const choice of locked) await shows(page, choice);
    expect(await page.evaluate(() => document.querySelectorAll('#beheerd ul:first-of-type li').length)).toBe(
      sentences.length - (isFirefox && 'nieuwTabblad' in policy ? 1 : 0),
    );
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    if (policy.thema) await until('the theme is taken', async () => (await theme()) === policy.thema);
  }
  await page.close();
});

it('holds without a restart where the browser tells of changes, and after one where it does not', async () => {
  set({ ...last, kaartenset: JSON.stringify(soundDeck()) });
  if (isFirefox) await browser.restart();
  // Chromium leaves our new tab at once.
  const page = await browser.page(isFirefox ? 'newtab.html' : 'popup.html');
  await shows(page, noteField);
  await shows(page, '[data-card^="waterschap."]');
  await page.close();
  const options = await browser.page('options.html');
  await showsText(options, isFirefox ? managed.why['not-here'] : managed.holds.nieuwTabblad.browser);
  await showsText(options, fill(managed.deck, { title: 'Onze kaarten' }));
  await shows(options, '[name=deck][value=waterschap]:checked');
  await options.close();
  const panel = await browser.page('sidepanel.html#/kaarten');
  await shows(panel, '[data-card="waterschap.water"]');
  await panel.close();
  if (isFirefox) return;
  const tab = await browser.newTab();
  // Asked while the tab goes there, Chromium gives an error for an answer.
  await until('the browser shows its own new tab', () =>
    tab.evaluate(() => location.href.startsWith('chrome://new-tab-page')).catch(() => false),
  );
});
