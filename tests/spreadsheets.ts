import { Buffer } from 'node:buffer';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsx, { type SheetData } from 'write-excel-file/node';
import { readSpreadsheet } from '../content/read-spreadsheet';
import type { DeckFile } from '../domain/deck/deck';

/* Spreadsheets as people make them, as the bytes of a file, and what is read from them. */

export const read = (bytes: ArrayBuffer) => readSpreadsheet(bytes, 'onze_kaarten-2026');

/** The deck in a sheet. @throws Error with its faults */
export async function deckIn(bytes: ArrayBuffer): Promise<DeckFile> {
  const found = await read(bytes);
  if ('faults' in found) throw new Error(found.faults.join('\n'));
  return found.deck;
}

/** The faults of a sheet; none if it has a deck. */
export async function faultsIn(bytes: ArrayBuffer): Promise<readonly string[]> {
  const found = await read(bytes);
  return 'faults' in found ? found.faults : [];
}

export const bytesOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** @param encoding `latin1` is Windows-1252 for all letters of Dutch */
export function csv(
  rows: readonly (readonly string[])[],
  separator = ';',
  encoding: BufferEncoding = 'utf8',
) {
  const cell = (text: string) => (/[;,\t"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => row.map(cell).join(separator));
  return bytesOf(Buffer.from(`${lines.join('\r\n')}\r\n`, encoding));
}

/** An XLSX file with these sheets. @param change of the XML of the first sheet */
export async function xlsx(sheets: SheetData[], change = (xml: string) => xml): Promise<ArrayBuffer> {
  const named = sheets.map((data, index) => ({ data, sheet: `Blad${index + 1}` }));
  const files = unzipSync(Uint8Array.from(await writeXlsx(named).toBuffer()));
  const first = 'xl/worksheets/sheet1.xml';
  const xml = change(strFromU8(files[first] ?? new Uint8Array()));
  return bytesOf(zipSync({ ...files, [first]: strToU8(xml) }));
}

export const head = ['kaart', 'waarden', 'gedrag', 'voor wie'];

/** A sound table without a word too many: three cards, five behaviours. */
export const sound = [
  head,
  ['Werken met water', 'helder, diep', 'Luister naar het water.', 'iedereen'],
  ['Werken met water', 'helder, diep', 'Steun wie zwemt.', 'leidinggevende'],
  ['Werken met land', 'vast', 'Kijk; en kijk “nog eens”.', 'iedereen'],
  ['Werken met lucht', 'licht', 'Adem.\nEn wacht.', ''],
  ['Werken met lucht', 'licht', 'Wees één met de collega’s.', 'iedereen'],
];
