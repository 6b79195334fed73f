// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { addConversation, heldConversation, pressIn } from '../../actions/conversation-in-page';
import type { Plan } from '../../domain/conversation/plan';
import { conversationById } from '../../storage/conversation/conversations';
import { freshStorage } from '../fresh-storage';
import { someConversation } from '../some-conversation';

/*
 * A write that is done, and that the browser reports as failed all the same.
 */
let failing = 0;
vi.mock(import('../../storage/conversation/conversations'), async (original) => {
  const real = await original();
  return {
    ...real,
    async changeConversation(...asked) {
      const changed = await real.changeConversation(...asked);
      failing -= 1;
      if (failing >= 0) throw new DOMException('by the test', 'UnknownError');
      return changed;
    },
  };
});

const switched = ({ untimed, ...plan }: Plan): Plan => (untimed ? plan : { ...plan, untimed: true });
const goal = (plan: Plan): Plan => ({ ...plan, goal: 'Kiezen' });
const oneMore = (plan: Plan): Plan => ({ ...plan, present: (plan.present ?? 0) + 1 });
const given = someConversation('c1', { present: 3 });
const stored = async () => (await conversationById('c1'))?.plan;

beforeEach(async () => {
  freshStorage();
  failing = 0;
  await addConversation(given);
});

it.each([1, 2, 3])('what was switched stays so, and what is counted counts once: %i times', async (times) => {
  failing = times;
  await pressIn(given, switched);
  await pressIn(given, oneMore);
  await pressIn(given, oneMore);
  failing = 0;
  await pressIn(given, goal);
  await expect.poll(() => heldConversation('c1')?.problem).toBeUndefined();
  expect(await stored()).toMatchObject({ untimed: true, present: 5, goal: 'Kiezen' });
});
