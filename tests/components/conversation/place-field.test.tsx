// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { PlaceField } from '../../../components/conversation/place-field';
import { placeOf } from '../../../domain/conversation/place';
import type { ConversationText } from '../../../domain/conversation/plan';
import { textsOf } from '../../../storage/conversation/texts';
import { removeRecord, saveRecord } from '../../../storage/database/records';
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
