import { describe, expect, it } from 'vitest';
import { reportAppointments } from '../../../content/report-appointments';
import { calendarFile, type DayEvent } from '../../../domain/conversation/calendar-file';
import { reportOf } from '../../../domain/conversation/report';
import { conversation, text } from './a-conversation';

const event = (more: Partial<DayEvent> = {}): DayEvent => ({
  id: 'een@huis',
  sequence: 0,
  day: '2026-12-09',
  title: 'Terugkijken',
  text: 'Als, dan.',
  ...more,
});
const now = Date.UTC(2026, 10, 26, 9, 5, 7, 250);
const file = (...events: DayEvent[]) => calendarFile(events, now, 'Ons huis');

/** Reads a file as RFC 5545 says: lines are unfolded first, then values unescaped. */
function read(content: string): Record<string, string>[] {
  expect(content).toMatch(/^(?:[^\r\n]*\r\n)+$/);
  const events: Record<string, string>[] = [];
  for (const line of content.replaceAll('\r\n ', '').split('\r\n')) {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/s.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') events.push({});
    const signs: Record<string, string> = { '\\n': '\n', '\\,': ',', '\\;': ';', '\\\\': '\\' };
    Object.assign(events.at(-1) ?? {}, {
      [name]: value.replace(/\\[n,;\\]/g, (sign) => signs[sign] ?? sign),
    });
  }
  return events;
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
        'SEQUENCE:0',
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
    ['2026-12-31', '20261231', '20270101'],
    ['2028-02-28', '20280228', '20280229'],
    ['2027-03-28', '20270328', '20270329'],
    ['2026-10-25', '20261025', '20261026'],
  ])('%s: also at the end of a year and on days of 23 and 25 hours', (day, begin, end) => {
    expect(read(file(event({ day })))).toMatchObject([
      { 'DTSTART;VALUE=DATE': begin, 'DTEND;VALUE=DATE': end },
    ]);
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
    expect(read(content)).toHaveLength(1);
    expect(read(content)).toMatchObject([{ DESCRIPTION: expected, SUMMARY: expected, UID: 'een@huis' }]);
  });

  it('has no sign that a program would stumble over', () => {
    expect(read(file(event({ text: 'a\0b\u0007c\ud83d' })))).toMatchObject([{ DESCRIPTION: 'abc\ufffd' }]);
  });
});

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
    expect(days()).toMatchObject([{ day: '2026-12-09', sequence: 1 }]);
    expect(days()[0]?.text).toContain('Geheim van open.');
    expect(days()[0]?.title).not.toContain('Geheim');
  });

  it('bear the same name each time, so that a calendar has them once', () => {
    expect(days()[0]?.id).toBe(days()[0]?.id);
    expect(days()[0]?.id).toContain('open@');
  });
});
