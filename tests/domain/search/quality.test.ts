import { describe, expect, it } from 'vitest';
import { askedAs } from '../../../content/asked-as';
import { deck } from '../../../content/deck';
import { synonyms } from '../../../content/synonyms';
import type { Role } from '../../../domain/deck/deck';
import { createSearch } from '../../../domain/search/search';
import own from './queries.json';
import ofColleagues from './queries-colleagues.json';
import fresh from './queries-fresh.json';
import fromLaterPages from './queries-from-later-pages.json';
import fromPages from './queries-from-pages.json';
import unseen from './queries-unseen.json';

type Query = { query: string; answers: string[]; aside?: boolean };

const search = createSearch(deck, synonyms, askedAs);

/** Which part of the queries has an answer among the first so many. Says nothing of which, or it would be tuned on. */
function shareFound(queries: readonly Query[], role: Role, most: number): number {
  const isFound = ({ query, answers }: Query) =>
    search
      .find(query, role, most)
      .results.flatMap((result) => (result.kind === 'behaviour' ? [result.behaviour.id] : []))
      .slice(0, most)
      .some((id) => answers.includes(id));
  return queries.filter(isFound).length / queries.length;
}
const aside = (queries: readonly Query[]) => queries.filter((query) => query.aside);

describe('how good the search is, on queries put aside', () => {
  const parts = {
    'our own': { queries: aside(own.queries), first: 0.98, three: 0.98 },
    'from pages': { queries: aside(fromPages.queries), first: 0.76, three: 0.85 },
    'from later pages': { queries: aside(fromLaterPages.queries), first: 0.62, three: 0.79 },
    'of colleagues, written late': { queries: aside(fresh.queries), first: 0.9, three: 0.92 },
    'of other colleagues, written last': { queries: aside(unseen.queries), first: 0.91, three: 0.95 },
    'of colleagues': { queries: aside(ofColleagues.queries), first: 0.93, three: 0.95 },
  };
  const roles: Role[] = ['leidinggevende', 'medewerker'];

  it.each(roles.flatMap((role) => Object.entries(parts).map(([name, part]) => ({ role, name, ...part }))))(
    '$name, as a $role: no worse than it was',
    ({ queries, role, first, three }) => {
      expect(queries.length).toBeGreaterThan(40);
      expect(shareFound(queries, role, 1)).toBeGreaterThanOrEqual(first);
      expect(shareFound(queries, role, 3)).toBeGreaterThanOrEqual(three);
    },
  );
});
