// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DecksSection } from '../../../components/settings/decks-section';
import { parseDeckFile } from '../../../domain/deck/deck-schema';
import { ownDecks } from '../../../storage/values/own-decks';
import { ChosenFile } from '../../chosen-file';
import { soundDeck } from '../../sound-deck';
import { csv, sound, xlsx } from '../../spreadsheets';
import { until } from '../../until';
import { ownDecks as words } from '../../words';
import { onFreshPages, show } from '../fresh-page';
import { all, button, one, press } from '../on-screen';

onFreshPages();
beforeEach(() => show(<DecksSection />));
afterEach(() => vi.restoreAllMocks());

async function choose(name: string, content: BlobPart): Promise<void> {
  const input = one<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([content], name)] });
  await act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
const said = () => one('[role=status]').textContent;
const stored = async () => (await ownDecks.read()).decks.map(({ deck }) => deck.title);
const deck = parseDeckFile(soundDeck(), '');

async function load(name: string, content: BlobPart): Promise<void> {
  await choose(name, content);
  const yes = await until(() => button(words.yes));
  await press(yes);
  await until(() => expect(said()).not.toBe(''));
}

describe('loading cards', () => {
  it.each<[string, () => BlobPart | Promise<BlobPart>]>([
    ['kaarten.csv', () => csv(sound)],
    ['kaarten.xlsx', () => xlsx([sound])],
    ['kaarten.json', () => JSON.stringify({ ...soundDeck(), title: 'kaarten' })],
  ])('shows what is in %s; only then it counts', async (name, content) => {
    await choose(name, await content());
    await until(() =>
      expect(one('[role=alert]').textContent).toMatch(/^‘kaarten’: 3 kaarten, \d voorbeelden en \d vra/),
    );
    expect(
      all('li li')
        .map(({ textContent }) => textContent)
        .join(),
    ).toMatch(/Voor leidinggevenden: Steun/);
    expect(document.activeElement).toBe(button(words.yes));
    expect(await stored()).toEqual([]);
    await press(button(words.yes));
    await until(() => expect(said()).toBe('Je gebruikt nu de kaarten ‘kaarten’.'));
    expect(await stored()).toEqual(['kaarten']);
    await until(() =>
      expect(one<HTMLInputElement>('[type=radio]:checked').value).toBe(
        name.endsWith('json') ? 'waterschap' : 'kaarten',
      ),
    );
    expect(document.activeElement).toBe(button(words.load));
  });

  it('leaves all as it is when the user says no, also by Escape', async () => {
    await choose('kaarten.csv', csv(sound));
    await press(await until(() => button(words.no)));
    expect(all('[role=alert]')).toEqual([]);
    await choose('kaarten.csv', csv(sound));
    await until(() => button(words.no));
    await act(() => {
      button(words.no).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(all('[role=alert]')).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('says what is wrong, with row and column; at most 20 at once', async () => {
    await choose(
      'kaarten.csv',
      csv(sound.map((row) => row.map((cell) => cell.replace('leidinggevende', 'de baas')))),
    );
    await until(() =>
      expect(one('[role=alert]').textContent).toBe('Deze kaarten zijn niet geladen. Er is 1 fout:'),
    );
    expect(all('li').map(({ textContent }) => textContent)).toEqual([
      'Rij 3, kolom D (voor wie): kies iedereen of leidinggevende (er staat ‘de baas’)',
    ]);
    const wrong = Array.from({ length: 25 }, (_, n) => ['Werken met land', 'vast', `Loop ${n}.`, 'ieder']);
    await choose('kaarten.csv', csv([...sound, ...wrong]));
    await until(() =>
      expect(one('[role=alert]').textContent).toBe('Deze kaarten zijn niet geladen. Er zijn 25 fouten:'),
    );
    expect(all('li')).toHaveLength(20);
    expect(document.body.textContent).toContain('En nog 5 fouten.');
    expect(document.activeElement).toBe(button(words.load));
    expect(await stored()).toEqual([]);
  });

  it('says that a newer version takes the place of the one before, and what is gone', async () => {
    await load('a.json', JSON.stringify(deck));
    const newer = {
      ...deck,
      cards: deck.cards.map((card) => ({ ...card, behaviours: card.behaviours.slice(0, 1) })),
    };
    await choose('b.json', JSON.stringify({ ...newer, title: 'Versie 2' }));
    await until(() => button(words.yes));
    expect(document.body.textContent).toContain(
      'Ze komen in de plaats van je eerdere kaarten ‘Onze kaarten’.',
    );
    expect(document.body.textContent).toContain('1 voorbeeld staat er niet meer in.');
  });
});

describe('decks that are here', () => {
  beforeEach(async () => {
    await load('a.json', JSON.stringify(deck));
    await load('b.json', JSON.stringify({ ...deck, id: 'gemeente', title: 'Gemeentekaarten' }));
    await until(() => expect(all('[type=radio]')).toHaveLength(3));
  });

  it('can be chosen', async () => {
    expect(all('legend ~ * label').map(({ textContent }) => textContent)).toEqual([
      'Ambtelijk Vakmanschap',
      'Onze kaarten',
      'Gemeentekaarten',
    ]);
    await act(() => one<HTMLInputElement>('[value=waterschap]').click());
    await until(async () => expect((await ownDecks.read()).chosen).toBe('waterschap'));
  });

  it('can be saved as JSON, to load or to set by policy', async () => {
    const file = new ChosenFile();
    await press(button('‘Onze kaarten’ als JSON opslaan'));
    await until(() => expect(said()).toBe(words.saved.there));
    expect(file.asked[0]?.suggestedName).toBe('waterschap.json');
    expect(JSON.parse(file.text ?? '')).toEqual(deck);
  });

  it('can be removed, and put back', async () => {
    const inSight = vi.spyOn(Element.prototype, 'scrollIntoView');
    await press(button('‘Gemeentekaarten’ verwijderen'));
    await until(() =>
      expect(said()).toBe('‘Gemeentekaarten’ is verwijderd. Wat je erbij schreef, blijft in Notities.'),
    );
    expect(await stored()).toEqual(['Onze kaarten']);
    const undo = button('Ongedaan maken');
    expect(document.activeElement).toBe(undo);
    // The sentence above it came after it, and pushed it down.
    await until(() => expect(inSight.mock.contexts).toEqual([undo.parentElement, undo]));
    await press(undo);
    await until(() => expect(said()).toBe('‘Gemeentekaarten’ is terug.'));
    expect(await stored()).toEqual(['Onze kaarten', 'Gemeentekaarten']);
    expect((await ownDecks.read()).chosen).toBe('gemeente');
    expect(document.activeElement).toBe(button(words.load));
  });
});

it('gives a template that a spreadsheet program opens', async () => {
  const file = new ChosenFile();
  await press(button(words.template));
  await until(() => expect(said()).toBe(words.saved.there));
  expect(file.asked[0]?.suggestedName).toBe('sjabloon-kaarten.csv');
  expect(file.text).toContain(
    'kaart;waarden;gedrag;voor wie;zoekwoorden;kleur;figuur;alleen op kaart;id\r\n',
  );
});
