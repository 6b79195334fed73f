/** Words that people use instead of the words of the cards, written as text that anyone can edit. */

/** What people say, and the words of the cards that mean the same: any of `said` may mean any of `cards`. */
export type Synonyms = readonly { said: readonly string[]; cards: readonly string[] }[];

/**
 * Reads blocks such as "jargon, vakjargon → vaktaal, eenvoudige taal". A list may run over several lines, and
 * may end in a comma; an arrow begins the second list, an empty line ends it; lines with # are headings.
 *
 * @throws Error naming the block that has no arrow, or nothing on one side of it
 */
export function parseSynonyms(text: string): Synonyms {
  const blocks = text.replace(/^\s*#.*$/gm, '').split(/\n\s*\n/);
  return blocks
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [said = [], cards = [], ...more] = block.split('→').map(listed);
      if (said.length === 0 || cards.length === 0 || more.length > 0)
        throw new Error(`Synonyms need one arrow with words on both sides: ${block.trim()}`);
      return { said, cards };
    });
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim().replace(/\s+/g, ' '))
    .filter((item) => item !== '');
}
