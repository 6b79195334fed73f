import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChosenBehaviour, Plan, Step, StepKind } from '../../domain/conversation/plan.ts';
import type { Deck } from '../../domain/deck/deck.ts';
import type { View } from '../../scripts/driver.ts';

const deck: Deck = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../content/ambtelijk-vakmanschap.json'), 'utf8'),
);

/** All behaviours of the deck, as a conversation has them. */
export const chosen: ChosenBehaviour[] = deck.cards.flatMap((card) =>
  card.behaviours.map(({ id, text, audience }) => ({
    id,
    text,
    audience,
    card: card.id,
    cardTitle: card.title,
  })),
);

/** A step as it is stored. */
export function stepOf(id: string, kind: StepKind, text: string, more: Partial<Step> = {}): Step {
  return { id, kind, text, minutes: 2, spent: 0, behaviours: [], hands: {}, ...more };
}

/** The plan of a conversation that is going on, at its first step. */
export function planOf(steps: Step[], more: Partial<Plan> = {}): Plan {
  const at = steps[0]?.id ?? '';
  return {
    state: 'bezig',
    goal: '',
    steps,
    at,
    since: Date.now(),
    figures: 'getallen',
    agreements: {},
    ...more,
  };
}

/**
 * Stores a conversation, and texts by their place, as a page of the extension would: all other pages are told.
 * @param view a page that opens the database
 */
export async function putConversation(
  view: View,
  id: string,
  plan: Plan,
  texts: Record<string, string> = {},
): Promise<void> {
  const at = Date.now();
  const record = { id, text: 'Gesprek', plan: JSON.stringify(plan), created: at, updated: at };
  const typed = Object.entries(texts).map(([place, text]) => ({
    id: `text of ${place}`,
    place,
    text,
    created: at,
    updated: at,
  }));
  await view.evaluate(
    async (conversation, all) => {
      // A page may be opening it: whoever opened it before that would make one without stores.
      const isMade = async () =>
        (await indexedDB.databases()).some(({ name, version = 0 }) => name === 'vakmanschap' && version >= 4);
      while (!(await isMade())) await new Promise((resolve) => setTimeout(resolve, 20));
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('vakmanschap');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = database.transaction(['conversations', 'conversationTexts'], 'readwrite');
      transaction.objectStore('conversations').put(conversation);
      for (const text of all) transaction.objectStore('conversationTexts').put(text);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
      const channel = new BroadcastChannel('notes');
      channel.postMessage({ kind: 'many' });
      channel.close();
    },
    record,
    typed,
  );
}
