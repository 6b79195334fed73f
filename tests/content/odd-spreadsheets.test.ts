import { Buffer } from 'node:buffer';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DeckFile } from '../../domain/deck/deck';
import { bytesOf, csv, deckIn, faultsIn, head, read, sound, xlsx } from '../spreadsheets';

/* Spreadsheets that went wrong on the way, or were made in a way that nobody asked for. */
const text = (written: string, encoding: BufferEncoding = 'utf8') => bytesOf(Buffer.from(written, encoding));
const cardsOf = ({ cards }: DeckFile) =>
  cards.map(({ title, behaviours }) => [title, ...behaviours.map((behaviour) => behaviour.text)]);
const soundText = Buffer.from(csv(sound)).toString();
const soundCards = cardsOf(await deckIn(csv(sound)));
/** The sound table with one more row. */
const withRow = (...row: string[]) => csv([...sound, row]);
/** One row for each of these, on a card of its own. */
const onCards = (texts: readonly string[]) => [
  head,
  ...texts.map((each, n) => [`Kaart ${n}`, 'vast', each, '']),
];
/** The bytes of a text in an encoding of before Unicode. */
const inBytes = (written: string, bytes: Readonly<Record<string, number>>) =>
  bytesOf(
    Buffer.from(
      written.replace(/[^\0-\x7F]/g, (letter) => String.fromCharCode(bytes[letter] ?? 0x3f)),
      'latin1',
    ),
  );

describe('letters', () => {
  const onMac = { é: 0x8e, '“': 0xd2, '”': 0xd3, '’': 0xd5, ë: 0x91, ï: 0x95 };
  it('of a Mac, as Excel there saves CSV', async () => {
    expect(cardsOf(await deckIn(inBytes(soundText, onMac)))).toEqual(soundCards);
    const more = onCards(['Ook cliënten.', 'Wees naïef.', 'Eén.']);
    expect(
      cardsOf(await deckIn(inBytes(Buffer.from(csv(more)).toString(), onMac))).map(([, each]) => each),
    ).toEqual(['Ook cliënten.', 'Wees naïef.', 'Eén.']);
  });

  it('of Windows, whatever stands beside them', async () => {
    const onWindows = { é: 0xe9, ë: 0xeb, '’': 0x92, '‘': 0x91, '“': 0x93, '”': 0x94, '€': 0x80, ï: 0xef };
    const texts = ['Zeg ‘ja’.', 'Collega’s van de cliënt.', 'Naïef is € 5.', '“Eén” keer.'];
    const bytes = inBytes(Buffer.from(csv(onCards(texts))).toString(), onWindows);
    expect(cardsOf(await deckIn(bytes)).map(([, each]) => each)).toEqual(texts);
  });

  it('in UTF-16 without the mark of it', async () => {
    expect(cardsOf(await deckIn(text(soundText, 'utf16le')))).toEqual(soundCards);
    expect(cardsOf(await deckIn(bytesOf(Buffer.from(soundText, 'utf16le').swap16())))).toEqual(soundCards);
  });

  const sentence =
    'er staan letters in die niet goed zijn overgekomen. Typ ze opnieuw en sla het bestand op als .xlsx';
  it.each([
    ['UTF-8 that was read as Windows', 'Wees Ã©Ã©n met de collegaâ€™s.'],
    ['a letter that was lost', 'Wees \uFFFD\uFFFDn.'],
    ['letters of DOS', 'Blijf \u201A\u201An.'],
    ['a sign that is none', 'Wees\u0007 een.'],
  ])('%s: the cell is named', async (_, written) => {
    const rows = [...sound, ['Werken met land', 'vast', `Werk: ${written}`, '']];
    const fault = [`Rij 7, kolom C (gedrag): ${sentence}`];
    expect(await faultsIn(csv(rows))).toEqual(fault);
    expect(await faultsIn(csv([['titel', written], ...sound]))).toEqual([`Rij 1, kolom B: ${sentence}`]);
  });

  it('with an accent, from anywhere, are no such thing', async () => {
    const texts = ['Ça va à Âne.', 'Geef ‘m 5 ‰ of ¢.', 'Zeg: «oui»… – nee!', 'Ångström, ÃO, smørrebrød.'];
    expect(cardsOf(await deckIn(csv(onCards(texts)))).map(([, each]) => each)).toEqual(texts);
  });
});

