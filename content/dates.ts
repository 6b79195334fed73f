/*
 * Dates in words, always in Dutch: the product's language does not follow the browser's.
 * Formatters are made at first use: making one costs about a millisecond, which a new tab cannot spare.
 */
import { dates } from './words/dates.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(moment: number | Date, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(dates.locale, options);
  formatters.set(key, formatter);
  return formatter.format(moment);
}

/**
 * "maandag 23 november": the day in the corner of a new tab.
 * Not through Intl: its first use in a new process costs a new tab 20 ms (npm run bench:newtab). A test holds these
 * names against those of Intl.
 */
export function weekdayAndDate(moment: number | Date): string {
  const date = new Date(moment);
  return `${dates.weekdays[date.getDay()]} ${date.getDate()} ${dates.months[date.getMonth()]}`;
}

/** "3 november 2026". */
export function fullDate(moment: number | Date): string {
  return format(moment, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "november 2026". */
export function monthInWords(moment: number | Date): string {
  return format(moment, { month: 'long', year: 'numeric' });
}

/** "10:42". */
export function clockTime(moment: number | Date): string {
  return format(moment, { hour: '2-digit', minute: '2-digit' });
}

/**
 * How long ago a day was, in the words of a list: "vandaag", "gisteren", "12 oktober", "12 oktober 2025".
 * @param moment any moment on the day meant
 * @param now the present moment
 */
export function dayInWords(moment: number | Date, now: Date): string {
  const then = new Date(moment);
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (then.toDateString() === now.toDateString()) return dates.today;
  if (then.toDateString() === yesterday.toDateString()) return dates.yesterday;
  if (then.getFullYear() === now.getFullYear()) return format(then, { day: 'numeric', month: 'long' });
  return fullDate(then);
}

/**
 * The same as an answer to "when?": "vandaag", "gisteren", "op 12 oktober".
 * @param moment any moment on the day meant
 * @param now the present moment
 */
export function onDayInWords(moment: number | Date, now: Date): string {
  const day = dayInWords(moment, now);
  return day === dates.today || day === dates.yesterday ? day : dates.on.replace('{day}', day);
}

/** The same sentence part with a capital, for the start of a line. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase(dates.locale) + words.slice(1);
}
