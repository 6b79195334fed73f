// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelPage } from '../../../components/panel/panel-page';
import { AddStep } from '../../../components/prepare/add-step';
import { deck as ours } from '../../../content/deck';
import { recipes } from '../../../content/recipes';
import { recipe as words } from '../../../content/words/prepare';
import type { Deck } from '../../../domain/deck/deck';
import { parseDeckFile } from '../../../domain/deck/deck-schema';
import { ownDeck } from '../../../domain/deck/own-deck';
import { allConversations } from '../../../storage/conversation/conversations';
import { takeDeck } from '../../../storage/values/chosen-deck';
import { largestDeck } from '../../bench/largest-deck';
import { soundDeck } from '../../sound-deck';
import { until } from '../../until';
import { leavePage, onFreshPages, show } from '../fresh-page';
import { all, button, one, press } from '../on-screen';

/* Conversations with cards that are not ours: a recept is there only if all that it says is true of them. */
const own = (file: unknown) => ownDeck(parseDeckFile(file, ''));
const large = largestDeck();
const forEveryone = large.cards.slice(0, 7).map((card) => ({
  ...card,
  behaviours: card.behaviours.filter(({ audience }) => audience === 'iedereen'),
}));
/** Recepten that need nothing of a deck. */
const always = ['het-kwartier', 'een-kaart', 'terug', 'wat-gaat-goed'];
const decks: [what: string, deck: Deck, recipes: string[]][] = [
  ['3 cards', own(soundDeck()), [...always, 'naast-elkaar']],
  ['7 cards, nothing for managers', own({ ...large, cards: forEveryone }), [...always, 'zeven-kaarten']],
  ['60 cards', own(large), [...always, 'naast-elkaar']],
];

onFreshPages();
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  Element.prototype.animate = () => ({ cancel() {} }) as Animation;
});
const start = async () => {
  history.replaceState(null, '', '#/gesprek');
  await show(<PanelPage />);
  await until(() => one('[data-recipe]'));
};
const offered = () => all('[data-recipe]').map(({ dataset }) => dataset.recipe);

describe.each(decks)('a deck of %s', (_what, deck, fitting) => {
  beforeEach(() => takeDeck(deck));
  const known = new Set(deck.cards.flatMap(({ behaviours }) => behaviours.map(({ id }) => id)));

  it('has the recepten that fit it, and steps of these alone to take over', async () => {
    await start();
    expect(offered().toSorted()).toEqual(fitting.toSorted());
    await leavePage();
    await show(<AddStep conversation="c1" edit={() => undefined} />);
    const titles = recipes.filter(({ id }) => fitting.includes(id)).map(({ title }) => title);
    const [questions, from] = all('select').map((select) => all('option', select));
    expect(from?.map(({ textContent }) => textContent)).toEqual(titles);
    const texts = questions?.map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(deck.questions.map(({ text }) => text)));
    expect(texts).not.toContain(ours.questions[0]?.text);
  });

  it('is what each of them is about, from the first step to the last', async () => {
    for (const id of fitting) {
      await start();
      await press(one(`[data-recipe=${id}] button`));
      const title = recipes.find((recipe) => recipe.id === id)?.title;
      await press(button(`${words.begin}: ${title}`));
      await until(() => expect(location.hash).toMatch(/gesprek\/./));
      await leavePage();
    }
    const plans = (await allConversations()).map(({ plan }) => plan);
    expect(plans.map(({ recipe }) => recipe ?? '').toSorted()).toEqual(fitting.toSorted());
    for (const { recipe, steps } of plans) {
      const about = steps.flatMap(({ behaviours }) => behaviours.map((behaviour) => behaviour.id));
      expect(
        about.filter((behaviour) => !known.has(behaviour)),
        recipe,
      ).toEqual([]);
      // Without an agreement there is nothing to look back at.
      expect(about.length > 0, recipe).toBe(recipe !== 'terug');
      expect(
        steps.filter(({ text }) => text === ''),
        recipe,
      ).toEqual([]);
    }
  });
});

it('with our own cards there are all', async () => {
  await start();
  expect(offered()).toEqual(recipes.map(({ id }) => id));
});
