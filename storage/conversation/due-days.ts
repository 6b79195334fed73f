import { dueDays, spanOf } from '../../domain/conversation/due';
import { agreementOf } from '../../domain/conversation/open-agreement';
import { placeOf } from '../../domain/conversation/place';
import { type ConversationRecord, conversationOf } from '../../domain/conversation/plan';
import { read } from '../database/records';
import type { Database } from '../database/schema';

/** When a new tab speaks of the agreements of a conversation. @throws StorageProblem */
export function dueSpansOf(id: string): Promise<string[]> {
  return read(async (database) => spansIn(database, await database.get('conversations', id)));
}

/** The same of all conversations that have any, by id. It reads every plan. @throws StorageProblem */
export function allDueSpans(): Promise<Map<string, string[]>> {
  return read(async (database) => {
    const records = await database.getAll('conversations');
    const found = await Promise.all(
      records.map(async (record) => [record.id, await spansIn(database, record)] as const),
    );
    return new Map(found);
  });
}

/** An agreement without a sentence is none; nor is one of which only is known who. */
async function spansIn(database: Database, record: ConversationRecord | undefined): Promise<string[]> {
  const plan = record && conversationOf(record)?.plan;
  if (!plan) return [];
  const { id: conversation } = record;
  const spans = await Promise.all(
    dueDays(plan).map(async ({ agreement: part, day }) => {
      const place = placeOf({ conversation, part, sort: 'afspraak' });
      const texts = await database.getAllFromIndex('conversationTexts', 'by-place', place);
      return texts.some(agreementOf) ? [spanOf(day)] : [];
    }),
  );
  return spans.flat();
}
