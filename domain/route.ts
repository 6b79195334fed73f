/** A place in the side panel, written as the hash of its address. */
export type Route =
  | { page: 'kaarten' }
  | { page: 'kaart'; card: string }
  | { page: 'gedrag'; card: string; behaviour: string }
  | { page: 'notities' };

/** The hash of a place: `#/gedrag/vertrouwen/nieuwsgierig`. A behaviour's id holds its card's already. */
export function hashOf(route: Route): string {
  switch (route.page) {
    case 'kaart':
      return `#/kaart/${route.card}`;
    case 'gedrag':
      return `#/gedrag/${route.behaviour}`;
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
  if (page === 'notities') return { page };
  if (page === 'kaart' && card) return { page, card };
  if (page === 'gedrag' && card && behaviour) return { page, card, behaviour: `${card}/${behaviour}` };
  return { page: 'kaarten' };
}

/** A part of the address as text; a part that is no valid encoding is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
