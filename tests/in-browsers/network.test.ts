import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/driver/running.ts';
import type { Driver, SeenRequest } from '../../scripts/driver.ts';
import * as words from '../words.ts';
import { goTo, noteField, noteFieldOn, press, shows, write } from './as-user.ts';
import { expectNone } from './findings.ts';
import { startLocalServer } from './local-server.ts';
import { openOnce } from './this-browser.ts';

/*
 * A walk through everything, in a browser whose only way out is a proxy of ours. Two watchers look on: the
 * browser itself, which says of each request who asked for it, and the proxy, which sees what really leaves.
 */
const behaviour = 'vertrouwen/nieuwsgierig';
const proxy = await startLocalServer();
/** Followed at the end, as a link on a page of the extension: so that it is sure that the watchers watch. */
const control = 'http://controle.example/gezien';
/** Firefox may ask for a picture of that site too. */
const ofControl = (address: string) => hostOf(address) === hostOf(control);
/** Browsers call home by themselves; these are the homes. */
const makers =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)$/;

function hostOf(address: string): string {
  return new URL(address.includes('://') ? address : `https://${address}`).hostname;
}

let requests: SeenRequest[] = [];
let complaints: string[] = [];

beforeAll(async () => {
  const browser = await openOnce({ proxy: proxy.host });
  await walk(browser);
  complaints = await browser.complaints();
  const page = await browser.page('icons/16.png');
  await page.evaluate((address) => location.assign(address), control);
  await until('the proxy sees the control', () => proxy.asked.includes(control));
  requests = await browser.close();
}, 120_000);

afterAll(() => proxy.close());

/** Every surface, and everything one can do there. */
async function walk(browser: Driver): Promise<void> {
  const tab = await browser.newTab();
  await write(tab, noteField, 'Een notitie in het nieuwe tabblad.');
  await press(tab, words.today.another);
  await press(tab, words.today.copy);

  const popup = await browser.popup();
  await write(popup, noteField, 'Een notitie in de popup.');
  await popup.close();

  const panel = await browser.panel();
  for (const place of ['kaarten', 'kaart/opgave', `gedrag/${behaviour}`]) await goTo(panel, `#/${place}`);
  await write(panel, noteFieldOn(behaviour), 'Een notitie in het zijvenster.');
  for (const place of ['zoek/vertrouwen', 'groot/vertrouwen', 'print', 'bewaar']) {
    await goTo(panel, `#/${place}`);
    await shows(panel, 'main');
  }
  await goTo(panel, '#/notities');
  await press(panel, words.note.remove);
  await press(panel, words.undo);
  await panel.close();

  const options = await browser.page('options.html#over');
  await options.click('summary');
  for (const value of ['leidinggevende', 'elke-dag', 'donker'])
    await options.click(`input[value="${value}"]`);
  // Time for what a page or the background may do afterwards.
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

it('no page of the extension, and not its background, asks for anything outside it', () => {
  const byExtension = requests.filter(({ by, url }) => by.includes('-extension://') && url !== control);
  expectNone(byExtension.map(({ url, by }) => `${url}, for ${by}`));
});

it('nothing leaves but what the browser sends to its maker', () => {
  const strangers = proxy.asked.filter((address) => !ofControl(address) && !makers.test(hostOf(address)));
  expectNone(strangers);
});

it('no page tries anything that the content policy has to stop', () => {
  expectNone(complaints);
});

it('the watchers do see a link that is followed on a page of the extension, and who asked for it', () => {
  const seen = requests.filter(({ url }) => url === control);
  expect(seen.map(({ by }) => by)).toContainEqual(expect.stringContaining('-extension://'));
  expect(proxy.asked).toContain(control);
});
