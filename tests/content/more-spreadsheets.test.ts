import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DeckFile } from '../../domain/deck/deck';
import { bytesOf, csv, deckIn, faultsIn, head, sound, xlsx } from '../spreadsheets';

/* More spreadsheets as people make them, and as other programs than Excel save them. */
const text = (written: string) => bytesOf(Buffer.from(written));
const cardsOf = ({ cards }: DeckFile) =>
  cards.map(({ title, behaviours }) => [title, ...behaviours.map((behaviour) => behaviour.text)]);
const soundCards = cardsOf(await deckIn(csv(sound)));
const ids = ({ cards }: DeckFile) => cards.flatMap(({ behaviours }) => behaviours.map(({ id }) => id));
/** The sound table with one more column. */
const withColumn = (heading: string, cells: string[]) =>
  sound.map((row, n) => [...row, n === 0 ? heading : (cells[n - 1] ?? '')]);

/** An XLSX file as LibreOffice writes it: texts apart, some in pieces with a style, space kept, addresses from the root. */
function asLibreOffice(rows: readonly (readonly string[])[], inSheet = ''): ArrayBuffer {
  const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const texts = rows.flat();
  const strings = texts.map((words) => {
    const half = Math.ceil(words.length / 2);
    const piece = (part: string) =>
      `<r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">${escaped(part)}</t></r>`;
    return words.includes(' ')
      ? `<si>${piece(words.slice(0, half))}${piece(words.slice(half))}</si>`
      : `<si><t xml:space="preserve">${escaped(words)}</t></si>`;
  });
  const cell = (row: number, column: number, index: number) =>
    `<c r="${String.fromCharCode(65 + column)}${row + 1}" s="1" t="s"><v>${index}</v></c>`;
  let index = 0;
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}" customFormat="false" ht="12.8" hidden="${row === 2}">${cells.map((_, column) => cell(row, column, index++)).join('')}</row>`,
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const xml = (inside: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${inside}`);
  const related = (targets: [id: string, kind: string, target: string][]) =>
    xml(
      `<Relationships xmlns="${relations}">${targets.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`,
    );
  return bytesOf(
    zipSync({
      '[Content_Types].xml': xml(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ),
      '_rels/.rels': related([['rId1', 'officeDocument', 'xl/workbook.xml']]),
      'xl/_rels/workbook.xml.rels': related([
        ['rId1', 'styles', 'styles.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId3', 'sharedStrings', 'sharedStrings.xml'],
      ]),
      'xl/workbook.xml': xml(
        `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="false"/><sheets><sheet name="Blad 1" sheetId="1" state="visible" r:id="rId2"/></sheets></workbook>`,
      ),
      'xl/styles.xml': xml(
        `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="164"/><xf numFmtId="0"/></cellXfs></styleSheet>`,
      ),
      'xl/sharedStrings.xml': xml(`<sst xmlns="${main}" count="${texts.length}">${strings.join('')}</sst>`),
      'xl/worksheets/sheet1.xml': xml(
        `<worksheet xmlns="${main}"><dimension ref="A1:D${rows.length}"/><cols><col min="2" max="2" width="20" hidden="true"/></cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="A1:D${rows.length}"/>${inSheet}</worksheet>`,
      ),
    }),
  );
}

describe('as other programs save them', () => {
  it('LibreOffice, with styles within a cell, a hidden row and column, and a filter: all of it counts', async () => {
    expect(cardsOf(await deckIn(asLibreOffice(sound)))).toEqual(soundCards);
  });

  it('Google Sheets: commas, no mark of UTF-8, quotes and line ends within a cell', async () => {
    const lines = [
      'Kaart,Waarden,Gedrag,Voor wie',
      'Werken met water,"helder, diep","Zeg ""ja"" of\n""nee"", één keer.",iedereen',
      'Werken met land,vast,Kijk.,',
      'Werken met lucht,licht,Adem.,',
    ];
    expect(cardsOf(await deckIn(text(lines.join('\r\n'))))).toEqual([
      ['Werken met water', 'Zeg "ja" of "nee", één keer.'],
      ['Werken met land', 'Kijk.'],
      ['Werken met lucht', 'Adem.'],
    ]);
  });

  it('tabs in a file that is called .csv; numbers with a decimal comma between semicolons', async () => {
    expect(cardsOf(await deckIn(csv(sound, '\t')))).toEqual(soundCards);
    const numbered = withColumn('volgorde', ['1,5', '2,25', '3,0', '4', '5,1']);
    expect(cardsOf(await deckIn(csv(numbered)))).toEqual(soundCards);
  });
});

describe('as people make them', () => {
  it('headings in capitals, with spaces behind them, and the columns in another order', async () => {
    const [, ...rows] = sound;
    const shuffled = [
      ['  VOOR WIE ', 'GEDRAG\u00A0', 'Kaart ', 'WAARDEN  '],
      ...rows.map(([card = '', values = '', behaviour = '', audience = '']) => [
        audience.toUpperCase(),
        `${behaviour} `,
        ` ${card}`,
        values,
      ]),
    ];
    expect(cardsOf(await deckIn(csv(shuffled)))).toEqual(soundCards);
    expect(cardsOf(await deckIn(await xlsx([shuffled])))).toEqual(soundCards);
    const wrong = shuffled.map((row, n) => (n === 2 ? ['baas', ...row.slice(1)] : row));
    expect(await faultsIn(csv(wrong))).toEqual([
      'Rij 3, kolom A (VOOR WIE): kies iedereen of leidinggevende (er staat ‘baas’)',
    ]);
  });

  it('a column with synonyms of each behaviour', async () => {
    const { cards } = await deckIn(csv(withColumn('Synoniemen', ['horen, oor', '', 'zien'])));
    expect(cards.map(({ behaviours }) => behaviours[0]?.askedAs)).toEqual([
      ['horen', 'oor'],
      ['zien'],
      undefined,
    ]);
  });

  it('numbers as ids: each counts on its card', async () => {
    const numbered = withColumn('ID', ['1', '2', '3', '4', '5']);
    const expected = [
      'werken-met-water/1',
      'werken-met-water/2',
      'werken-met-land/3',
      'werken-met-lucht/4',
      'werken-met-lucht/5',
    ];
    expect(ids(await deckIn(csv(numbered)))).toEqual(expected);
    const asNumbers = numbered.map((row, n) => (n === 0 ? row : [...row.slice(0, 4), n]));
    expect(ids(await deckIn(await xlsx([asNumbers])))).toEqual(expected);
    expect(await faultsIn(csv(withColumn('ID', ['1', '1'])))).toEqual([
      'Rij 3, kolom E (ID): komt twee keer voor ("werken-met-water/1")',
    ]);
  });

  it('cells that are dates, where nobody meant one', async () => {
    const day = { value: new Date(Date.UTC(2026, 10, 3)), type: Date, format: 'd-m-yyyy' };
    const rows = [head, ['Dag', 'vast', day, 'iedereen'], ...sound.slice(1)];
    const [card] = cardsOf(await deckIn(await xlsx([rows])));
    expect(card).toEqual(['Dag', '3-11-2026']);
    const wrong = [head, ['Dag', 'vast', 'Kijk.', day], ...sound.slice(1)];
    expect((await faultsIn(await xlsx([wrong])))[0]).toBe(
      'Rij 2, kolom D (voor wie): kies iedereen of leidinggevende (er staat ‘3-11-2026’)',
    );
  });

  it('a title in merged cells over the headings', async () => {
    const title = [{ value: 'Kaarten voor iedereen', columnSpan: 4 }, null, null, null];
    const deck = await deckIn(await xlsx([[title, ...sound]]));
    expect([deck.title, ...cardsOf(deck)]).toEqual(['Kaarten voor iedereen', ...soundCards]);
  });

  it('61 cards; 51 questions', async () => {
    const cards = Array.from({ length: 61 }, (_, n) => [`Kaart ${n}`, 'vast', `Kijk ${n}.`, '']);
    const tooMany = ['Rij 62, kolom A (kaart): heeft er te veel: 61, en er passen er 60'];
    expect(await faultsIn(csv([head, ...cards]))).toEqual(tooMany);
    expect(await faultsIn(await xlsx([[head, ...cards]]))).toEqual(tooMany);
    expect((await deckIn(csv([head, ...cards.slice(1)]))).cards).toHaveLength(60);
    const questions = Array.from({ length: 51 }, (_, n) => ['vraag', `Vraag ${n}?`]);
    expect(await faultsIn(csv([...questions, ...sound]))).toEqual([
      'Rij 51, kolom B: heeft er te veel: 51, en er passen er 50',
    ]);
  });

  it('1,001 behaviours', async () => {
    const more = Array.from({ length: 996 }, (_, n) => ['Werken met land', 'vast', `Loop ${n} meter.`, '']);
    expect(await faultsIn(csv([...sound, ...more]))).toEqual([
      'Rij 1002, kolom C (gedrag): is een voorbeeld te veel: de set heeft er 1.001, en er passen er 1.000',
    ]);
  });

  it('marks that nobody sees, as text from elsewhere has', async () => {
    const marked = sound.map((row, n) =>
      row.map((cell, column) => (column === 2 && n > 0 ? cell : `\u200F${cell}\u200B`)),
    );
    const deck = await deckIn(csv(marked));
    expect(deck.cards).toHaveLength(3);
    expect(cardsOf(deck).map(([, ...behaviours]) => behaviours)).toEqual(
      soundCards.map(([, ...behaviours]) => behaviours),
    );
  });

  it('a cell full of spaces takes no time', async () => {
    const spaces = sound.map((row, n) =>
      n === 3 ? [...row.slice(0, 2), `Kijk${' '.repeat(500_000)}nog eens.`, ''] : row,
    );
    expect(cardsOf(await deckIn(csv(spaces)))[1]).toEqual(['Werken met land', 'Kijk nog eens.']);
  }, 5_000);

  it.each(['#VERW!', '#N/B', '#NAAM?', '#DEEL/0!', '#REF!', '#N/A', 'Err:502'])(
    'a formula that failed, saved as text: %s',
    async (failed) => {
      const wrong = sound.map((row, n) => (n === 3 ? [...row.slice(0, 2), failed, 'iedereen'] : row));
      expect(await faultsIn(csv(wrong))).toEqual(['Rij 4, kolom C (gedrag): is leeg']);
      expect(await faultsIn(await xlsx([wrong]))).toEqual(['Rij 4, kolom C (gedrag): is leeg']);
    },
  );

  it('has synonyms of its own, for the whole deck', async () => {
    const rows = [
      ['synoniem', 'zwemles, natte voeten', 'zwemt'],
      ['Synoniemen:', '', 'balie; loket', 'luister, kijk'],
      ...sound,
    ];
    const meant = [
      { said: ['zwemles', 'natte voeten'], cards: ['zwemt'] },
      { said: ['balie', 'loket'], cards: ['luister', 'kijk'] },
    ];
    expect((await deckIn(await xlsx([rows]))).synonyms).toEqual(meant);
    expect((await deckIn(csv(rows))).synonyms).toEqual(meant);
    expect(await faultsIn(csv([['synoniem', 'balie'], ...sound]))).toEqual(['Rij 1, kolom C: is leeg']);
    expect(await faultsIn(csv([['synoniem', ' , ', 'kijk'], ...sound]))).toEqual(['Rij 1, kolom B: is leeg']);
    const long = ['synoniem', 'balie', `kijk, ${'x'.repeat(101)}`];
    expect(await faultsIn(csv([long, ...sound]))).toEqual([
      'Rij 1, kolom C: is te lang: 101 tekens, en er passen er 100',
    ]);
  });
});
