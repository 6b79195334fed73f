import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deck } from '../../../content/deck';
import { exportWords } from '../../../content/export-words';
import { withPlainLines } from '../../../domain/language/line-ends';
import { cutByExcel, notesAsCsv } from '../../../domain/notes/export-csv';
import { newestFirst } from '../../../domain/notes/note';
import { card, elsewhere, hostileText, later, nieuwsgierig, note, values } from './notes-to-export';

const machineZone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Amsterdam';
});
afterAll(() => {
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

describe('notes as CSV', () => {
  /** Rows of cells, read as RFC 4180 says but with semicolons; each cell has to be quoted. */
  function rowsOf(csv: string): string[][] {
    const rows: string[][] = [[]];
    let rest = csv.replace(/^\ufeff/, '');
    while (rest !== '') {
      const [whole, inside = '', end] = /^"((?:[^"]|"")*)"(;|\r\n)/.exec(rest) ?? [];
      if (whole === undefined) throw new Error(`no cell: ${rest.slice(0, 40)}`);
      rows.at(-1)?.push(inside.replaceAll('""', '"'));
      rest = rest.slice(whole.length);
      if (end === '\r\n') rows.push([]);
    }
    return rows.slice(0, -1);
  }

  it('has a byte order mark, semicolons, CRLF, local dates and the newest note first', () => {
    const csv = notesAsCsv([elsewhere, later, note('Regel een\nregel ‘twee’; "drie"')], deck, exportWords);
    expect(csv).toBe(
      [
        '\ufeff"Begonnen";"Gewijzigd";"Kaart";"Waarden";"Gedrag";"Notitie"',
        `"2026-11-03 10:05";"2026-11-04 10:05";"${card}";"${values}";"${nieuwsgierig}";"Later"`,
        `"2026-11-03 09:05";"2026-11-03 09:05";"${card}";"${values}";"${nieuwsgierig}";"Regel een\nregel ‘twee’; ""drie"""`,
        '"2026-11-02 09:05";"2026-11-03 09:05";"";"";"andere-set/schep_1";"Elders"',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+31 6', "'+31 6"],
    ['- eerst dit', "'- eerst dit"],
    ['@jan', "'@jan"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\n=1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['=cmd|"/c calc"!A1', '\'=cmd|"/c calc"!A1'],
    ['1-1', '1-1'],
    ['a\0b', 'a\uFFFDb'],
    ['een\r\ntwee\rdrie', 'een\ntwee\ndrie'],
    ['een\vtwee\u2028drie', 'een\ntwee\ndrie'],
  ])('%j becomes the cell %j', (text, expected) => {
    expect(rowsOf(notesAsCsv([note(text)], deck, exportWords))[1]?.[5]).toBe(expected);
  });

  it('guards the id of an unknown behaviour as well', () => {
    expect(rowsOf(notesAsCsv([note('x', { behaviour: '=1+1' })], deck, exportWords))[1]?.[4]).toBe("'=1+1");
  });

  it('keeps each note in one cell of one row, and no cell begins as a formula does', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 5 }), (texts) => {
        const notes = texts.map((text, index) => note(text, { id: String(index) }));
        const rows = rowsOf(notesAsCsv(notes, deck, exportWords)).slice(1);
        const expected = [...notes].sort(newestFirst).map(({ text }) => text);
        expect(rows.map((cells) => cells.length)).toEqual(expected.map(() => 6));
        for (const [index, cells] of rows.entries()) {
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
          const plain = withPlainLines((expected[index] ?? '').replaceAll('\0', '\uFFFD'));
          expect([plain, `'${plain}`]).toContain(cells[5]);
        }
      }),
    );
  });
});

it('tells of how many notes Excel would cut off the end', () => {
  const note = (text: string) => ({ id: 'n', behaviour: 'b', text, created: 1, updated: 1 });
  const full = 'x'.repeat(32_767);
  // An apostrophe comes before what would be a formula; quotes are doubled in the file alone.
  expect(
    cutByExcel([note(full), note(`${full}x`), note(`=${full.slice(1)}`), note('"'.repeat(32_767))]),
  ).toBe(2);
});
