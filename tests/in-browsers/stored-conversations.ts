import type { Page } from 'puppeteer-core';
import type { Conversation, ConversationText } from '../../domain/conversation/plan.ts';

/**
 * Puts conversations in the database of a page of ours, as if they had been led, and loads the page anew.
 * @param texts what was typed in them
 */
export async function putConversations(
  page: Page,
  conversations: readonly Conversation[],
  texts: readonly ConversationText[],
): Promise<void> {
  const records = conversations.map(({ id, title, plan, created, updated }) => ({
    id,
    text: title,
    plan: JSON.stringify(plan),
    created,
    updated,
  }));
  await page.evaluate(
    (all, typed) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('vakmanschap');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(['conversations', 'conversationTexts'], 'readwrite');
          for (const record of all) writing.objectStore('conversations').put(record);
          for (const text of typed) writing.objectStore('conversationTexts').put(text);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    records,
    [...texts],
  );
  await page.reload();
}
