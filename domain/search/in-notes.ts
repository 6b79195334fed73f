/**
 * The user's own notes, searched by word. Not by MiniSearch: with 10,000 notes that took 2 to 18 ms for three
 * letters (it scores and lists every hit), this takes well under one. Someone who looks for a note of their own
 * wants all the words in it and the newest first, so a set of notes for each stem is enough.
 */

import type { Note } from '../notes/note.ts';
import { createLexicon } from './lexicon.ts';
import type { Ask, Meaning } from './on-cards.ts';
import { isCommon, termsIn } from './terms.ts';

export type NoteSearch = {
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

export function createNoteSearch(): NoteSearch {
  const lexicon = createLexicon();
  const places = new Map<string, number>();
  const notes: (Note | undefined)[] = [];
  const withStem = new Map<string, Set<number>>();
  const removed = new Set<string>();

  function put(note: Note): void {
    const place = places.get(note.id) ?? notes.length;
    places.set(note.id, place);
    notes[place] = note;
    for (const { word, stem } of termsIn(note.text)) {
      lexicon.add(word, false);
      const holders = withStem.get(stem);
      if (holders) holders.add(place);
      else withStem.set(stem, new Set([place]));
    }
  }

  function take(id: string): void {
    const place = places.get(id);
    if (place === undefined) return;
    for (const { stem } of termsIn(notes[place]?.text ?? '')) withStem.get(stem)?.delete(place);
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

  /** What a word means in the notes: the words that are there, and what the cards' synonyms say. */
  function understood({ word, meanings }: Ask, begun: boolean): Ask {
    const kin = lexicon.kinOf(word, begun);
    const own = Array.from(
      kin,
      ([one, { weight }]): Meaning => ({
        stems: [one],
        weight,
        by: weight === 1 ? 'form' : 'part',
      }),
    );
    return { word, meanings: [...own, ...meanings.filter(({ by }) => by === 'synonym')] };
  }

  function holdersOf({ stems }: Meaning): Iterable<number> {
    const [first, ...others] = stems.map((one) => withStem.get(one) ?? new Set<number>());
    if (!first || others.length === 0) return first ?? [];
    return Array.from(first).filter((place) => others.every((other) => other.has(place)));
  }

  function find(all: readonly Ask[], begun: boolean, limit: number) {
    const asks = all
      .map((ask, n) => understood(ask, begun && n === all.length - 1))
      .filter(({ word }) => !isCommon(word));
    const words = new Uint8Array(notes.length);
    const scores = new Float32Array(notes.length);
    const counted = new Uint8Array(notes.length);
    let most = 0;
    asks.forEach(({ meanings }, n) => {
      for (const meaning of [...meanings].sort((a, b) => b.weight - a.weight))
        for (const place of holdersOf(meaning)) {
          if (counted[place] === n + 1) continue;
          counted[place] = n + 1; // this word is counted, by its surest meaning
          scores[place] = (scores[place] ?? 0) + meaning.weight;
          words[place] = (words[place] ?? 0) + 1;
          most = Math.max(most, words[place] ?? 0);
        }
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
