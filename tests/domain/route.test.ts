import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deck } from '../../content/deck';
import { hashOf, type Route, routeOf } from '../../domain/route';

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const placed = (page: 'gedrag' | 'groot') =>
  fc.tuple(slug, slug).map(([card, word]): Route => ({ page, card, behaviour: `${card}/${word}` }));

/** Every kind of place, on any deck: the type makes sure that no page is forgotten. */
const placesOf: { [Page in Route['page']]: fc.Arbitrary<Route> } = {
  kaarten: fc.constant({ page: 'kaarten' }),
  kaart: slug.map((card) => ({ page: 'kaart', card })),
  gedrag: placed('gedrag'),
  notities: fc.constant({ page: 'notities' }),
  'notities-afdrukken': fc.constant({ page: 'notities-afdrukken' }),
  prullenbak: fc.constant({ page: 'prullenbak' }),
  groot: fc.oneof(
    placed('groot'),
    slug.map((card): Route => ({ page: 'groot', card })),
  ),
  zoek: fc.string({ unit: 'grapheme' }).map((query) => ({ page: 'zoek', query })),
  bewaar: fc.constant({ page: 'bewaar' }),
  gesprek: fc.oneof(
    fc.constant<Route>({ page: 'gesprek' }),
    fc.uuid().map((id): Route => ({ page: 'gesprek', id })),
    fc
      .tuple(fc.uuid(), fc.constantFrom('verslag', 'scherm'))
      .map(([id, part]): Route => ({ page: 'gesprek', id, part })),
  ),
  vragen: fc.constant({ page: 'vragen' }),
  print: fc.constant({ page: 'print' }),
};

describe('a route', () => {
  it.each(Object.entries(placesOf))('%s: its hash leads back to it', (_page, places) => {
    fc.assert(
      fc.property(places, (route) => {
        expect(routeOf(hashOf(route))).toEqual(route);
      }),
    );
  });

  it('of each behaviour is the address that links and scripts lean on', () => {
    for (const card of deck.cards)
      for (const { id } of card.behaviours) {
        expect(hashOf({ page: 'gedrag', card: card.id, behaviour: id })).toBe(`#/gedrag/${id}`);
        expect(routeOf(`#/gedrag/${id}`)).toEqual({ page: 'gedrag', card: card.id, behaviour: id });
      }
  });
});

describe('routeOf', () => {
  it.each<[string, Route]>([
    ['', { page: 'kaarten' }],
    ['#', { page: 'kaarten' }],
    ['#/', { page: 'kaarten' }],
    ['#/kaarten', { page: 'kaarten' }],
    ['#/onbekend/opgave', { page: 'kaarten' }],
    ['#/kaart', { page: 'kaarten' }],
    ['#/kaart/', { page: 'kaarten' }],
    ['#/kaart/opgave', { page: 'kaart', card: 'opgave' }],
    ['/kaart/opgave', { page: 'kaart', card: 'opgave' }],
    ['#kaart/opgave', { page: 'kaart', card: 'opgave' }],
    ['#/gedrag/opgave', { page: 'kaarten' }],
    ['#/gedrag//durf', { page: 'kaarten' }],
    ['#/kaart/%', { page: 'kaart', card: '%' }],
    ['#/notities', { page: 'notities' }],
    ['#/notities/afdrukken', { page: 'notities-afdrukken' }],
    ['#/notities/iets', { page: 'notities' }],
    ['#/gesprek/', { page: 'gesprek' }],
    ['#/gesprek//verslag', { page: 'gesprek' }],
    ['#/gesprek/c1/iets', { page: 'gesprek', id: 'c1' }],
    ['#/constructor', { page: 'kaarten' }],
  ])('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it.each(['\uD83D', 'zoek \uDE42', '🙂'.repeat(300).slice(0, -1)])(
    'a query with half a sign still has an address: %j',
    (query) => {
      const hash = hashOf({ page: 'zoek', query });
      expect(routeOf(hash)).toEqual({ page: 'zoek', query: query.replace(/\p{Cs}/gu, '\uFFFD') });
    },
  );

  it('never throws, whatever stands in the address, and always gives a page that there is', () => {
    const pages = Object.keys(placesOf);
    const part = fc.oneof(fc.string(), fc.constantFrom(...pages, '%', '%2F', '%E0%A4%A', '..'));
    const hashes = fc.array(part).map((parts) => `#/${parts.join('/')}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), hashes), (hash) => {
        expect(pages).toContain(routeOf(hash).page);
      }),
    );
  });
});
