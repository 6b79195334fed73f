// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { TrashView } from '../../../components/notes/trash-view';
import { newNote } from '../../../domain/notes/note';
import {
  allConversations,
  conversationById,
  startConversation,
} from '../../../storage/conversation/conversations';
import { removeConversation, removeTextsOf } from '../../../storage/conversation/remove';
import { textsOf } from '../../../storage/conversation/texts';
import { recordById, removeRecord, saveRecord } from '../../../storage/database/records';
import { trashedRecords } from '../../../storage/database/trash';
import { someConversation, someText } from '../../some-conversation';
import { until } from '../../until';
import * as words from '../../words';
import { freshPage, show } from '../fresh-page';
import { all, button, one, press } from '../on-screen';

const said = someText('c1', 's1', 'gezegd', 'wat er gezegd is');
const agreed = someText('c1', 'a1', 'afspraak', 'het stil is\nvragen wij door');
const texts = [agreed, said];
const rows = () => all('[data-note]').map(({ dataset }) => dataset.note);
const shows = (...ids: string[]) => until(() => expect(rows()).toEqual(ids));
const row = (id: string) => one(`[data-note="${CSS.escape(id)}"]`);

beforeEach(async () => {
  await freshPage();
  await startConversation(someConversation('c1'));
  for (const text of texts) await saveRecord('conversationTexts', text);
  const note = newNote('opgave/durf', 'een notitie', 'n1', 1);
  await removeRecord('notes', note, 3);
});

it('a removed conversation is one row, and comes back with all that was typed in it', async () => {
  await removeConversation('c1', 5);
  await show(<TrashView />);
  await shows('c1', 'n1');
  expect(row('c1').textContent).toContain('Gesprek c1');
  expect(document.body.textContent).not.toContain(said.text);
  await press(one('button', row('c1')));
  await shows('n1');
  expect((await conversationById('c1'))?.title).toBe('Gesprek c1');
  expect((await textsOf('c1')).map(({ text }) => text)).toEqual(texts.map(({ text }) => text));
});

it('what was removed of a conversation that is still there is a row each, and goes back there', async () => {
  await removeTextsOf('c1', [], 5);
  await show(<TrashView />);
  await until(() => expect(rows()).toHaveLength(3));
  expect(row(agreed.id).textContent).toContain('Als het stil is, dan vragen wij door.');
  expect(row(said.id).textContent).toContain(words.trash.inConversation.replace('{title}', 'Gesprek c1'));
  await press(one('button', row(said.id)));
  await shows(agreed.id, 'n1');
  expect(await recordById('conversationTexts', said.id)).toMatchObject({ text: said.text });
});

it('what is of a conversation that is nowhere has no way back, for there would be no seeing it', async () => {
  const loose = someText('c9', 's1', 'gezegd', 'los');
  await removeRecord('conversationTexts', loose, 5);
  await show(<TrashView />);
  await shows(loose.id, 'n1');
  expect(row(loose.id).textContent).toContain(words.trash.conversationGone);
  expect(all('button', row(loose.id))).toEqual([]);
});

it('all comes back at once, and all goes for good, what another page typed since too', async () => {
  await removeConversation('c1', 5);
  await show(<TrashView />);
  await shows('c1', 'n1');
  await press(button(words.trash.restoreAll));
  await until(() => expect(document.body.textContent).toContain(words.trash.none));
  expect([(await allConversations()).length, (await textsOf('c1')).length]).toEqual([1, 2]);
  await removeConversation('c1', 9);
  await saveRecord('conversationTexts', { ...said, text: 'nog iets', updated: 20 });
  await shows('c1');
  await press(button(words.trash.empty));
  await press(button(words.trash.emptyYes));
  await until(() => expect(document.body.textContent).toContain(words.trash.none));
  expect([await allConversations(), await textsOf('c1')]).toEqual([[], []]);
  expect(await trashedRecords('conversationTexts')).toEqual([]);
});
