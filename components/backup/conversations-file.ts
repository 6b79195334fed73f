import { reportWords } from '../../content/report-words';
import { conversation as words } from '../../content/words/conversation';
import { reportOf } from '../../domain/conversation/report';
import { blocksOf } from '../../domain/conversation/report-blocks';
import { reportAsMarkdown } from '../../domain/conversation/report-markdown';
import { allConversations } from '../../storage/conversation/conversations';
import { textsOf } from '../../storage/conversation/texts';

/**
 * The reports of all conversations that were begun, as Markdown, the last one first. What the host wrote for themselves
 * is in none of them.
 * @returns the text of the file, and how many there are in it
 * @throws StorageProblem
 */
export async function conversationsAsMarkdown(): Promise<{ text: string; conversations: number }> {
  const begun = (await allConversations()).filter(({ plan }) => plan.started !== undefined);
  const reports = await Promise.all(
    begun.map(async (conversation) => {
      const title = conversation.title || words.untitled;
      const report = reportOf({ ...conversation, title }, await textsOf(conversation.id), 'heel');
      return reportAsMarkdown(blocksOf(report, reportWords));
    }),
  );
  return { text: reports.join('\n'), conversations: begun.length };
}
