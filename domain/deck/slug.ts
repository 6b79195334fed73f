import { fold } from '../language/fold.ts';

/** More words would make an id that nobody can read. */
const mostWords = 6;
const mostCharacters = 50;

/** A short name for an id: "Wees eerlijk, ook als het lastig is." is `wees-eerlijk-ook-als-het-lastig`. */
export function slugOf(text: string): string {
  const words = fold(text).match(/[a-z0-9]+/g) ?? [];
  const slug = words.slice(0, mostWords).join('-').slice(0, mostCharacters).replace(/-$/, '');
  // An id may not be empty; of a text without letters its check says what is wrong.
  return slug || 'x';
}

/** The same with a number behind it if it is taken; it is taken from then on. */
export function freshSlug(text: string, taken: Set<string>): string {
  const slug = slugOf(text);
  let fresh = slug;
  for (let n = 2; taken.has(fresh); n += 1) fresh = `${slug}-${n}`;
  taken.add(fresh);
  return fresh;
}
