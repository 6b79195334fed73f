/** A text in lines, as large as fits. */
export interface FittedText {
  /** Of the letters, in px. */
  size: number;
  lines: string[];
}

/** The room for a text, and the sizes of letters it may have; all in px. */
export interface TextRoom {
  width: number;
  height: number;
  largest: number;
  smallest: number;
  /** Height of a line, as part of the size of its letters. */
  leading: number;
}

/**
 * Breaks a text between words and sets it as large as its room allows, in lines of about one length.
 * @param widthOf how wide a text is, in px for letters of 1 px
 * @returns letters of the smallest size where even those are too large: then it is too high, but nothing is lost
 */
export function fittedText(text: string, room: TextRoom, widthOf: (text: string) => number): FittedText {
  for (let size = room.largest; ; size -= 2) {
    const lines = balanced(text, room.width / size, widthOf);
    const isHigh = lines.length * size * room.leading > room.height;
    const isWide = lines.some((line) => widthOf(line) * size > room.width);
    if ((!isHigh && !isWide) || size <= room.smallest) return { size, lines };
  }
}

/** Lines of at most a width, as narrow as they can be without one line more: no word is left alone. */
function balanced(text: string, width: number, widthOf: (text: string) => number): string[] {
  const widest = broken(text, width, widthOf);
  for (let part = 0.55; part < 1; part += 0.03) {
    const lines = broken(text, width * part, widthOf);
    if (lines.length <= widest.length && lines.every((line) => widthOf(line) <= width)) return lines;
  }
  return widest;
}

function broken(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
