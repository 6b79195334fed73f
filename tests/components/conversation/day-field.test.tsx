// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DayField } from '../../../components/conversation/day-field';
import { dayField as words } from '../../../content/words/conversation';
import { freshPage, show } from '../fresh-page';
import { one, press } from '../on-screen';

/*
 * A day that is typed, on Thursday 26 November 2026.
 */
const thursday = new Date(2026, 10, 26, 10);
const onDay = vi.fn<(day: string) => void>();
const inWords = () => one<HTMLInputElement>('input[type=text]');
const fromCalendar = () => one<HTMLInputElement>('input[type=date]');
const echo = () => one('.day-field__echo').textContent;
const refusal = () => one('.day-field__refused').textContent;

const fill = (field: HTMLInputElement, value: string, ...events: string[]) =>
  act(() => {
    field.focus();
    field.value = value;
    for (const event of events) field.dispatchEvent(new Event(event, { bubbles: true }));
  });

beforeEach(async () => {
  vi.useFakeTimers({ now: thursday, toFake: ['Date'] });
  await freshPage();
  onDay.mockClear();
  await show(<DayField label="Terugkijken op" day="2026-12-10" onDay={onDay} />);
});
afterEach(async () => {
  await show(null);
  vi.useRealTimers();
});

it('is taken when the field is left, not while half of it stands there', async () => {
  await fill(inWords(), 'vrijdag', 'input');
  expect(echo()).toBe('Vrijdag 27 november');
  expect(onDay).not.toHaveBeenCalled();
  await fill(inWords(), 'vrijdag over een week', 'input', 'change');
  expect(onDay.mock.calls).toEqual([['2026-12-04']]);
});

it('that is not understood changes nothing, also when it began with one that is', async () => {
  await fill(inWords(), 'vrijdag', 'input');
  await fill(inWords(), 'vrijdag of zo', 'input', 'change');
  expect(onDay).not.toHaveBeenCalled();
  expect(echo()).toBe('Donderdag 10 december');
  expect(refusal()).toContain(words.stays);
  expect(inWords().getAttribute('aria-invalid')).toBe('true');
  await fill(inWords(), 'vrijdag of', 'input');
  expect(inWords().getAttribute('aria-invalid')).toBe('false');
});

it('is taken too when the field goes before it is left', async () => {
  await fill(inWords(), 'morgen', 'input');
  await show(null);
  expect(onDay.mock.calls).toEqual([['2026-11-27']]);
});

it('from a calendar is not one of the year 2 while 2027 is typed, and a past one is refused', async () => {
  for (const year of ['0002', '0020', '0202']) await fill(fromCalendar(), `${year}-03-01`, 'change');
  expect(onDay).not.toHaveBeenCalled();
  await fill(fromCalendar(), '2027-03-01', 'change');
  expect(onDay.mock.calls).toEqual([['2027-03-01']]);
  await fill(fromCalendar(), '2025-03-01', 'change', 'blur');
  expect(onDay).toHaveBeenCalledTimes(1);
  expect(refusal()).toContain('voorbij');
});

it('is one press where it is chosen often', async () => {
  await press(one('.chips__one'));
  expect(onDay.mock.calls).toEqual([['2026-11-27']]);
});

it('each field says what it is the day of', () => {
  for (const field of [inWords(), fromCalendar()])
    expect(field.getAttribute('aria-label')).toMatch(/^Terugkijken op: /);
});
