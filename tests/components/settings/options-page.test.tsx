// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsPage } from '../../../components/settings/options-page';
import { deck } from '../../../content/deck';
import { calendarDate, today } from '../../../domain/deck/today';
import * as words from '../../words';
import { freshPage, show } from '../fresh-page';
import { all, one } from '../on-screen';

beforeEach(async () => {
  await freshPage();
  const manifest = { manifest_version: 3, name: '', version: '0.1.0' } as const;
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
  await show(<OptionsPage />);
});

const textsOf = (selector: string) => all(selector).map(({ textContent }) => textContent);

it('has four parts, and an index that leads to each', () => {
  const titles = [words.settings.choose, words.ownDecks.title, words.data.title, words.about.title];
  expect(textsOf('h2')).toEqual(titles);
  expect(textsOf('nav a')).toEqual(titles);
  const targets = all('nav a').map((link) => document.querySelector(link.getAttribute('href') ?? ''));
  expect(targets.map((target) => target?.querySelector('h2')?.textContent)).toEqual(titles);
});

it('has a name for each button and link that no other has, nor a heading', () => {
  const named = textsOf('button, main a:not(nav a), h3');
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name, n) => named.indexOf(name) !== n)).toEqual([]);
});

it('has the hue of today, as the other pages have', () => {
  const { card } = today(deck, calendarDate(new Date()), 'medewerker', 'werkdagen', 0);
  expect(one('main').style.getPropertyValue('--h')).toBe(String(card.hue));
});

it('has the address for help as a link, which says what it leads to', () => {
  const mail = deck.source.contact?.email ?? '';
  expect(one(`a[href="mailto:${mail}"]`).textContent).toBe(mail);
});

it('says how far it can be used by everyone: what helps, what is not right yet, and where to tell of more', () => {
  const text = words.about.accessibility;
  expect(one('#toegankelijkheid').textContent).toBe(text.title);
  const said = document.body.textContent ?? '';
  for (const sentence of [text.status, ...text.helps, ...text.lacks, text.report])
    expect(said).toContain(sentence);
});

it('names the same deviations as the statement for organisations does', () => {
  const statement = readFileSync('docs/toegankelijkheid.md', 'utf8');
  for (const sentence of words.about.accessibility.lacks) expect(statement).toContain(sentence);
});
