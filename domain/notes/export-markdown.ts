import type { Deck } from '../deck/deck';
import { findBehaviour } from '../deck/deck-lookup';
import { lineEnd } from '../language/line-ends';
import { escaped } from '../language/markdown';
import type { ExportWords } from './export-words';
import { byDay, isSameDay, type Note } from './note';

/**
 * Notes as Markdown (CommonMark): a heading a day, under it one a note with its behaviour, then the card and the
 * note as a quotation.
 *
 * Words of a note are words: nothing in them is a heading, list, link, picture, code or HTML, and none reaches out
 * of its quotation. For that each line is quoted and signs get a backslash (CommonMark 0.31, "Backslash escapes").
 *
 * @param notes in any order
 * @param deck where behaviours are looked up; one that it does not have is named by its id
 * @param words what stands around the notes
 * @returns the text of the file, newest note first, with days and times of the local clock
 */
export function notesAsMarkdown(notes: readonly Note[], deck: Deck, words: ExportWords): string {
  const days = byDay(notes).map((day) => {
    const sections = day.notes.map((note) => section(note, deck, words));
    return [`## ${words.fullDate(day.day)}`, ...sections].join('\n\n');
  });
  return `${[`# ${onOneLine(words.titleFor(deck.title))}`, ...days].join('\n\n')}\n`;
}

function section({ behaviour: id, text, created, updated }: Note, deck: Deck, words: ExportWords): string {
  const found = findBehaviour(deck, id);
  const about = [
    found ? `${found.card.title} (${words.valuesOf(found.card)})` : words.unknownBehaviour,
    // Each note is written more than once while it is typed: that day says nothing.
    ...(isSameDay(created, updated) ? [] : [words.changedOn(updated)]),
  ];
  const heading = `### ${words.clockTime(created)} · ${onOneLine(found?.behaviour.text ?? id)}`;
  return [heading, onOneLine(about.join(' · ')), quotation(text)].join('\n\n');
}

/** Each line quoted. Two spaces at the end keep it a line of its own; more than one paragraph stays one quotation. */
function quotation(text: string): string {
  return text
    .split(lineEnd)
    .map((line, index, lines) => {
      const words = escaped(line.trimEnd());
      const goesOn = words !== '' && (lines[index + 1] ?? '').trim() !== '';
      return `> ${words}${goesOn ? '  ' : ''}`.replace(/^> $/, '>');
    })
    .join('\n');
}

const onOneLine = (text: string) => escaped(text.split(lineEnd).join(' ').trim());
