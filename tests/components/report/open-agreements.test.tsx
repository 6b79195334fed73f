// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { OpenAgreements } from '../../../components/report/open-agreements';
import { aloud } from '../../../content/words/lead';
import { followUp as words } from '../../../content/words/report';
import { startConversation } from '../../../storage/conversation/conversations';
import { saveRecord } from '../../../storage/database/records';
import { someConversation, someText } from '../../some-conversation';
import { until } from '../../until';
import { freshPage, leavePage, show } from '../fresh-page';
import { all, press } from '../on-screen';

beforeEach(freshPage);
afterEach(leavePage);

it('what can be done with an agreement is told apart from the same one of another conversation', async () => {
  for (const id of ['c1', 'c2']) {
    await startConversation(someConversation(id, { started: 1 }));
    await saveRecord('conversationTexts', someText(id, `een-${id}`, 'afspraak', `\n${aloud.comeBack}`));
  }
  await show(<OpenAgreements />);
  await until(() => expect(all('[data-agreement]')).toHaveLength(2));
  for (const button of all('button').filter(({ textContent }) => textContent === words.putOff))
    await press(button);
  await until(() => expect(all('.day-field')).toHaveLength(2));
  const names = all('button, input').map((control) => control.getAttribute('aria-label'));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
