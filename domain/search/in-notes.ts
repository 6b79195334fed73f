/**
 * The user's own notes, and what was written in conversations, searched by word. Not by MiniSearch: with 10,000 notes that took 2 to 18 ms for three
 * letters (it scores and lists every hit), this takes well under one. Someone who looks for a note of their own
 * wants all the words in it and the newest first, so a set of notes for each stem is enough.
 */

import { isCommon, isLight } from './common-words.ts';
import { splitsOf } from './compounds.ts';
import { stem } from './dutch.ts';
import { createLexicon } from './lexicon.ts';
import type { Ask, Meaning } from './on-cards.ts';
import { termsIn } from './terms.ts';

/** Something that the user wrote. */
type Written = { id: string; text: string; created: number };

export type NoteSearch<Note extends Written> = {
  /** Takes up notes that it has not seen; a note that was changed or removed before is left as it is. */
  add(notes: Iterable<Note>): void;
  /** Takes up a new note, the new text of a known one, or one whose removal is undone. */
  change(note: Note): void;
  remove(id: string): void;
  /**
   * Notes that hold the most words of the query, the surest first, then the newest.
   *
   * @param asks what the words of the query mean by synonyms
   * @param begun whether the last word may go on
   * @returns the asks as they were understood here, the first `limit` notes, and how many there are in all
   */
  find(asks: readonly Ask[], begun: boolean, limit: number): { asks: Ask[]; notes: Note[]; count: number };
};

/** Words that are one compound together count a little more than the first of them alone. */
const WHOLE = 1.1;
const NONE: ReadonlySet<number> = new Set();

// long: what its short functions share, the index of the notes, is theirs alone
export function createNoteSearch<Note extends Written>(): NoteSearch<Note> {
  const lexicon = createLexicon();
  const places = new Map<string, number>();
  const notes: (Note | undefined)[] = [];
  const withStem = new Map<string, Set<number>>();
  const removed = new Set<string>();

  function put(note: Note): void {
    const place = places.get(note.id) ?? notes.length;
    places.set(note.id, place);
    notes[place] = note;
    for (const { word, stem: one } of termsIn(note.text)) {
      lexicon.add(word, 'word');
      const holders = withStem.get(one);
      if (holders) holders.add(place);
      else withStem.set(one, new Set([place]));
    }
  }

  function take(id: string): void {
    const place = places.get(id);
    if (place === undefined) return;
    for (const { stem: one } of termsIn(notes[place]?.text ?? '')) withStem.get(one)?.delete(place);
    notes[place] = undefined;
  }

  function add(added: Iterable<Note>): void {
    for (const note of added) if (!places.has(note.id) && !removed.has(note.id)) put(note);
  }

  function change(note: Note): void {
    take(note.id);
    put(note);
  }

  function remove(id: string): void {
    removed.add(id);
    take(id);
  }

  /**
   * What a word means in the notes: the words that are there, a compound that it makes with the next word, and what
   * the cards' synonyms say.
   */
  function understood({ word, meanings }: Ask, begun: boolean, wholes: readonly string[]): Ask {
    const whole = wholes.map((one): Meaning => ({ stems: [one], weight: WHOLE, by: 'form' }));
    if (isCommon(word)) return { word, meanings: whole };
    const own = Array.from(
      lexicon.kinOf(word, begun),
      ([one, { weight }]): Meaning => ({ stems: [one], weight, by: weight === 1 ? 'form' : 'part' }),
    );
    // The word itself also where no note has it as one word: one may have it as two.
    const itself: Meaning = { stems: [stem(word)], weight: 1, by: 'form' };
    return { word, meanings: [...whole, ...own, itself, ...meanings.filter(({ by }) => by === 'synonym')] };
  }

  /** Notes that hold a word as two: "thuis werken" for `thuiswerken`. */
  function inTwo(word: string): Set<number> {
    const holders = new Set<number>();
    for (const [first, second] of splitsOf(word)) {
      const isIndexed = lexicon.has(second);
      if (!lexicon.has(first) || !(isIndexed || isLight(second))) continue;
      const pair = patternFor(first, second);
      const withSecond = withStem.get(stem(second));
      for (const place of withStem.get(stem(first)) ?? [])
        if ((!isIndexed || withSecond?.has(place)) && pair.test(notes[place]?.text ?? '')) holders.add(place);
    }
    return holders;
  }

  function holdersOf({ stems }: Meaning): Iterable<number> {
    const [first, ...others] = stems.map((one) => withStem.get(one) ?? NONE);
    if (!first || others.length === 0) return first ?? [];
    return Array.from(first).filter((place) => others.every((other) => other.has(place)));
  }

  function find(all: readonly Ask[], begun: boolean, limit: number) {
    const areCommon = all.every(({ word }) => isCommon(word)); // then only what they are together counts
    const wholes = lexicon.compoundsOf(all.map(({ word }) => word));
    const asks = all
      .map((ask, n) => understood(ask, begun && n === all.length - 1, wholes[n] ?? []))
      .filter(({ word }) => areCommon || !isCommon(word));
    const words = new Uint8Array(notes.length);
    const scores = new Float32Array(notes.length);
    const counted = new Uint8Array(notes.length);
    let most = 0;
    asks.forEach(({ word, meanings }, n) => {
      const count = (holders: Iterable<number>, weight: number) => {
        for (const place of holders) {
          if (counted[place] === n + 1) continue;
          counted[place] = n + 1; // this word is counted, by its surest meaning
          scores[place] = (scores[place] ?? 0) + weight;
          words[place] = (words[place] ?? 0) + 1;
          most = Math.max(most, words[place] ?? 0);
        }
      };
      count(inTwo(word), 1);
      for (const meaning of [...meanings].sort((a, b) => b.weight - a.weight))
        count(holdersOf(meaning), meaning.weight);
    });
    const found: number[] = [];
    // From the newest back: then `first` passes over most of them at a glance.
    if (most > 0)
      for (let place = notes.length; place >= 0; place--) if (words[place] === most) found.push(place);
    const isBefore = (a: number, b: number) =>
      (scores[b] ?? 0) - (scores[a] ?? 0) || (notes[b]?.created ?? 0) - (notes[a]?.created ?? 0);
    return {
      asks,
      notes: first(found, limit, isBefore).flatMap((place) => notes[place] ?? []),
      count: found.length,
    };
  }

  return { add, change, remove, find };
}

/** Letters that notes may have with an accent, as they stand in a pattern. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: '[aàáâä]',
  c: '[cç]',
  e: '[eèéêë]',
  i: '[iìíîï]',
  n: '[nñ]',
  o: '[oòóôö]',
  u: '[uùúûü]',
};

/** Two folded words next to each other in a text as it was typed. */
function patternFor(first: string, second: string): RegExp {
  const typed = (word: string) => word.replace(/[aceinou]/g, (letter) => ACCENTED[letter] ?? letter);
  return new RegExp(`(?<!\\p{L})${typed(first)}\\s+${typed(second)}`, 'iu');
}

/** The first of a list in an order, without sorting the thousands after them. */
function first(list: readonly number[], limit: number, order: (a: number, b: number) => number): number[] {
  const top: number[] = [];
  for (const item of list) {
    const last = top[limit - 1];
    if (last !== undefined && order(item, last) >= 0) continue;
    const at = top.findIndex((other) => order(item, other) < 0);
    top.splice(at < 0 ? top.length : at, 0, item);
    top.length = Math.min(top.length, limit);
  }
  return top;
}
