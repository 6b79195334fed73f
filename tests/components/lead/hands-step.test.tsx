// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { HandsStep } from '../../../components/lead/hands-step';
import { behaviour, conversation, step } from '../../domain/conversation/a-conversation';
import { freshPage, show } from '../fresh-page';
import { all } from '../on-screen';

beforeEach(freshPage);

it('each sign and each number has a short name of its own; the behaviour is said once, where one comes among them', async () => {
  const hands = step('h', { kind: 'handen', behaviours: [behaviour('a'), behaviour('b')] });
  const { plan } = conversation({ steps: [hands], at: 'h' });
  await show(<HandsStep plan={plan} step={hands} press={async () => {}} />);
  const groups = all('[data-tally]');
  const everyName = all('[data-tally] :is(button, input)').map((control) =>
    control.getAttribute('aria-label'),
  );
  expect(new Set(everyName).size).toBe(12);
  const named = groups.map((group) => group.getAttribute('aria-label'));
  expect(named).toEqual(['Voorbeeld 1 van 2', 'Voorbeeld 2 van 2']);
  for (const [index, group] of groups.entries()) {
    const sentence = hands.behaviours[index]?.text ?? '';
    const described = document.getElementById(group.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe(sentence);
    const controls = [...group.querySelectorAll('button, input')];
    const names = controls.map((control) => control.getAttribute('aria-label') ?? '');
    for (const name of names) {
      expect(name).not.toContain(sentence);
      expect(name.length).toBeLessThan(50);
    }
    // Whoever speaks to a button says what is read on it.
    for (const [at, control] of controls.entries())
      expect(names[at]?.startsWith(control.textContent ?? '')).toBe(true);
  }
});