describe('a CSV file', () => {
  it('whose quotation marks do not end: the cell where they begin is named, whatever stands before it', async () => {
    const sentence = 'dit aanhalingsteken sluit niet, zet er een achter of haal het weg';
    const lines = soundText.split('\r\n');
    const at = (line: number, written: string) =>
      text(lines.map((each, n) => (n === line ? written : each)).join('\r\n'));
    expect(await faultsIn(at(2, 'Werken met water;helder;"Steun.;iedereen'))).toEqual([
      `Rij 3, kolom C: ${sentence}`,
    ]);
    expect(await faultsIn(at(1, '"Water";"a; b";"Zeg ""ja"".";"iedereen"x;'))).toEqual([
      `Rij 2, kolom D: ${sentence}`,
    ]);
  });

  it('with another sign between its cells, if its first line says so', async () => {
    const piped = Buffer.from(
      csv(
        sound.map((row) => row.map((cell) => cell.replaceAll(';', ','))),
        '|',
      ),
    ).toString();
    expect((await deckIn(text(`sep=|\r\n${piped}`))).cards).toHaveLength(3);
  });

  it('that was opened with the wrong sign, so that each row is one cell', async () => {
    const joined = sound.map((row) => [row.join(',')]);
    const fault = [
      'Rij 1, kolom A: hier staan alle kopjes in één cel. Verdeel de tekst over kolommen (in Excel: Gegevens, Tekst naar kolommen)',
    ];
    expect(await faultsIn(await xlsx([joined]))).toEqual(fault);
    expect(await faultsIn(csv(joined))).toEqual(fault);
  });
});

const emptySheet = await xlsx([[['']]]);

describe('a file of another kind', () => {
  it.each([
    ['a web page', '<html><table><tr><td>kaart</td><td>gedrag</td></tr></table></html>'],
    ['XML', '<?xml version="1.0"?><Workbook/>'],
    ['JSON', '{"id": "kaarten"}'],
    ['PDF', '%PDF-1.7'],
  ])('%s under the name of a spreadsheet', async (_, written) => {
    expect(await faultsIn(text(written))).toEqual([
      'Dit bestand is geen Excel-bestand of is beschadigd. Sla het op als .xlsx of als .csv.',
    ]);
  });

  it.each([
    ['nothing at all', text('')],
    ['line ends', text('\uFEFF \r\n')],
    ['empty cells', text(';;;\r\n;;;')],
    ['a sheet with nothing in it', emptySheet],
  ])('%s is called empty', async (_, bytes) => {
    expect(await faultsIn(bytes)).toEqual(['Dit bestand is leeg.']);
  });
});

/** An XLSX file with other XML in it. @param change of each of its files */
async function changed(change: (xml: string, name: string) => string): Promise<ArrayBuffer> {
  const files = Object.entries(unzipSync(new Uint8Array(await xlsx([sound, sound]))));
  const after = files.map(([name, bytes]) => [name, strToU8(change(strFromU8(bytes), name))]);
  return bytesOf(zipSync(Object.fromEntries(after)));
}

