import { synonyms } from '../content/synonyms';
import { valuesInWords } from '../content/values';
import { findBehaviour } from '../domain/deck/deck-lookup';
import type { Route } from '../domain/route';
import { createSearch, type Search } from '../domain/search/search';
import { deckInUse } from './deck-in-use';

/*
 * Searching the cards from the address bar: `av tegenspraak`. Notes are left out: what is shown there is seen
 * by everyone who looks on, and stays in the browser's history.
 */
const most = 5;
let search: Search | undefined;

/** The behaviours that fit what is typed, best first; those for managers too, whatever the role. */
export function suggestionsFor(typed: string): { content: string; text: string }[] {
  search ??= createSearch(deckInUse(), synonyms);
  return search.find(typed, 'leidinggevende', most).results.flatMap((found) =>
    found.kind === 'behaviour'
      ? [
          {
            content: found.behaviour.id,
            text: `${found.behaviour.text} – ${found.card.title} (${valuesInWords(found.card)})`,
          },
        ]
      : [],
  );
}

/** Where a picked line leads: to its behaviour; what was only typed leads to the best behaviour, or to search. */
export function routePicked(picked: string): Route {
  const deck = deckInUse();
  const found = findBehaviour(deck, picked) ?? findBehaviour(deck, suggestionsFor(picked)[0]?.content ?? '');
  return found
    ? { page: 'gedrag', card: found.card.id, behaviour: found.behaviour.id }
    : { page: 'zoek', query: picked };
}
