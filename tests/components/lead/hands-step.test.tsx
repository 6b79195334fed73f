// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { HandsStep } from '../../../components/lead/hands-step';
import { behaviour, conversation, step } from '../../domain/conversation/a-conversation';
import { freshPage, show } from '../fresh-page';
import { all } from '../on-screen';

beforeEach(freshPage);

it('each sign and each number has a name of its own, also beside another behaviour', async () => {
  const hands = step('h', { kind: 'handen', behaviours: [behaviour('a'), behaviour('b')] });
  const { plan } = conversation({ steps: [hands], at: 'h' });
  await show(<HandsStep plan={plan} step={hands} press={async () => {}} />);
  const names = all('[data-tally] :is(button, input)').map((control) => control.getAttribute('aria-label'));
  expect(names).toHaveLength(12);
  expect(new Set(names).size).toBe(12);
});
