import { withPlainLines } from '../language/line-ends';
import { isoOf, numberOf } from './calendar';

/*
 * Days for a calendar program, as a file of RFC 5545 (.ics). Only whole days: the library for it (ics) has all the rest
 * too, and is as large as a whole new tab.
 */

/** Something on a whole day. */
export interface DayEvent {
  /** Always the same for the same thing: a program that has it already changes it instead of having it twice. */
  id: string;
  /** `YYYY-MM-DD`. */
  day: string;
  title: string;
  text: string;
}

/**
 * A file that is made later is the newer one, whatever it was that changed: a program that has the event takes another
 * day from it, and other words. Some look at the number alone (SEQUENCE, 3.8.7.4), some at the moment too (DTSTAMP,
 * 3.8.7.2); a number that did not go up is an old event to them.
 * @param now when it is made, ms since 1970
 * @param maker the name of the product
 */
export function calendarFile(events: readonly DayEvent[], now: number, maker: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(maker)}//NL`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => linesOf(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Numbers go to 2,147,483,647 there (3.3.8): of seconds, that is until 2094. */
const firstNumber = Date.UTC(2026, 0, 1);

function linesOf({ id, day, title, text }: DayEvent, now: number): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `SEQUENCE:${Math.max(Math.floor((now - firstNumber) / 1000), 0)}`,
    `DTSTAMP:${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end is the first day that is no longer in it.
    `DTEND;VALUE=DATE:${compact(isoOf((numberOf(day) ?? 0) + 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    // A day to look back leaves the day free for others.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: string) => day.replaceAll('-', '');

/** Text as a value (3.3.11): no control sign may be in it. */
function escaped(text: string): string {
  return (
    withPlainLines(text)
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go.
      .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
      .replace(/\p{Cs}/gu, '\uFFFD')
  );
}

const longest = 75;

/** Lines of at most 75 octets (3.1), the next ones beginning with a space; no sign is cut in two. */
function folded(line: string): string {
  let octets = 0;
  let lines = '';
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > longest) {
      lines += '\r\n ';
      octets = 1;
    }
    lines += sign;
    octets += size;
  }
  return lines;
}
