import { useEffect, useState } from 'preact/hooks';
import { deck } from '../content/deck';
import type { Role } from '../domain/deck';
import type { Found, Search } from '../domain/search';
import { allNotes, noteById, watchNotes } from '../storage/notes';

/** How many results of a kind are shown: who needs more, types one more letter. */
const most = 20;

let started: Promise<Search> | undefined;

/**
 * The search over cards and notes, made when first needed and kept for as long as the page is open.
 * The panel's start does not wait for it, and a page with many notes stays usable while they are taken in.
 */
function startSearch(): Promise<Search> {
  started ??= start();
  return started;
}

async function start(): Promise<Search> {
  const [{ createSearch }, { synonyms }] = await Promise.all([
    import('../domain/search'),
    import('../content/synonyms'),
  ]);
  const search = createSearch(deck, synonyms);
  takeInNotes(search);
  return search;
}

/** Without stored notes (a broken database) the cards can still be searched. */
async function takeInNotes(search: Search): Promise<void> {
  watchNotes(async ({ id }) => {
    const note = await noteById(id).catch(() => undefined);
    if (note) search.changeNote(note);
    else search.removeNote(id);
  });
  await search.addNotes(await allNotes().catch(() => []));
}

/**
 * What a query finds, while it is typed.
 * @returns undefined while there is no query, or in the first moments of the first query
 */
export function useSearch(query: string, role: Role): readonly Found[] | undefined {
  const [search, setSearch] = useState<Search>();
  const asked = query.trim() !== '';
  useEffect(() => {
    if (asked) startSearch().then((ready) => setSearch(ready));
  }, [asked]);
  return asked && search ? search.find(query, role, most) : undefined;
}
