/**
 * How good and how fast the look-up is: `npm run bench:search`.
 *
 * Good: queries from real life with the behaviours that answer them, run as a leidinggevende, who sees one list, and
 * as a medewerker, who sees two groups. What was put aside was never looked at, so it tells how good the search is
 * for others. `queries.json` and the synonyms come from one mind, which flatters both of its parts; the words of
 * `queries-from-pages.json`, `queries-from-later-pages.json` and `queries-colleagues.json` are other people's. Still, 18
 * of the 60 queries of colleagues stand word for word in `asked-as.ts`, whose maker had not seen them; of the pages 5 of
 * 42. Beside it what might have been used instead.
 * Fast: what each keystroke of those queries costs with 10,000 notes in the index, on this machine: the search by
 * itself in Node and in Chromium, and all that the panel does for it in Chromium.
 */
import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { askedAs } from '../../content/asked-as.ts';
import { synonyms } from '../../content/synonyms.ts';
import type { Deck, Role } from '../../domain/deck/deck.ts';
import { createSearch } from '../../domain/search/search.ts';
import { manyNotes } from './many-notes.ts';
import { searchInChromium } from './search-in-chromium.ts';
import { quantile } from './statistics.ts';

type Query = { query: string; answers: string[]; aside?: boolean };
/** Gives ids of behaviours, best first. */
type Finder = (query: string) => string[];

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const deck = read<Deck>('../../content/ambtelijk-vakmanschap.json');
const { queries } = read<{ queries: Query[] }>('../domain/search/queries.json');
const fromPages = read<{ queries: Query[] }>('../domain/search/queries-from-pages.json').queries;
/** Of pages that were first read when all tuning was done. */
const fromLaterPages = read<{ queries: Query[] }>('../domain/search/queries-from-later-pages.json').queries;
/** Written by someone who never saw the synonyms. */
const fresh = read<{ queries: Query[] }>('../domain/search/queries-fresh.json').queries;
const unseen = read<{ queries: Query[] }>('../domain/search/queries-unseen.json').queries;
const ofColleagues = read<{ queries: Query[] }>('../domain/search/queries-colleagues.json').queries;
/** By others too; measured as they came, and used for tuning after that. */
const ofOthers = [1, 2].map(
  (n) => read<{ queries: Query[] }>(`../domain/search/queries-of-others-${n}.json`).queries,
);
const behaviours = deck.cards.flatMap((card) =>
  card.behaviours.map(({ id, text }) => ({ id, text, values: card.values.join(' '), title: card.title })),
);

const search = createSearch(deck, synonyms, askedAs);
/** What someone in this role sees, in the order in which it stands on the page. */
const ours =
  (role: Role): Finder =>
  (query) =>
    search
      .find(query, role, behaviours.length)
      .results.flatMap((result) => (result.kind === 'behaviour' ? result.behaviour.id : []));

const substring: Finder = (query) =>
  behaviours
    .filter(({ text, values, title }) =>
      `${title} ${values} ${text}`.toLowerCase().includes(query.toLowerCase()),
    )
    .map(({ id }) => id);

const library = new MiniSearch<(typeof behaviours)[number]>({ fields: ['text', 'values', 'title'] });
library.addAll(behaviours);
const miniSearch: Finder = (query) => library.search(query).map(({ id }) => id);

function quality(finder: Finder, part: readonly Query[]) {
  const places = part.map(({ query, answers }) => finder(query).findIndex((id) => answers.includes(id)) + 1);
  const share = (test: (place: number) => boolean) => places.filter(test).length / places.length;
  const hit = (most: number) => share((place) => place > 0 && place <= most).toFixed(3);
  const reciprocal = places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0);
  return { 'hit@1': hit(1), 'hit@3': hit(3), 'hit@5': hit(5), MRR: (reciprocal / places.length).toFixed(3) };
}

const parts = {
  'queries, for tuning': queries.filter(({ aside }) => !aside),
  'queries, put aside': queries.filter(({ aside }) => aside),
  'queries from pages, for tuning': fromPages.filter(({ aside }) => !aside),
  'queries from pages, put aside': fromPages.filter(({ aside }) => aside),
  'queries of others, for tuning': ofOthers.flat(),
  'queries from later pages, put aside': fromLaterPages,
  'queries of colleagues, put aside': ofColleagues,
  'queries of colleagues, written after all tuning': fresh,
  'queries of other colleagues, written last, put aside': unseen,
};
for (const [name, part] of Object.entries(parts)) {
  if (part.length === 0) continue;
  console.log(`\n${name}: ${part.length}`);
  console.table({
    'this search, leidinggevende': quality(ours('leidinggevende'), part),
    'this search, medewerker': quality(ours('medewerker'), part),
    'MiniSearch, defaults': quality(miniSearch, part),
    'plain substring': quality(substring, part),
  });
}

const notes = manyNotes(
  10_000,
  behaviours.map(({ id }) => id),
);
const begin = performance.now();
search.addNotes(notes);
console.log(`\n${notes.length} notes taken up in ${Math.round(performance.now() - begin)} ms`);

const keystrokes = queries.flatMap(({ query }) => Array.from(query, (_, n) => query.slice(0, n + 1)));
const time = (query: string): number => {
  const start = performance.now();
  search.find(query, 'leidinggevende');
  return performance.now() - start;
};
// The fastest of three rounds: what else the machine was doing says nothing about the search.
const rounds = Array.from({ length: 3 }, () => keystrokes.map(time));
const costs = keystrokes.map((_, n) => Math.min(...rounds.map((round) => round[n] ?? 0)));

const inChromium = await searchInChromium(notes, keystrokes);
const row = (times: number[]) => {
  const at = (share: number) => `${quantile(times, share).toFixed(2)} ms`;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
};
console.log(`\nWhat a keystroke costs with ${notes.length} notes, ${costs.length} keystrokes`);
console.table({
  'Node: the search': row(costs),
  'Chromium: the search and the results on the page': row(inChromium.found),
  'Chromium: until they are laid out': row(inChromium.laidOut),
});
const [few, many] = inChromium.start;
console.log(
  `The panel shows its cards after ${few.toFixed(0)} ms without notes and ${many.toFixed(0)} ms with ${notes.length}; ` +
    `they can all be found ${inChromium.takenIn.toFixed(0)} ms after the first key.`,
);
