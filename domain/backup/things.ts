import { placeIn } from '../conversation/place';
import type { Amount } from '../records/amount';
import type { AnyRecord, KindName } from '../records/record';

/** A record, and what it is. */
export interface Thing {
  kind: KindName;
  record: AnyRecord;
}

/** The conversation that a record is a part of, or is itself; undefined when it is of another kind. */
export function conversationWith({ kind, record }: Thing): string | undefined {
  if (kind === 'conversations') return record.id;
  if (kind !== 'conversationTexts') return undefined;
  return placeIn(String(Reflect.get(record, 'place')))?.conversation ?? record.id;
}

/** How much some records are; a conversation and all that was typed in it is one. */
export function amountOf(things: readonly Thing[]): Amount {
  const conversations = new Set(things.flatMap((thing) => conversationWith(thing) ?? []));
  return { notes: things.filter(({ kind }) => kind === 'notes').length, conversations: conversations.size };
}
