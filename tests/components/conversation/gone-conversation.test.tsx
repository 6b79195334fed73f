// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { goneConversation } from '../../../components/conversation/gone-conversation';
import { UndoBar, UndoContext, useUndo } from '../../../components/notes/undo';
import { undo as undoWord } from '../../../content/words/controls';
import * as words from '../../../content/words/conversation';
import { hashOf } from '../../../domain/route';
import { conversationById, startConversation } from '../../../storage/conversation/conversations';
import { removeConversation } from '../../../storage/conversation/remove';
import { textsOf } from '../../../storage/conversation/texts';
import { saveRecord } from '../../../storage/database/records';
import { emptyTrash } from '../../../storage/database/trash';
import { someConversation, someText } from '../../some-conversation';
import { until } from '../../until';
import { freshPage, leavePage, show } from '../fresh-page';
import { all, button, one, press } from '../on-screen';

function Page() {
  const undo = useUndo();
  const remove = async () => {
    await removeConversation('c1', 5);
    undo.removed(goneConversation('c1'));
  };
  return (
    <UndoContext.Provider value={undo.removed}>
      <main>
        <h2>Kop</h2>
        <a href={hashOf({ page: 'gesprek', id: 'c1' })}>Naar het gesprek</a>
        <button type="button" onClick={remove}>
          Verwijder
        </button>
      </main>
      <UndoBar undo={undo} />
    </UndoContext.Provider>
  );
}

const text = someText('c1', 's1', 'gezegd');
beforeEach(async () => {
  await freshPage();
  await startConversation(someConversation('c1'));
  await saveRecord('conversationTexts', text);
  await show(<Page />);
  await press(button('Verwijder'));
  await until(() => expect(one('.undo [role=status]').textContent).toBe(words.conversation.removed));
});
afterEach(leavePage);

it('a conversation that was removed is put back with what was typed in it, and the focus goes there', async () => {
  expect(await conversationById('c1')).toBeUndefined();
  await until(() => expect(document.activeElement).toBe(button(undoWord)));
  await press(button(undoWord));
  await until(() => expect(all('[data-undo]')).toEqual([]));
  expect(await conversationById('c1')).toEqual(someConversation('c1'));
  expect(await textsOf('c1')).toEqual([text]);
  await until(() => expect(document.activeElement).toBe(one('main a')));
});

it('the offer goes once the Prullenbak is emptied', async () => {
  await emptyTrash();
  await until(() => expect(all('[data-undo]')).toEqual([]));
});
