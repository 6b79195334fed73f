import type { Note } from './note';

/** Which notes to show; what is empty does not count. */
export interface NoteFilter {
  /** Id of a card. */
  card: string;
  /** Id of a behaviour. */
  behaviour: string;
  /** Only notes begun at or after this moment, ms since 1970. */
  since: number;
  /** All of these words must be in the text, in any order, also as part of a longer word. */
  words: string;
}

export const noFilter: NoteFilter = { card: '', behaviour: '', since: 0, words: '' };

/** Whether a filter lets every note through. */
export function isEmpty({ card, behaviour, since, words }: NoteFilter): boolean {
  return card === '' && behaviour === '' && since === 0 && words.trim() === '';
}

/** A test for notes: whether the filter lets one through. */
export function filterFor({ card, behaviour, since, words }: NoteFilter): (note: Note) => boolean {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return (note) => {
    if (behaviour !== '' && note.behaviour !== behaviour) return false;
    if (card !== '' && !note.behaviour.startsWith(`${card}/`)) return false;
    if (note.created < since) return false;
    if (wanted.length === 0) return true;
    const text = folded(note.text);
    return wanted.every((word) => text.includes(word));
  };
}

/** Small letters without accents; straight and curly apostrophes alike. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase();
}
