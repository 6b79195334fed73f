// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { PlaceField } from '../../../components/conversation/place-field';
import { placeOf } from '../../../domain/conversation/place';
import type { ConversationText } from '../../../domain/conversation/plan';
import { withText } from '../../../domain/records/text-record';
import { textsOf } from '../../../storage/conversation/texts';
import { removeRecord, saveRecord } from '../../../storage/database/records';
import { trashedRecords } from '../../../storage/database/trash';
import { until } from '../../until';
import { breakDatabase, freshPage, show } from '../fresh-page';
import { one, type } from '../on-screen';

const field = () => one<HTMLTextAreaElement>('textarea');
const place = { conversation: 'gesprek', part: 'step', sort: 'gezegd' } as const;
const shown = (stored: ConversationText[]) => (
  <PlaceField place={place} stored={stored} label="Gezegd" another="Nog een" />
);

let repair = () => {};
afterEach(() => repair());

it('words that could not be added to a text stand in its field again when one comes back to it', async () => {
  await freshPage();
  await show(shown([]));
  await type(field(), 'Eerst.');
  await until(async () => expect(await textsOf('gesprek')).toHaveLength(1));
  const stored = await textsOf('gesprek');
  await show(shown(stored));
  repair = breakDatabase();
  await type(field(), 'Eerst. En toen.');
  await until(() => expect(field().dataset.state).toBe('failed'));
  await show(null);
  await show(shown(stored));
  expect(field().value).toBe('Eerst. En toen.');
});

it('a text that another window removed does not stay in the field', async () => {
  await freshPage();
  const text = { id: 'one', place: placeOf(place), text: 'Eerst.', created: 1, updated: 1 };
  await show(shown([text]));
  expect(field().value).toBe('Eerst.');
  await show(shown([]));
  await until(() => expect(field().value).toBe(''));
});

it('nor does one in which this window wrote last', async () => {
  await freshPage();
  const text = { id: 'one', place: placeOf(place), text: 'Eerst.', created: 1, updated: 1 };
  await saveRecord('conversationTexts', text);
  await show(shown([text]));
  await type(field(), 'Eerst. En toen.');
  await until(() => expect(field().dataset.state).toBe('saved'));
  await removeRecord('conversationTexts', { ...text, text: 'Eerst. En toen.' });
  await show(shown([]));
  await until(() => expect(field().value).toBe(''));
});

const emptyAndLeave = async () => {
  await type(field(), '');
  await act(() => void field().dispatchEvent(new FocusEvent('blur')));
};

it('a text of another window that is removed here, while someone writes in it there, is followed again', async () => {
  await freshPage();
  const text = { id: 'one', place: placeOf(place), text: 'Daar.', created: 1, updated: 1 };
  await saveRecord('conversationTexts', text);
  await show(shown([]));
  await show(shown([text]));
  await emptyAndLeave();
  const there = withText(text, 'Daar en hier.', Date.now() + 1);
  await saveRecord('conversationTexts', there);
  await show(shown([there]));
  await until(() => expect(field().value).toBe('Daar en hier.'));
});

it('words that are typed while an emptied text is being removed stay in the field', async () => {
  await freshPage();
  const text = { id: 'one', place: placeOf(place), text: 'Eerst.', created: 1, updated: 1 };
  await saveRecord('conversationTexts', text);
  await show(shown([text]));
  await emptyAndLeave();
  await type(field(), 'Toch weer.');
  await until(() => expect(field().dataset.state).toBe('saved'));
  expect(field().value).toBe('Toch weer.');
});

it('an emptied text goes to the Prullenbak, and its field is a new one', async () => {
  await freshPage();
  const text = { id: 'one', place: placeOf(place), text: 'Eerst.', created: 1, updated: 1 };
  await saveRecord('conversationTexts', text);
  await show(shown([text]));
  await emptyAndLeave();
  await until(async () => expect(await textsOf('gesprek')).toEqual([]));
  await show(shown([]));
  await type(field(), 'Iets anders.');
  await until(async () => expect(await textsOf('gesprek')).toMatchObject([{ text: 'Iets anders.' }]));
  expect(await trashedRecords('conversationTexts')).toMatchObject([{ id: 'one', text: 'Eerst.' }]);
});
