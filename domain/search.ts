import type { Behaviour, Card, Deck, Question, Role } from './deck';
import { behavioursFor } from './deck-lookup';
import type { Note } from './note';

export type Mark = [start: number, end: number];
export type SearchResult =
  | { kind: 'behaviour'; card: Card; behaviour: Behaviour; marks: Mark[] }
  | { kind: 'note'; note: Note; marks: Mark[] }
  | { kind: 'question'; question: Question; marks: Mark[] };
export type Found = { results: SearchResult[]; counts: Record<SearchResult['kind'], number> };
export interface Search {
  addNotesInSlices(notes: readonly Note[], pause: () => Promise<void>): Promise<void>;
  changeNote(note: Note): void;
  removeNote(id: string): void;
  find(query: string, role: Role, limit?: number): Found;
}
export function createSearch(deck: Deck, _synonyms: unknown): Search {
  const notes = new Map<string, Note>();
  return {
    async addNotesInSlices(all) {
      for (const note of all) notes.set(note.id, note);
    },
    changeNote: (note) => notes.set(note.id, note),
    removeNote: (id) => notes.delete(id),
    find(query, role, limit = 20) {
      const word = query.trim().toLowerCase();
      const mark = (text: string): Mark[] => {
        const at = text.toLowerCase().indexOf(word);
        return at < 0 ? [] : [[at, at + word.length]];
      };
      const behaviours = deck.cards.flatMap((card) =>
        behavioursFor(card, role).flatMap((behaviour) =>
          mark(behaviour.text).length
            ? [{ kind: 'behaviour' as const, card, behaviour, marks: mark(behaviour.text) }]
            : [],
        ),
      );
      const found = [...notes.values()].flatMap((note) =>
        mark(note.text).length ? [{ kind: 'note' as const, note, marks: mark(note.text) }] : [],
      );
      return {
        results: [...behaviours, ...found].slice(0, limit),
        counts: { behaviour: behaviours.length, note: found.length, question: 0 },
      };
    },
  };
}
