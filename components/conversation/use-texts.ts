import { placeIn, placesOf } from '../../domain/conversation/place';
import type { ConversationText } from '../../domain/conversation/plan';
import type { AnyRecord } from '../../domain/records/record';
import { textsOf } from '../../storage/conversation/texts';
import type { ProblemKind } from '../../storage/database/problem';
import { unsavedDrafts } from '../page/unsaved-drafts';
import { useRecords } from '../page/use-records';

interface Texts {
  /** As they are stored: for the fields in which they are typed. Empty when they cannot be read. */
  stored: ConversationText[] | undefined;
  /** The same, with the words that this page could not store: to be read. */
  value: ConversationText[] | undefined;
  /** Why they could not be read. */
  problem: ProblemKind | undefined;
}

/** All that was typed in a conversation, read again after each change of it. */
export function useTexts(conversation: string): Texts {
  const { value, problem } = useRecords(
    'conversationTexts',
    () => textsOf(conversation),
    (change) => change.about.startsWith(placesOf(conversation)),
    conversation,
  );
  const stored = value ?? (problem && []);
  return {
    stored,
    value: stored && withUnsaved(stored, conversation),
    problem: value ? undefined : problem,
  };
}

/**
 * The steps and agreements in which something is written now: what a page shows may not have been read yet, and another
 * page may be writing.
 */
export async function writtenParts(conversation: string): Promise<ReadonlySet<string>> {
  // Where nothing can be read, what this page could not store is all there is.
  const stored = await textsOf(conversation).catch(() => []);
  return new Set(withUnsaved(stored, conversation).flatMap(({ place }) => placeIn(place)?.part ?? []));
}

/** Fields that were left keep the words that could not be stored. */
function withUnsaved(stored: ConversationText[], conversation: string): ConversationText[] {
  const unsaved = [...unsavedDrafts.values()].flatMap(({ draft }) =>
    draft.unsaved && isTextOf(draft.unsaved, conversation) ? [draft.unsaved] : [],
  );
  if (unsaved.length === 0) return stored;
  const ids = new Set(unsaved.map(({ id }) => id));
  return [...stored.filter(({ id }) => !ids.has(id)), ...unsaved];
}

function isTextOf(record: AnyRecord, conversation: string): record is ConversationText {
  return 'place' in record && record.place.startsWith(placesOf(conversation));
}
