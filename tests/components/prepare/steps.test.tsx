// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ConversationContent } from '../../../components/panel/conversation-content';
import * as words from '../../../content/words/prepare';
import { startConversation } from '../../../storage/conversation/conversations';
import { saveRecord } from '../../../storage/database/records';
import { conversation, step } from '../../domain/conversation/a-conversation';
import { someText } from '../../some-conversation';
import { until } from '../../until';
import { freshPage, leavePage, show } from '../fresh-page';
import { all, one, press } from '../on-screen';

/*
 * The steps of a conversation that was set aside, in one of which something is written.
 */
const given = conversation({ state: 'klaargezet', steps: [step('said'), step('empty')] });
const remove = (id: string) => one(`[data-id="${id}"] [data-sign=remove]`);

beforeEach(async () => {
  await freshPage();
  await startConversation(given);
  await saveRecord('conversationTexts', someText(given.id, 'said', 'gezegd'));
  await show(<ConversationContent id={given.id} report={false} />);
});
afterEach(leavePage);

it('one that is taken out as soon as it is seen stays where something is written in it', async () => {
  await press(await until(() => remove('said')));
  await until(() => expect(document.body.textContent).toContain(words.steps.inUse));
  expect(all('[data-id]')).toHaveLength(2);
});

it('one that is empty goes, and comes back', async () => {
  await press(await until(() => remove('empty')));
  await press(await until(() => one('[data-put-back]')));
  await until(() => expect(all('[data-id]').map(({ dataset }) => dataset.id)).toEqual(['said', 'empty']));
});
