import { expect, it } from 'vitest';
import { planAppointment } from '../../content/plan-appointment';
import { calendarFile } from '../../domain/conversation/calendar-file';
import { someConversation } from '../some-conversation';

const day = '2026-12-09';
const conversation = { ...someConversation('c1', { goal: 'Kiezen, samen' }), title: 'Overleg; week 50' };

it('a conversation on its day in a calendar says what it is for, with the questions and behaviours', () => {
  const event = planAppointment(conversation, day);
  expect(event).toMatchObject({ day, title: 'Overleg; week 50' });
  expect(event.text.startsWith('Kiezen, samen')).toBe(true);
  for (const { behaviours } of conversation.plan.steps)
    for (const { text } of behaviours) expect(event.text).toContain(`- ${text}`);
});

it('its words are those of the title, as a calendar file has them', () => {
  expect(calendarFile([planAppointment(conversation, day)], 0, 'x')).toContain('SUMMARY:Overleg\\; week 50');
});

it('what is for the host alone is not in it', () => {
  const [step, ...others] = conversation.plan.steps;
  if (!step) throw new Error('a conversation has a step');
  const plan = { ...conversation.plan, mind: 'KANARIE', steps: [{ ...step, say: 'KANARIE' }, ...others] };
  expect(JSON.stringify(planAppointment({ ...conversation, plan }, day))).not.toContain('KANARIE');
});
