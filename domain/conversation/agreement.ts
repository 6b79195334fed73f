import { lineEnd } from '../language/line-ends';
import { fill } from '../language/sentence';
import { isBlank } from '../records/text-record';

/** What a team agrees on: "Als …, dan …", and who. A free sentence has no moment (`when`). */
export interface Agreement {
  when: string;
  what: string;
  /** A role rather than a name; empty: all of us. */
  who: string;
}

/** How a language says an agreement. */
export interface AgreementWords {
  whole: `${string}{when}${string}{what}${string}`;
  /** While there is no deed yet. */
  begun: `${string}{when}${string}`;
  /** "als" and "dan": they stand before the fields, and whoever types them too does not get them twice. */
  leading: { when: string; what: string };
}

/** The agreement in a stored text: its lines are when, what, who. Any text can be read. */
export function agreementIn(text: string): Agreement {
  const [when = '', what = '', ...who] = text.split(lineEnd);
  return { when, what, who: who.join(' ') };
}

/** An agreement as one text. Line ends that were pasted into a field become spaces; an empty agreement is an empty text. */
export function textOf({ when, what, who }: Agreement): string {
  return [when, what, who]
    .map((line) => line.split(lineEnd).join(' '))
    .join('\n')
    .replace(/\n+$/, '');
}

/** Whether nothing is agreed yet: who does it says not what. */
export function isEmpty({ when, what }: Agreement): boolean {
  return isBlank(when) && isBlank(what);
}

/** An agreement as the team reads it aloud, without who: one sentence; empty when nothing was typed in it. */
export function sentenceOf(agreement: Agreement, words: AgreementWords): string {
  const when = bare(agreement.when, words.leading.when);
  if (!when) return asSentence(agreement.what.trim());
  const what = bare(agreement.what, words.leading.what);
  return what ? fill(words.whole, { when, what }) : fill(words.begun, { when });
}

/** What was typed in a field, to stand inside the sentence. @param leading the word before the field */
function bare(typed: string, leading: string): string {
  const trimmed = typed.trim().replace(/[\s.,;:]+$/, '');
  const [first = '', ...rest] = trimmed.split(/\s+/);
  return first.toLowerCase() === leading.toLowerCase() ? rest.join(' ') : trimmed;
}

function asSentence(typed: string): string {
  return typed && capital(/[.!?…’”"]$/.test(typed) ? typed : `${typed}.`);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
