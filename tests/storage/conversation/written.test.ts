import { beforeEach, expect, it } from 'vitest';
import { startConversation } from '../../../storage/conversation/conversations';
import { allWritten, writtenIn } from '../../../storage/conversation/written';
import { saveRecord } from '../../../storage/database/records';
import { freshStorage } from '../../fresh-storage';
import { someConversation, someText } from '../../some-conversation';

beforeEach(async () => {
  freshStorage();
  await startConversation(someConversation('c1', { goal: 'Kiezen' }));
  await startConversation(someConversation('c2', { goal: '' }, 2));
  await saveRecord('conversationTexts', someText('c1', 's1', 'gezegd', 'We wachten.'));
  await saveRecord('conversationTexts', someText('c1', 'a1', 'afspraak', 'Als het stil is\nvragen wij door'));
  await saveRecord('conversationTexts', someText('c1', 's1', 'jezelf', 'KANARIE'));
});

it('what can be searched of a conversation is its title, its goal and what was typed, not what is for the host alone', async () => {
  const one = await writtenIn('c1');
  expect(one?.text).toContain('Gesprek c1\nKiezen');
  for (const said of ['We wachten.', 'vragen wij door']) expect(one?.text).toContain(said);
  expect(one?.text).not.toContain('KANARIE');
  expect(one?.title).toBe('Gesprek c1');
});

it('of all it is the same as of each', async () => {
  const all = await allWritten();
  expect(all.map(({ id }) => id).sort()).toEqual(['c1', 'c2']);
  for (const each of all) {
    const one = await writtenIn(each.id);
    expect({ ...each, text: each.text.split('\n').sort() }).toEqual({
      ...one,
      text: one?.text.split('\n').sort(),
    });
  }
  expect(await writtenIn('gone')).toBeUndefined();
});
