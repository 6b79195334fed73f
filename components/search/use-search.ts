import { useEffect, useState } from 'preact/hooks';
import { placeIn } from '../../domain/conversation/place';
import type { Deck, Role } from '../../domain/deck/deck';
import type { Found, Search } from '../../domain/search/search';
import { allWritten, writtenIn } from '../../storage/conversation/written';
import { type OneChange, watchRecords } from '../../storage/database/changes';
import { recordById } from '../../storage/database/records';
import { allNotes } from '../../storage/notes/notes';
import { useDeck } from '../deck/use-deck';
import { isPartMissing } from '../page/part-missing';
import { useSharing } from '../page/use-sharing';

/** The search, and when all notes are in it. */
interface Started {
  search: Search;
  /** Settles when notes and conversations are in it. */
  notesIn: Promise<unknown>;
}
const started = new WeakMap<Deck, Promise<Started>>();
/** Told when what was found may not be right any more. */
const listeners = new Set<() => void>();

/**
 * The search over cards, notes and conversations, made when it is first needed, one for as long as the page is open.
 * The panel's start does not wait for it, and a page with many notes stays usable while they are taken in.
 */
async function start(deck: Deck): Promise<Started> {
  const [{ createSearch }, { synonyms }, { askedAs }] = await Promise.all([
    import('../../domain/search/search'),
    import('../../content/synonyms'),
    import('../../content/asked-as'),
  ]);
  const search = createSearch(deck, [...synonyms, ...(deck.synonyms ?? [])], askedAs);
  return { search, notesIn: Promise.all([takeInNotes(deck, search), takeInConversations(search)]) };
}

async function takeInNotes(deck: Deck, search: Search): Promise<void> {
  const stop = watchRecords(async (change) => {
    if (change.kind === 'many') {
      // So many changed that it is simpler to begin anew.
      stop();
      started.delete(deck);
    } else if (change.store === 'notes') {
      const note = await recordById('notes', change.id).catch(() => undefined);
      if (note) search.changeNote(note);
      else search.removeNote(change.id);
    } else await takeInAgain(search, change);
    for (const tell of listeners) tell();
  });
  // Without stored notes (a broken database) the cards can still be searched.
  const notes = await allNotes().catch(() => []);
  await search.addNotesInSlices(notes, () => new Promise((resolve) => setTimeout(resolve)));
}

/** There are fewer of them than of notes: at once. */
async function takeInConversations(search: Search): Promise<void> {
  search.addConversations(await allWritten().catch(() => []));
}

/** A conversation was changed, or what is typed in it. */
async function takeInAgain(search: Search, { store, id, about }: OneChange): Promise<void> {
  const conversation = store === 'conversationTexts' ? placeIn(about)?.conversation : id;
  if (conversation === undefined) return;
  const written = await writtenIn(conversation).catch(() => undefined);
  if (written) search.changeConversation(written);
  else search.removeConversation(conversation);
}

/**
 * What a query finds, while it is typed.
 * @returns undefined while there is no query, or in the first moments of the first query; `missing` when what searches
 * is not there any more
 */
export function useSearch(query: string, role: Role): Found | 'missing' | undefined {
  const deck = useDeck();
  const [ready, setReady] = useState<{ search: Search; withNotes: boolean }>();
  const [isMissing, setMissing] = useState(false);
  const [changes, setChanges] = useState(0);
  const sharing = useSharing();
  const asked = query.trim() !== '';
  useEffect(() => {
    const tell = () => setChanges((before) => before + 1);
    listeners.add(tell);
    return () => {
      listeners.delete(tell);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a change there may be another search, which took in the notes anew.
  useEffect(() => {
    if (!asked) return;
    let wanted = true;
    const starting = started.get(deck) ?? start(deck);
    started.set(deck, starting);
    starting.then(
      async ({ search, notesIn }) => {
        if (wanted) setReady({ search, withNotes: false });
        await notesIn;
        // Drawn again: now the notes can be found too. Not when another search has been begun meanwhile.
        if (wanted) setReady({ search, withNotes: true });
      },
      (error) => {
        if (!isPartMissing(error)) throw error;
        started.delete(deck);
        setMissing(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [asked, changes, deck]);
  if (asked && isMissing) return 'missing';
  if (!asked || !ready) return undefined;
  const found = ready.search.find(query, role);
  return sharing === false ? found : forEveryone(found);
}

/** What everyone may see of what was found: cards and questions. */
function forEveryone({ results, counts }: Found): Found {
  return {
    results: results.filter(({ kind }) => kind !== 'note' && kind !== 'conversation'),
    counts: { ...counts, note: 0, conversation: 0 },
  };
}
