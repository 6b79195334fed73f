import { describe, expect, it } from 'vitest';
import { about, behaviourNow, withFollowUp } from '../../../domain/conversation/follow-up';
import type { Plan } from '../../../domain/conversation/plan';
import { behaviour, conversation, step } from './a-conversation';

const [a, b] = [behaviour('a'), behaviour('b')];
const now = new Date(2026, 10, 25, 10).getTime();
const running = (parts: Partial<Plan> = {}): Plan => ({
  ...conversation({
    state: 'bezig',
    steps: [step('all', { behaviours: [a, b] }), step('agree')],
    at: 'agree',
  }).plan,
  ...parts,
});
const counted = step('hands', {
  kind: 'handen',
  behaviours: [a, b],
  hands: { [a.id]: { counts: { bespreken: 1, herkennen: 4 } }, [b.id]: { counts: { bespreken: 3 } } },
});

describe('what an agreement is about', () => {
  it('is the only behaviour of the step that is on', () => {
    const steps = [counted, step('one', { behaviours: [a] })];
    expect(behaviourNow(running({ steps, at: 'one' }))).toEqual(a);
  });

  it('is else what the hands asked most to discuss', () => {
    expect(behaviourNow(running({ steps: [counted, step('agree')] }))).toEqual(b);
  });

  it('is else the only one of the conversation, and of more none', () => {
    const steps = [step('one', { behaviours: [a] }), step('agree')];
    expect(behaviourNow(running({ steps }))).toEqual(a);
    expect(behaviourNow(running())).toBeUndefined();
  });

  it('is known from when it is written, and stays until another is chosen', () => {
    const written = withFollowUp(running({ steps: [counted, step('agree')] }), 'een', {}, now);
    expect(written.agreements.een?.behaviour).toBe(b.id);
    expect(withFollowUp(written, 'een', { due: '2026-12-01' }, now).agreements.een?.behaviour).toBe(b.id);
    expect(about(written, 'een', a.id, now).agreements.een).toMatchObject({
      behaviour: a.id,
      due: '2026-12-09',
    });
    expect(about(written, 'een', undefined, now).agreements.een).not.toHaveProperty('behaviour');
  });

  it('can be chosen before a word of it is written', () => {
    expect(about(running(), 'een', a.id, now).agreements.een).toMatchObject({
      behaviour: a.id,
      state: 'open',
    });
  });

  it('is not guessed once the conversation is over', () => {
    const over = running({ steps: [counted, step('agree')], state: 'afgerond' });
    expect(withFollowUp(over, 'een', { due: '2026-12-01' }, now).agreements.een).not.toHaveProperty(
      'behaviour',
    );
  });
});
