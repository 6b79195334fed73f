// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ConversationContent } from '../../../components/panel/conversation-content';
import { ScreenView } from '../../../components/screen/screen-view';
import type { Plan } from '../../../domain/conversation/plan';
import { isPlan } from '../../../domain/conversation/plan-schema';
import { startConversation } from '../../../storage/conversation/conversations';
import { saveRecord } from '../../../storage/database/records';
import { anyPlan } from '../../any-plan';
import { someConversation, someText } from '../../some-conversation';
import { until } from '../../until';
import { freshPage, leavePage } from '../fresh-page';

/*
 * A plan comes from a file that anyone may have made. What the check lets through (domain/conversation/plan-schema.ts)
 * breaks no screen.
 */
const screens: [screen: string, state: Plan['state'], () => preact.VNode][] = [
  ['being set ready', 'klaargezet', () => <ConversationContent id="c1" report={false} />],
  ['being changed as a recept', 'recept', () => <ConversationContent id="c1" report={false} />],
  ['being led', 'bezig', () => <ConversationContent id="c1" report={false} />],
  ['as a report', 'afgerond', () => <ConversationContent id="c1" report />],
  ['on the shared screen', 'bezig', () => <ScreenView id="c1" />],
];

beforeEach(async () => {
  await freshPage();
  // Here the end of an animation would be an error that nobody hears.
  Element.prototype.animate = () =>
    Object.assign(new EventTarget(), { cancel: () => undefined }) as Animation;
});
afterEach(leavePage);

it.each(screens)(
  'any plan can be shown: %s',
  async (_screen, state, view) => {
    await fc.assert(
      fc.asyncProperty(anyPlan(state), async (plan) => {
        expect(isPlan(JSON.stringify(plan))).toBe(true);
        await freshPage();
        await startConversation({ ...someConversation('c1'), plan });
        for (const { id } of plan.steps) await saveRecord('conversationTexts', someText('c1', id, 'gezegd'));
        for (const id of Object.keys(plan.agreements))
          await saveRecord('conversationTexts', someText('c1', id, 'afspraak', 'als\ndan\nwie'));
        await act(() => render(view(), document.body));
        await until(() => expect(document.body.childElementCount).toBeGreaterThan(0));
        expect(document.body.textContent).not.toMatch(/Invalid Date|NaN|undefined|\[object/);
        await act(() => render(null, document.body));
      }),
      { numRuns: Number(process.env.PLANS ?? 12) },
    );
  },
  120_000,
);
