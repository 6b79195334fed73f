import { useReducer, useRef } from 'preact/hooks';
import { agreementIn, isEmpty } from '../../domain/conversation/agreement';
import { placeIn } from '../../domain/conversation/place';
import type { ConversationText, Plan } from '../../domain/conversation/plan';
import { focusWhenThere } from '../controls/focus';

export interface Agreements {
  /** Ids of those that were written, in the order in which they were begun, and of those that wait for words. */
  ids: string[];
  /** How many have words. */
  written: number;
  /** Begins one more, and moves the focus to it. */
  begin(): void;
}

/** The agreements of a conversation: what was typed in them makes them agreements. @param texts undefined until read */
export function useAgreements({ agreements }: Plan, texts: ConversationText[] | undefined): Agreements {
  const written = [...new Set(sentencesIn(texts ?? []).map(({ agreement }) => agreement))];
  const [, draw] = useReducer((count: number) => count + 1, 0);
  // Those that wait for words; the first one waits by itself.
  const begun = useRef<string[]>(undefined);
  if (texts) begun.current ??= written.length > 0 ? [] : [crypto.randomUUID()];
  const waiting = begun.current ?? [];
  const begin = () => {
    // What is typed has a follow-up at once, also where it cannot be stored.
    const empty = waiting.find((id) => !written.includes(id) && !(id in agreements));
    const id = empty ?? crypto.randomUUID();
    if (!empty) begun.current = [...waiting, id];
    draw(undefined);
    focusWhenThere(`[data-agreement="${CSS.escape(id)}"] textarea`);
  };
  return { ids: [...new Set([...written, ...waiting])], written: written.length, begin };
}

/** The sentence of an agreement. */
export interface Sentence {
  /** Id of the text: two may be of one agreement, when two windows began it. */
  id: string;
  /** Id of the agreement. */
  agreement: string;
  text: string;
}

/** Those in which something is agreed: to be read, and read aloud. */
export function madeIn(texts: ConversationText[]): Sentence[] {
  return sentencesIn(texts).filter(({ text }) => !isEmpty(agreementIn(text)));
}

/** The sentences of all agreements, in the order in which they were begun. */
function sentencesIn(texts: ConversationText[]): Sentence[] {
  const sorted = texts.toSorted((a, b) => a.created - b.created);
  return sorted.flatMap(({ id, place, text }) => {
    const found = placeIn(place);
    return found?.sort === 'afspraak' ? [{ id, agreement: found.part, text }] : [];
  });
}
