import { valuesInWords } from '../../content/values';
import * as pageWords from '../../content/words/page';
import * as words from '../../content/words/panel';
import type { Deck } from '../../domain/deck/deck';
import { findBehaviour, findCard } from '../../domain/deck/deck-lookup';
import { fill } from '../../domain/language/sentence';
import type { Route } from '../../domain/route';
import { shownOfQuery } from '../search/shown-of-query';

/**
 * The title of the window at a route: another one for each.
 * @param hidesQuery whether it may not say what is searched for: who shares a screen shows the titles of all tabs
 */
export function titleOf(deck: Deck, route: Route, hidesQuery: boolean): string {
  const place = hidesQuery && route.page === 'zoek' ? words.titles.zoek : placeOf(deck, route);
  return fill(words.titles.page, { place, product: pageWords.product });
}

function placeOf(deck: Deck, route: Route): string {
  switch (route.page) {
    case 'zoek':
      return route.query.trim() === ''
        ? words.titles.zoek
        : fill(words.titles.query, { query: shownOfQuery(route.query) });
    case 'kaart':
      return cardOf(deck, route.card);
    case 'gedrag':
      return behaviourOf(deck, route.behaviour);
    case 'groot': {
      const shown = route.behaviour ? behaviourOf(deck, route.behaviour) : cardOf(deck, route.card);
      return fill(words.titles.large, { shown });
    }
    case 'vragen': {
      const question = deck.questions.find(({ id }) => id === route.question);
      return question ? fill(words.titles.large, { shown: question.text }) : words.titles.vragen;
    }
    case 'gesprek':
      return route.part === 'verslag' ? words.titles.verslag : words.titles.gesprek;
    default:
      return words.titles[route.page];
  }
}

/** Two cards may have one title; their values tell them apart. */
function cardOf(deck: Deck, id: string): string {
  const card = findCard(deck, id);
  return card ? `${card.title} · ${valuesInWords(card)}` : id;
}

function behaviourOf(deck: Deck, id: string): string {
  return findBehaviour(deck, id)?.behaviour.text ?? id;
}
