import fc from 'fast-check';
import { deck } from '../../../content/deck';
import type { Note } from '../../../domain/notes/note';

/** Three notes with what has to be seen of them, and texts that break tables and headings. */
const created = Date.UTC(2026, 10, 3, 8, 5);
const hour = 3_600_000;

export function note(text: string, changes: Partial<Note> = {}): Note {
  return { id: 'n1', behaviour: 'vertrouwen/nieuwsgierig', text, created, updated: created, ...changes };
}

export const later = note('Later', { id: 'n2', created: created + hour, updated: created + 25 * hour });
export const elsewhere = note('Elders', {
  id: 'n3',
  behaviour: 'andere-set/schep_1',
  created: created - 24 * hour,
});
export const nieuwsgierig = deck.cards
  .flatMap(({ behaviours }) => behaviours)
  .find(({ id }) => id === 'vertrouwen/nieuwsgierig')?.text;
export const card = 'Werken vanuit vertrouwen';
export const values = 'integer, open en inclusief';

/** The words that break tables and texts, and anything else. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=1+1',
        '"',
        '""',
        ';',
        ',',
        '\r\n',
        '\n',
        '\r',
        '\t',
        "'",
        '@',
        '-',
        '+',
        ' ',
        '\u2028',
      ),
      fc.constantFrom(
        '#',
        '# ',
        '> ',
        '```',
        '~~~',
        '---',
        '===',
        '***',
        '1. ',
        '- ',
        '    ',
        '|',
        '<!--',
        '<p>',
      ),
      fc.constantFrom('[a]: /b', '![a](b)', '&amp;', '\\', '%%', '$$', '{{', '\0', 'woord', '\ufeff', '_a_'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
