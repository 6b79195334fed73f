import { askedAs } from '../content/asked-as';
import { synonyms } from '../content/synonyms';
import { valuesInWords } from '../content/values';
import { omnibox } from '../content/words/search';
import type { Deck } from '../domain/deck/deck';
import { findBehaviour } from '../domain/deck/deck-lookup';
import { hashOf, type Route } from '../domain/route';
import { createSearch, type Search } from '../domain/search/search';
import { deckInUse } from './deck-in-use';
import { keepDeck } from './own-decks';

/*
 * Searching the cards from the address bar: `av tegenspraak`, and the way to conversations: `av gesprek`. Notes are left
 * out: what is shown there is seen by everyone who looks on, and stays in the browser's history.
 */
const most = 5;
const searches = new WeakMap<Deck, Search>();

/** A line below the address bar: what the browser hands back when it is picked, and what it says. */
interface Line {
  content: string;
  text: string;
}

/** What fits what is typed, best first; behaviours for managers too, whatever the role. */
export async function suggestionsFor(typed: string): Promise<Line[]> {
  await keepDeck();
  return [...linesToConversations(typed), ...linesToBehaviours(typed)].slice(0, most);
}

/** Firefox shows no line that hands back just what was typed. */
const toConversations = hashOf({ page: 'gesprek' });

/** For who begins to type its name. */
function linesToConversations(typed: string): Line[] {
  const { name, begin } = omnibox.conversation;
  const begun = typed.trim().toLowerCase();
  return begun.length > 1 && name.startsWith(begun) ? [{ content: toConversations, text: begin }] : [];
}

function linesToBehaviours(typed: string): Line[] {
  const deck = deckInUse();
  const search = searches.get(deck) ?? createSearch(deck, [...synonyms, ...(deck.synonyms ?? [])], askedAs);
  searches.set(deck, search);
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

/**
 * Where a picked line leads: to conversations, or to its behaviour; what was only typed leads to the best behaviour, or
 * to search.
 */
export async function routePicked(picked: string): Promise<Route> {
  await keepDeck();
  if ([toConversations, omnibox.conversation.name].includes(picked.trim().toLowerCase()))
    return { page: 'gesprek' };
  const deck = deckInUse();
  const found =
    findBehaviour(deck, picked) ?? findBehaviour(deck, linesToBehaviours(picked)[0]?.content ?? '');
  return found
    ? { page: 'gedrag', card: found.card.id, behaviour: found.behaviour.id }
    : { page: 'zoek', query: picked };
}
