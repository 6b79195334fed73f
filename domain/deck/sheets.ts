/** The sheets of a file that a spreadsheet program saved. Its readers come along: it is loaded when a file is chosen. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import { isInvisible } from '../language/fold.ts';
import { textInFile } from '../language/text-in-file.ts';
import type { Cell, Rows } from './table.ts';

/** Why a file has no sheets that can be read. `at`: the cell that cannot be read, as in "row 3, col 2". */
export type SheetsRule = 'empty' | 'oldExcel' | 'noExcel' | 'unpackedTooBig' | 'badCell';

export class SheetsError extends Error {
  readonly rule: SheetsRule;
  /** The row and column of the cell that cannot be read, from 1. */
  readonly at: { row: number; column: number } | undefined;

  constructor(rule: SheetsRule, at?: { row: number; column: number }) {
    super(rule);
    this.name = 'SheetsError';
    this.rule = rule;
    this.at = at;
  }
}

/** A sheet; `unclosed` is the first cell of a CSV file whose quotation marks do not end, so that it swallows others. */
export interface Sheet {
  rows: Rows;
  unclosed?: Cell | undefined;
}

/** So much may come out of a packed file, in bytes: a sheet of 5,000 rows has less than 2 MB. */
const mostUnpacked = 50_000_000;

const begins = (bytes: ArrayBuffer, with_: readonly number[]) =>
  with_.every((byte, index) => new Uint8Array(bytes, 0, Math.min(8, bytes.byteLength))[index] === byte);
const isPacked = (bytes: ArrayBuffer) => begins(bytes, [0x50, 0x4b]);
/** Excel before 2007; also a newer file with a password. */
const isOldExcel = (bytes: ArrayBuffer) => begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/**
 * Reads the sheets of an XLSX file; or a CSV file as three sheets, one for each sign that may stand between its cells.
 * @throws SheetsError
 */
export async function sheetsIn(bytes: ArrayBuffer): Promise<Sheet[]> {
  if (isOldExcel(bytes)) throw new SheetsError('oldExcel');
  if (isPacked(bytes)) return sheetsOfExcel(bytes);
  const text = textInFile(bytes, ['windows-1252', 'macintosh']);
  if (isInvisible(text)) throw new SheetsError('empty');
  if (otherFormat.test(text)) throw new SheetsError('noExcel');
  // Excel puts such a line before all others, and shows it as no row.
  const [line = '', said] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const rest = text.slice(line.length);
  return (said ? [said] : [';', '\t', ',']).map((delimiter) => sheetOfText(rest, delimiter));
}

/** How a web page, XML, JSON and a PDF begin; and what is in a picture or a program, but in no text. */
const otherFormat = /^\s*(<|\{|%PDF)|\0/;

function sheetOfText(text: string, delimiter: string): Sheet {
  const parse = (part: string) => Papa.parse<string[]>(part, { delimiter });
  const { data, errors } = parse(text);
  const rows = data.map((row) => row.map(textOf));
  const begin = errors.find(({ type }) => type === 'Quotes')?.index;
  if (begin === undefined) return { rows };
  // The cell begins where what stands before it ends.
  const before = parse(text.slice(0, begin - 1)).data;
  return { rows, unclosed: { row: before.length - 1, column: (before.at(-1)?.length ?? 1) - 1 } };
}

/** What Excel, LibreOffice and Google write where a formula failed, in Dutch and English. */
const failed =
  /^(#(N\/?[AB]|VERW!|REF!|NAAM\?|NAME\?|WAARDE!|VALUE!|DEEL\/0!|DIV\/0!|GETAL!|NUM!|LEEG!|NULL!|OVERLOOP!|SPILL!|ERROR!)|Err:\d+)$/;

/** Space, and marks that nobody sees in what someone pasted: of the direction of a text, and without width. */
const unseen = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

/** The text without what nobody sees around it. Sign by sign: a pattern would take ages over a cell full of spaces. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && unseen.test(text.charAt(from))) from += 1;
  while (to > from && unseen.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** What a cell says: nothing where its formula failed, and a date as it is written. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return `${cell.getUTCDate()}-${cell.getUTCMonth() + 1}-${cell.getUTCFullYear()}`;
  const text = trimmed(String(cell ?? ''));
  return failed.test(text) || isInvisible(text) ? '' : text;
}

async function sheetsOfExcel(bytes: ArrayBuffer): Promise<Sheet[]> {
  const plain = unpacked(bytes);
  try {
    const sheets = await readXlsxFile(plain);
    // A sheet that is a chart has no data, whatever the reader's types say.
    return sheets.map(({ data }) => ({
      rows: Array.isArray(data) ? data.map((row) => row.map(textOf)) : [],
    }));
  } catch (error) {
    const [, row, column] = /row (\d+), col (\d+)/.exec(String(error)) ?? [];
    if (row && column) throw new SheetsError('badCell', { row: Number(row), column: Number(column) });
    throw new SheetsError('noExcel');
  }
}

/**
 * The same archive, but not packed any more. Its reader would unpack large parts in a worker made of text, which our
 * content security policy forbids; and it does not look how large they become.
 */
function unpacked(bytes: ArrayBuffer): ArrayBuffer {
  let size = 0;
  try {
    const files = unzipSync(new Uint8Array(bytes), {
      filter({ name, originalSize }) {
        const isWanted = /\.xml(\.rels)?$/.test(name);
        if (isWanted) size += originalSize;
        if (size > mostUnpacked) throw new SheetsError('unpackedTooBig');
        return isWanted;
      },
    });
    const workbook = files['xl/workbook.xml'];
    // LibreOffice writes in another way than Excel that days are counted from 1904; the reader knows Excel's.
    if (workbook)
      files['xl/workbook.xml'] = strToU8(strFromU8(workbook).replace('date1904="true"', 'date1904="1"'));
    const { buffer } = zipSync(files, { level: 0 }).slice();
    return buffer;
  } catch (error) {
    throw error instanceof SheetsError ? error : new SheetsError('noExcel');
  }
}
