import { useState } from 'preact/hooks';
import { placeIn, placeOf } from '../../domain/conversation/place';
import type { ConversationText, Plan } from '../../domain/conversation/plan';
import { focusWhenThere } from '../controls/focus';

interface Agreements {
  /** Ids of those that were written, in the order in which they were begun, and of those that wait for words. */
  ids: string[];
  /** How many have words. */
  written: number;
  /** Begins one more, and moves the focus to it. */
  begin(): void;
}

/** The agreements of a conversation: what was typed in them makes them agreements. */
export function useAgreements({ agreements }: Plan, texts: ConversationText[]): Agreements {
  const written = agreementsIn(texts);
  const [begun, setBegun] = useState<string[]>(() => (written.length > 0 ? [] : [crypto.randomUUID()]));
  const ids = [...new Set([...written, ...begun])];
  const begin = () => {
    // What is typed has a follow-up at once, also where it cannot be stored.
    const empty = begun.find((id) => !written.includes(id) && !(id in agreements));
    const id = empty ?? crypto.randomUUID();
    if (!empty) setBegun([...begun, id]);
    focusWhenThere(`[data-agreement="${CSS.escape(id)}"] textarea`);
  };
  return { ids, written: written.length, begin };
}

/** Ids of the agreements that have words, in the order in which they were begun. */
export function agreementsIn(texts: ConversationText[]): string[] {
  const sorted = texts.toSorted((a, b) => a.created - b.created);
  const ids = sorted.flatMap(({ place }) => {
    const found = placeIn(place);
    return found?.sort === 'afspraak' ? [found.part] : [];
  });
  return [...new Set(ids)];
}

/** What was typed in an agreement. */
export function sentenceAt(conversation: string, part: string, texts: ConversationText[]): string {
  const here = placeOf({ conversation, part, sort: 'afspraak' });
  return texts.find(({ place }) => place === here)?.text ?? '';
}