describe('an Excel file', () => {
  it('whose first sheet is a chart', async () => {
    const bytes = await changed((xml, name) =>
      name === 'xl/_rels/workbook.xml.rels' ? xml.replace(/\/worksheet"/, '/chartsheet"') : xml,
    );
    expect(cardsOf(await deckIn(bytes))).toEqual(soundCards);
  });

  it('with days counted from 1904, as LibreOffice says that', async () => {
    const day = { value: new Date(Date.UTC(2026, 2, 1)), type: Date, format: 'd-m-yyyy' };
    const files = unzipSync(
      new Uint8Array(await xlsx([[head, ['Dag', 'vast', day, ''], ...sound.slice(1)]])),
    );
    const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
    const from1904 = workbook.replace(
      /<workbookPr[^>]*>|(?=<bookViews|<sheets)/,
      '<workbookPr date1904="true"/>',
    );
    const [card] = cardsOf(
      await deckIn(bytesOf(zipSync({ ...files, 'xl/workbook.xml': strToU8(from1904) }))),
    );
    expect(card).toEqual(['Dag', '2-3-2030']);
  });
});

describe('a card', () => {
  it('is the same with other spaces in its title, and its values in another order', async () => {
    const same = [
      ['Werken  met water', 'helder, diep'],
      ['Werken met\nwater', 'helder, diep'],
      ['Werken\u00A0met water', 'diep en helder'],
    ];
    for (const card of same) {
      const { cards } = await deckIn(withRow(...card, 'Nog iets.'));
      expect(cards.map(({ id, behaviours }) => [id, behaviours.length])).toEqual([
        ['werken-met-water', 3],
        ['werken-met-land', 1],
        ['werken-met-lucht', 2],
      ]);
    }
    expect((await deckIn(withRow('Werken met\nvuur', 'heet', 'Blaas.'))).cards.at(-1)?.title).toBe(
      'Werken met vuur',
    );
  });

  it('may begin with the same words as another, or have no letters', async () => {
    const titles = [
      'Wij werken samen aan de opgave van de stad',
      'Wij werken samen aan de opgave van het land',
      '?!',
      '!?',
    ];
    const rows = [head, ...titles.map((title) => [title, 'vast', 'Kijk.', ''])];
    expect((await deckIn(csv(rows))).cards.map(({ id, title }) => [id, title])).toEqual([
      ['wij-werken-samen-aan-de-opgave', titles[0]],
      ['wij-werken-samen-aan-de-opgave-2', titles[1]],
      ['x', '?!'],
      ['x-2', '!?'],
    ]);
  });
});

describe('an id', () => {
  const withIds = (...ids: string[]) =>
    csv(sound.map((row, n) => [...row, n === 0 ? 'id' : (ids[n - 1] ?? '')]));

  it('that is wrong before its slash is named where it stands', async () => {
    expect(await faultsIn(withIds('Water/luister', 'Water/steun'))).toEqual([
      'Rij 2, kolom E (id): gebruik alleen kleine letters, cijfers en streepjes (er staat "Water")',
      'Rij 2, kolom E (id): schrijf de id van de kaart, een schuine streep en een kort woord (er staat "Water/luister")',
      'Rij 3, kolom E (id): schrijf de id van de kaart, een schuine streep en een kort woord (er staat "Water/steun")',
    ]);
  });

  it('that is a word alone may be the one that another behaviour would get', async () => {
    const { cards } = await deckIn(withIds('', '', '', 'wees-een-met-de-collegas'));
    expect(cards.at(-1)?.behaviours.map(({ id }) => id)).toEqual([
      'werken-met-lucht/wees-een-met-de-collegas',
      'werken-met-lucht/wees-een-met-de-collegas-2',
    ]);
  });
});

describe('cells', () => {
  it('with a long text where a word belongs: its beginning is shown', async () => {
    expect(await faultsIn(withRow('Werken met land', 'vast', 'Loop.', 'y'.repeat(900)))).toEqual([
      `Rij 7, kolom D (voor wie): kies iedereen of leidinggevende (er staat ‘${'y'.repeat(60)}…’)`,
    ]);
  });

  it('with a list of behaviours are named', async () => {
    const fault = [
      'Rij 7, kolom C (gedrag): er staan meer voorbeelden in één cel, geef elk voorbeeld een eigen rij',
    ];
    expect(await faultsIn(withRow('Werken met land', 'vast', '- Luister.\n- Kijk.'))).toEqual(fault);
    expect(await faultsIn(withRow('Werken met land', 'vast', '• Luister.\n• Kijk.'))).toEqual(fault);
    expect(
      await faultsIn(withRow('Werken met land', 'vast', 'Luister -\nook als het lastig is - goed.')),
    ).toEqual([]);
  });

  it.each(['\u200B', '\u00AD', '\u2800', '\u2060 \uFE0F'])(
    'with nothing to see are empty',
    async (unseen) => {
      expect(await faultsIn(withRow('Werken met land', 'vast', unseen, 'iedereen'))).toEqual([
        'Rij 7, kolom C (gedrag): is leeg',
      ]);
    },
  );

  it('of two columns that mean the same: the second is named, with the first', async () => {
    const rows = [
      ['kaart', 'principe', 'waarden', 'gedrag'],
      ...sound.slice(1).map(([card = '', values = '', written = '']) => [card, card, values, written]),
    ];
    expect((await faultsIn(csv(rows)))[0]).toBe(
      'Rij 1, kolom B: deze kolom is dezelfde als kolom A, haal een van de twee weg',
    );
  });
});

describe('above the table', () => {
  it('a name and what it is may stand in one cell', async () => {
    const { title, source } = await deckIn(
      csv([['Titel: Onze kaarten'], ['Bron:\nHandboek: deel 2'], ...sound]),
    );
    expect([title, source.title]).toEqual(['Onze kaarten', 'Handboek: deel 2']);
  });

  it('what is not read is told', async () => {
    const found = await read(
      csv([['Onze kaarten'], ['Auteur', 'P. Jansen'], ['Versie:', '3'], ['vraag', 'Hoe?'], ...sound]),
    );
    expect(found).toMatchObject({
      deck: { title: 'Onze kaarten' },
      remarks: ['Deze regels boven de tabel worden niet gebruikt: ‘Auteur’, ‘Versie:’.'],
    });
  });
});
