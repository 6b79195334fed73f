/**
 * One folding for all that compares words: two texts that a reader takes for the same become the same. The search,
 * its marks and the filter of notes use it.
 */

/** Signs that nobody sees: soft hyphen, zero width space and joiner, byte order mark, variation selectors, … */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;
/** Apostrophes, quotation marks and primes, straight and curly: programs exchange them without being asked. */
const QUOTES = /['’‘‛ʼʹʻʽ`´′‵＇"“”„‟″«»]+/g;
/** An accent, or what NFKD made of a quotation mark. */
const ACCENTS = /[\p{M}'ʼ′‵"]+/gu;
/** Letters that Unicode takes for letters of their own, as people without them on their keyboard write them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const HYPHENS = /[\p{Pd}−]/gu;
const OWN_LETTERS = /[ßøłđðæœı]/g;
/** A hyphen or dash between two letters or digits, also at the end of a line, as PDF files break words. */
const INNER_HYPHEN = /(?<=[\p{L}\p{N}])[\p{Pd}−](?:[ \t]*\r?\n[ \t]*)?(?=[\p{L}\p{N}])/gu;

/** A text without the signs that nobody sees. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/**
 * The text in small letters without accents, apostrophes and quotes: "Collega’s" and "collega's" are `collegas`.
 * Ligatures and full-width letters become the letters they stand for, each hyphen and dash the plain one.
 */
export function fold(text: string): string {
  if (/^[a-zA-Z0-9]*$/.test(text)) return text.toLowerCase();
  return withoutUnseen(text)
    .replace(QUOTES, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(HYPHENS, '-')
    .replace(OWN_LETTERS, (letter) => LETTERS[letter] ?? letter);
}

/** A folded text with hyphenated words written solid: "co-creatie" is `cocreatie`, whatever the hyphen. */
export function foldSolid(text: string): string {
  return fold(withoutUnseen(text).replace(INNER_HYPHEN, ''));
}

/** Whether a text has nothing to see: no signs at all, or spaces and signs without a shape only. */
export function isInvisible(text: string): boolean {
  return !/[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Z}\u2800]/u.test(text);
}
