/** What the side panel shows. `browser/address` and links write it as the hash of an address. */
export type Route =
  | { page: 'kaarten' }
  | { page: 'kaart'; card: string }
  | { page: 'gedrag'; card: string; behaviour: string }
  | { page: 'notities' }
  /** All notes, plain, to be printed. */
  | { page: 'notities-afdrukken' }
  | { page: 'prullenbak' }
  /** A card or one of its behaviours, filling the window for a shared screen. */
  | { page: 'groot'; card: string; behaviour?: string }
  /** Search, with the cursor in the field. */
  | { page: 'zoek'; query: string }
  /** Text selected on a web page waits for the behaviour it will be a note on. */
  | { page: 'bewaar' }
  /** Where team conversations begin; with an id one of them, which its state decides how to show. */
  | { page: 'gesprek'; id?: string; part?: ConversationPart }
  /** The questions of the deck, or one of them, filling the window for a shared screen. */
  | { page: 'vragen'; question?: string }
  | { page: 'print' };

/**
 * `verslag`: its report. `scherm`: what the team sees of it, in a window of its own. `spiegel`: the same in the window of
 * the host.
 */
const conversationParts = ['verslag', 'scherm', 'spiegel'] as const;
export type ConversationPart = (typeof conversationParts)[number];

export type LargeRoute = Extract<Route, { page: 'groot' }>;

/** Half of a sign that takes two (an emoji that was cut) cannot be encoded: it becomes what browsers show for it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** The hash of a route: `#/gedrag/vertrouwen/nieuwsgierig`. A behaviour's id holds its card's already. */
export function hashOf(route: Route): string {
  switch (route.page) {
    case 'kaart':
      return `#/kaart/${route.card}`;
    case 'gedrag':
      return `#/gedrag/${route.behaviour}`;
    case 'groot':
      return `#/groot/${route.behaviour ?? route.card}`;
    case 'zoek':
      return `#/zoek/${encodeURIComponent(wellFormed(route.query))}`;
    case 'gesprek':
      return `#/${['gesprek', route.id, route.part].filter(Boolean).join('/')}`;
    case 'vragen':
      return `#/${['vragen', route.question].filter(Boolean).join('/')}`;
    case 'notities-afdrukken':
      return '#/notities/afdrukken';
    default:
      return `#/${route.page}`;
  }
}

/**
 * Reads a hash back. What is not known leads to the cards: an old or mistyped address is no dead end.
 * @param hash with or without the leading `#`
 */
export function routeOf(hash: string): Route {
  const [page, card, behaviour] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  if (page === 'notities' && card === 'afdrukken') return { page: 'notities-afdrukken' };
  if (page === 'notities' || page === 'prullenbak' || page === 'bewaar' || page === 'print') return { page };
  if (page === 'gesprek') return conversationRoute(card, behaviour);
  if (page === 'vragen') return card ? { page, question: card } : { page };
  if (page === 'zoek') return { page, query: card ?? '' };
  if (page === 'kaart' && card) return { page, card };
  if (page === 'gedrag' && card && behaviour) return { page, card, behaviour: `${card}/${behaviour}` };
  if (page === 'groot' && card) {
    return behaviour ? { page, card, behaviour: `${card}/${behaviour}` } : { page, card };
  }
  return { page: 'kaarten' };
}

function conversationRoute(id: string | undefined, part: string | undefined): Route {
  if (!id) return { page: 'gesprek' };
  const known = conversationParts.find((each) => each === part);
  return known ? { page: 'gesprek', id, part: known } : { page: 'gesprek', id };
}

/** A part of the address as text; a part that is no valid encoding is taken as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
