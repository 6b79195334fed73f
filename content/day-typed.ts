import { type DayRead, readDay } from '../domain/conversation/day-in-words';
import { fill } from '../domain/language/sentence';
import { weekdayAndDate } from './dates';
import { dayVocabulary } from './day-vocabulary';
import { dayRefused } from './words/conversation';

/** A day as it is typed in Dutch. @param today `YYYY-MM-DD` */
export function dayTyped(typed: string, today: string): DayRead {
  return readDay(typed, today, dayVocabulary);
}

/** "woensdag 9 december", with the year if it is another one. @param day, today `YYYY-MM-DD` */
export function dayToCome(day: string, today: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const words = weekdayAndDate(new Date(year, month - 1, date));
  return day.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${year}`;
}

/** Why what was typed is no day: "Die dag is al voorbij. Bedoel je dinsdag 9 november 2027?" */
export function refusalInWords(read: Extract<DayRead, { refused: string }>, today: string): string {
  const [day, other] = read.offers.map((offer) => dayToCome(offer, today));
  const why = dayRefused.why[read.refused];
  if (day && other) return `${why} ${fill(dayRefused.either, { day, other })}`;
  return day ? `${why} ${fill(dayRefused.perhaps, { day })}` : why;
}
