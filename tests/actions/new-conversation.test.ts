// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { planFor } from '../../actions/new-conversation';
import { deck } from '../../content/deck';
import { recipes } from '../../content/recipes';
import { behavioursOf } from '../../domain/conversation/compose';
import { withFollowUp } from '../../domain/conversation/follow-up';
import { startConversation } from '../../storage/conversation/conversations';
import { saveRecord } from '../../storage/database/records';
import { behaviour, conversation, step } from '../domain/conversation/a-conversation';
import { freshStorage } from '../fresh-storage';
import { someText } from '../some-conversation';

beforeEach(freshStorage);

it('looking back at agreements begins with what these are about', async () => {
  const [card] = deck.cards;
  const recipe = recipes.find(({ behaviours }) => behaviours.from === 'afspraken');
  if (!card || !recipe) throw new Error('there is no such recept');
  const running = conversation({
    state: 'bezig',
    steps: [step('on', { behaviours: [behaviour('a')] }), step('other', { behaviours: [behaviour('b')] })],
    at: 'on',
  });
  await startConversation({ ...running, plan: withFollowUp(running.plan, 'een', {}, running.created) });
  await saveRecord('conversationTexts', someText(running.id, 'een', 'afspraak', '\nWij beginnen op tijd.'));
  expect(behavioursOf(await planFor(recipe, card, ''))).toEqual([behaviour('a')]);
});
