import { agreementOf, isOpen } from '../../domain/conversation/open-agreement';
import { placeIn } from '../../domain/conversation/place';
import {
  type Conversation,
  type ConversationText,
  conversationOf,
  type FollowUp,
} from '../../domain/conversation/plan';
import { read } from '../database/records';

/** An agreement that was neither done nor let go. */
export interface OpenAgreement {
  id: string;
  conversation: Conversation;
  /** Undefined when nothing was chosen for it yet. */
  followUp: FollowUp | undefined;
  /** Its sentence: mostly one, two when two windows began it at once. */
  texts: ConversationText[];
}

/**
 * The open agreements of all conversations: first the one whose day comes first, last those without a day. It reads all
 * that was typed in conversations: to be asked after the first paint.
 * @throws StorageProblem
 */
export function openAgreements(): Promise<OpenAgreement[]> {
  return read(async (database) => {
    const transaction = database.transaction(['conversations', 'conversationTexts']);
    const [records, texts] = await Promise.all([
      transaction.objectStore('conversations').getAll(),
      transaction.objectStore('conversationTexts').getAll(),
    ]);
    const sentences = sentencesIn(texts);
    const open = records.flatMap((record) => {
      const ofThis = sentences.get(record.id);
      // Without a sentence there is no agreement, and its plan need not be read.
      const conversation = ofThis && conversationOf(record);
      return conversation ? openIn(conversation, ofThis) : [];
    });
    return open.sort(byDay);
  });
}

type Sentences = Map<string, ConversationText[]>;

/** The sentences of agreements, by id of the conversation and then of the agreement. */
function sentencesIn(texts: readonly ConversationText[]): Map<string, Sentences> {
  const all = new Map<string, Sentences>();
  for (const text of texts) {
    const [id, place] = [agreementOf(text), placeIn(text.place)];
    if (id === undefined || !place) continue;
    const ofThis: Sentences = all.get(place.conversation) ?? new Map();
    all.set(place.conversation, ofThis.set(id, [...(ofThis.get(id) ?? []), text]));
  }
  return all;
}

function openIn(conversation: Conversation, sentences: Sentences): OpenAgreement[] {
  const { plan } = conversation;
  return [...sentences]
    .filter(([id]) => isOpen(plan, id))
    .map(([id, texts]) => ({ id, conversation, followUp: plan.agreements[id], texts }));
}

function byDay(one: OpenAgreement, other: OpenAgreement): number {
  const [first, second] = [dayOf(one), dayOf(other)];
  if (first !== second) return first < second ? -1 : 1;
  return other.conversation.created - one.conversation.created || (one.id < other.id ? -1 : 1);
}

/** After every day comes none. */
const dayOf = ({ followUp }: OpenAgreement) => followUp?.due ?? '~';
