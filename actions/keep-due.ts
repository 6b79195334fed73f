import { placeIn } from '../domain/conversation/place';
import { allDueSpans, dueSpansOf } from '../storage/conversation/due-days';
import { type Change, watchRecords } from '../storage/database/changes';
import { isDueKnown, rememberAllDue, rememberDue } from '../storage/values/due';

/*
 * Whatever page changes a conversation, or puts some back, its days to look back are written down for the new tab. The
 * background cannot: it has no localStorage.
 */

/** One after the other: of two looks the later one is right. */
let looking = Promise.resolve();

/** Keeps the days up to date as long as this page is open. */
export function keepDue(): void {
  if (!isDueKnown()) look({ kind: 'many' });
  watchRecords(look);
}

function look(change: Change): void {
  // What cannot be read now is read at the next change.
  looking = looking.then(() => lookOnce(change)).catch(() => undefined);
}

async function lookOnce(change: Change): Promise<void> {
  if (change.kind === 'many') return rememberAllDue(await allDueSpans());
  const id = conversationOf(change);
  if (id) rememberDue(id, await dueSpansOf(id));
}

/** Id of the conversation of which the days may be others now. */
function conversationOf({ store, id, about }: Extract<Change, { kind: 'one' }>): string | undefined {
  if (store === 'conversations') return id;
  const place = store === 'conversationTexts' ? placeIn(about) : undefined;
  return place?.sort === 'afspraak' ? place.conversation : undefined;
}
