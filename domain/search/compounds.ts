/**
 * Compounds, which Dutch writes as one word and people also write as two, or with a hyphen: which words of a query
 * may be one, where one may be taken apart, and what only looks like a part of one.
 */

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** The shortest part of a compound that says enough: "vak" of "vaktaal". */
const LEAST_PART = 3;
/** An end as long as this is a compound itself, whatever stands before it: "onder" and "buikgevoel". */
const LEAST_SURE = 8;
/** Beginnings that make no compound: what follows is another word than the whole. "Verhouding" is no "houding". */
const PREFIXES = list(`
  aan achter af be bij con de di digi door ge her in inter me mee na om on onder ont op over pro re resul te tegen
  terug toe to tot uit ver vi voor voort weg men kapi cen`);
/** Endings that make words and are none: "heid" of "veiligheid". */
const SUFFIXES = list(`
  achtig atie baar elijk eling eren ering erij heid heden iek ing ings isch isme iteit lijk ling loos matig nis
  schap teit zaam steling`);

/**
 * Whether a word is a compound that ends in a part, or only looks it.
 *
 * @param whole a folded word or its stem that ends in `part`
 */
export function endsAsCompound(whole: string, part: string): boolean {
  const front = whole.slice(0, whole.length - part.length);
  if (SUFFIXES.has(part)) return false;
  if (part.length >= LEAST_SURE && front.length > LEAST_PART) return true;
  return front.length >= 2 && /[aeiouy]/.test(front) && !PREFIXES.has(front);
}

/** Whether what stands before the rest of a word can be the first part of a compound, and is no prefix. */
export function beginsAsCompound(part: string): boolean {
  return !PREFIXES.has(part);
}

/**
 * Where a word may be taken apart in two words.
 *
 * @param least how long the last part is at least
 */
export function splitsOf(word: string, least = LEAST_PART + 1): [first: string, second: string][] {
  const splits: [string, string][] = [];
  for (let at = LEAST_PART; at <= word.length - least; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    splits.push([first, second]);
    // The s between the parts of a compound: "samenwerkingsverband".
    if (first.endsWith('s') && at > LEAST_PART) splits.push([first.slice(0, -1), second]);
  }
  return splits;
}

/** Two words as the one that they may be, with or without an s between them. */
export function joinsOf(first: string, second: string): string[] {
  return [first + second, `${first}s${second}`];
}
