import { isoOf, monthsAfter, numberOf } from './calendar';
import { formOf } from './day-forms';
import type { Found, Refusal } from './day-found';
import { tokensOf, type Vocabulary } from './day-tokens';

/*
 * A day as people write it. The whole text must have a form that is known (day-forms.ts): one word more and it is not
 * understood. A library that looks for a date inside a text (chrono-node) takes "32 december" for 1 December and
 * "maandag over een week" for a Wednesday, without a word; it is also several times as large.
 */

/** The day, `YYYY-MM-DD`; or why it is none, with the days that may have been meant. */
export type DayRead = { day: string } | { refused: Refusal; offers: string[] };

const furthest = 24;

/**
 * Reads a day that is still to come, or today.
 * @param typed such as "over twee weken" or "9 dec"
 * @param today `YYYY-MM-DD`
 */
export function readDay(typed: string, today: string, vocabulary: Vocabulary): DayRead {
  const now = numberOf(today);
  const tokens = tokensOf(typed, vocabulary);
  const form = tokens && formOf(tokens.map(({ kind }) => kind));
  if (!form || now === undefined) return { refused: 'onbekend', offers: [] };
  const values = tokens.flatMap((token) => token.values);
  return judged(form(values, now), now);
}

function judged(found: Found, today: number): DayRead {
  const last = monthsAfter(today, furthest);
  if (found === undefined) return { refused: 'bestaat-niet', offers: [] };
  if (typeof found === 'number') {
    if (found < today) return { refused: 'voorbij', offers: [] };
    return found <= last ? { day: isoOf(found) } : { refused: 'te-ver', offers: [] };
  }
  const offered = found.offers.filter((day) => day !== undefined && day >= today && day <= last);
  return { refused: found.refused, offers: offered.map((day) => isoOf(Number(day))) };
}
