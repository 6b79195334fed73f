import { fold, foldSolid } from '../language/fold';
import type { Note } from './note';

/** Which notes to show; what is empty does not count. */
export interface NoteFilter {
  /** Id of a card. */
  card: string;
  /** Id of a behaviour. */
  behaviour: string;
  /** Only notes begun at or after this moment, ms since 1970. */
  since: number;
  /** Only notes begun before this moment; 0 for no end. */
  until: number;
  /**
   * All of these words must be in the text, in any order, also as part of a longer word. Hyphens, accents, quotes and
   * signs that nobody sees make no difference; a compound is also found as two words.
   */
  words: string;
}

export const noFilter: NoteFilter = { card: '', behaviour: '', since: 0, until: 0, words: '' };

/** Whether a filter lets every note through. */
export function isEmpty({ card, behaviour, since, until, words }: NoteFilter): boolean {
  return card === '' && behaviour === '' && since === 0 && until === 0 && words.trim() === '';
}

/** A test for notes: whether the filter lets one through. */
export function filterFor({ card, behaviour, since, until, words }: NoteFilter): (note: Note) => boolean {
  const wanted = words
    .split(/\s+/)
    .map(foldSolid)
    .filter(Boolean)
    .map((word) => testFor(word));
  return (note) => {
    if (behaviour !== '' && note.behaviour !== behaviour) return false;
    if (card !== '' && !note.behaviour.startsWith(`${card}/`)) return false;
    if (note.created < since || (until !== 0 && note.created >= until)) return false;
    if (wanted.length === 0) return true;
    const [asWritten, solid] = [fold(note.text), foldSolid(note.text)];
    return wanted.every((isIn) => isIn(solid) || isIn(asWritten));
  };
}

/** The shortest part of a compound that may stand alone: "vak" of "vaktaal". */
const leastPart = 3;

/** A test for folded texts: whether a folded word is in one, or in two words next to each other. */
function testFor(word: string): (text: string) => boolean {
  if (word.length < 2 * leastPart || !/^\p{L}+$/u.test(word)) return (text) => text.includes(word);
  const places = Array.from({ length: word.length - 2 * leastPart + 1 }, (_, n) => n + leastPart);
  const inTwo = places.map((place) => `${word.slice(0, place)}\\s+${word.slice(place)}`);
  const pattern = new RegExp(`(?<!\\p{L})(?:${inTwo.join('|')})`, 'u');
  return (text) => text.includes(word) || pattern.test(text);
}
