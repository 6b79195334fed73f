import { beforeEach, expect, it } from 'vitest';
import { conversationsAsMarkdown } from '../../../components/backup/conversations-file';
import { conversation as words } from '../../../content/words/conversation';
import { startConversation } from '../../../storage/conversation/conversations';
import { saveRecord } from '../../../storage/database/records';
import { freshStorage } from '../../fresh-storage';
import { someConversation, someText } from '../../some-conversation';

beforeEach(freshStorage);

it('all conversations that were begun are in it, without what the host wrote for themselves', async () => {
  await startConversation(someConversation('c1', { state: 'afgerond' }));
  await startConversation({ ...someConversation('c2', {}, 2), title: '' });
  const { started, ...prepared } = someConversation('c3').plan;
  await startConversation({ ...someConversation('c3'), plan: prepared });
  await saveRecord('conversationTexts', someText('c1', 's1', 'gezegd', 'Wat er gezegd is'));
  await saveRecord('conversationTexts', someText('c1', 's1', 'jezelf', 'KANARIE-7'));
  await saveRecord('conversationTexts', someText('c1', 'a1', 'afspraak', 'het stil is\nvragen wij door'));
  const { text, conversations } = await conversationsAsMarkdown();
  expect(conversations).toBe(2);
  expect(text.match(/^# .+/gm)).toEqual([`# ${words.untitled}`, '# Gesprek c1']);
  expect(text).toContain('Wat er gezegd is');
  expect(text).toContain('Als het stil is, dan vragen wij door.');
  expect(text).not.toContain('KANARIE');
});

it('without conversations there is nothing in it', async () => {
  expect(await conversationsAsMarkdown()).toEqual({ text: '', conversations: 0 });
});
