import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { reportAppointments } from '../../../content/report-appointments';
import { calendarFile, type DayEvent } from '../../../domain/conversation/calendar-file';
import type { ConversationText } from '../../../domain/conversation/plan';
import { reportOf } from '../../../domain/conversation/report';
import { conversation, text } from './a-conversation';

const event = (more: Partial<DayEvent> = {}): DayEvent => ({
  id: 'een@huis',
  day: '2026-12-09',
  title: 'Terugkijken',
  text: 'Als, dan.',
  ...more,
});
const now = Date.UTC(2026, 10, 26, 9, 5, 7, 250);
const file = (...events: DayEvent[]) => calendarFile(events, now, 'Ons huis');
const later = 60_000;

/** Reads a file with the library that Thunderbird reads calendars with. */
function read(content: string) {
  return new ical.Component(ical.parse(content))
    .getAllSubcomponents('vevent')
    .map((each) => new ical.Event(each));
}

describe('a calendar file', () => {
  it('has a whole day, which ends where the next one begins', () => {
    expect(file(event())).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Ons huis//NL',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:een@huis',
        'SEQUENCE:28458307',
        'DTSTAMP:20261126T090507Z',
        'DTSTART;VALUE=DATE:20261209',
        'DTEND;VALUE=DATE:20261210',
        'SUMMARY:Terugkijken',
        'DESCRIPTION:Als\\, dan.',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
    ['2027-03-28', '2027-03-29'],
    ['2026-10-25', '2026-10-26'],
  ])('%s: also at the end of a year and on days of 23 and 25 hours', (day, end) => {
    const [whole] = read(file(event({ day })));
    expect([whole?.startDate, whole?.endDate].map(String)).toEqual([day, end]);
    expect([whole?.startDate.isDate, whole?.duration.toSeconds()]).toEqual([true, 24 * 60 * 60]);
  });

  it.each([
    'een; twee, drie \\ vier’s “vijf”\nzes\r\nzeven: acht',
    'é'.repeat(300),
    '👩‍👩‍👧'.repeat(60),
    `${'a'.repeat(74)}€€€`,
    'BEGIN:VEVENT\nUID:ander\n\nEND:VCALENDAR',
  ])('brings the words back as they were: %#', (words) => {
    const content = file(event({ text: words, title: words }));
    const lines = content.split('\r\n');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    const expected = words.replaceAll('\r\n', '\n');
    expect(content).toMatch(/^(?:[^\r\n]*\r\n)+$/);
    expect(read(content)).toMatchObject([{ description: expected, summary: expected, uid: 'een@huis' }]);
  });

  it('has no sign that a program would stumble over', () => {
    expect(read(file(event({ text: 'a\0b\u0007c\ud83d' })))).toMatchObject([{ description: 'abc\ufffd' }]);
  });
});

it.each([Date.UTC(2025, 0, 1), Date.UTC(2093, 11, 31)])(
  'a file made at %i has a number that a program can count',
  (at) => {
    const [whole] = read(calendarFile([event()], at, 'Ons huis'));
    expect(whole?.sequence).toBeGreaterThanOrEqual(0);
    expect(whole?.sequence).toBeLessThanOrEqual(2_147_483_647);
  },
);

describe('the days to look back', () => {
  const moves = [{ from: '2026-12-02', to: '2026-12-09', at: 1 }];
  const plan = {
    agreements: {
      open: { state: 'open' as const, due: '2026-12-09', moves },
      klaar: { state: 'gedaan' as const, due: '2026-12-09', moves: [] },
      zonder: { state: 'open' as const, moves: [] },
    },
  };
  const texts = ['open', 'klaar', 'zonder'].map((id) => text(id, 'afspraak', `\nGeheim van ${id}`));
  const days = () => reportAppointments(reportOf(conversation(plan), texts, 'afspraken'));

  it('are those of open agreements, with a title that tells nothing', () => {
    expect(days()).toMatchObject([{ day: '2026-12-09' }]);
    expect(days()[0]?.text).toContain('Geheim van open.');
    expect(days()[0]?.title).not.toContain('Geheim');
  });

  it('are corrected by a later file, also where the words changed and the day stayed', () => {
    const made = (texts: ConversationText[], at: number) => {
      const [first] = reportAppointments(reportOf(conversation(plan), texts, 'afspraken'));
      return first && read(calendarFile([first], at, 'Ons huis'))[0];
    };
    const before = made(texts, now);
    const after = made([text('open', 'afspraak', '\nAnders gezegd')], now + later);
    expect(after?.uid).toBe(before?.uid);
    expect(String(after?.startDate)).toBe(String(before?.startDate));
    expect(after?.description).toContain('Anders gezegd');
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    const moment = (event: ical.Event | undefined) =>
      String(event?.component.getFirstPropertyValue('dtstamp'));
    expect(moment(after) > moment(before)).toBe(true);
  });

  it('bear a name of their own, so that a calendar has each once', () => {
    const other = { ...plan.agreements.open };
    const two = conversation({ agreements: { open: other, ook: other } });
    const both = [text('open', 'afspraak', '\nEen'), text('ook', 'afspraak', '\nTwee')];
    const ids = reportAppointments(reportOf(two, both, 'afspraken')).map(({ id }) => id);
    expect(ids).toEqual(['open@vakmanschap-van-de-dag', 'ook@vakmanschap-van-de-dag']);
  });
});
