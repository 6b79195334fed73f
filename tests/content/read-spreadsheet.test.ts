import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { template } from '../../content/template';
import type { DeckFile } from '../../domain/deck/deck';
import { bytesOf, csv, deckIn, faultsIn, head, read, sound, xlsx } from '../spreadsheets';

/** Cards with their behaviours, in one look. */
const cardsOf = ({ cards }: DeckFile) =>
  cards.map(({ title, values, behaviours }) => [
    title,
    values.join('/'),
    ...behaviours.map(({ text }) => text),
  ]);
const soundCards = [
  ['Werken met water', 'helder/diep', 'Luister naar het water.', 'Steun wie zwemt.'],
  ['Werken met land', 'vast', 'Kijk; en kijk “nog eens”.'],
  ['Werken met lucht', 'licht', 'Adem. En wacht.', 'Wees één met de collega’s.'],
];

describe('a spreadsheet as it is meant', () => {
  it('becomes a deck with ids from its words', async () => {
    const deck = await deckIn(await xlsx([sound]));
    expect(cardsOf(deck)).toEqual(soundCards);
    expect(deck.id).toBe('onze-kaarten-2026');
    expect(deck.title).toBe('onze kaarten 2026');
    expect(deck.source.title).toBe('onze kaarten 2026');
    expect(deck.questions).toHaveLength(3);
    expect(deck.cards.map(({ id }) => id)).toEqual([
      'werken-met-water',
      'werken-met-land',
      'werken-met-lucht',
    ]);
    expect(deck.cards[2]?.behaviours).toEqual([
      { id: 'werken-met-lucht/adem-en-wacht', text: 'Adem. En wacht.', audience: 'iedereen' },
      {
        id: 'werken-met-lucht/wees-een-met-de-collegas',
        text: 'Wees één met de collega’s.',
        audience: 'iedereen',
      },
    ]);
  });

  const withSigns = (separator: string, encoding: BufferEncoding, mark = '') => {
    const bytes = Buffer.from(csv(sound, separator));
    return bytesOf(Buffer.from(mark + bytes.toString('utf8'), encoding));
  };
  const windows1252 = (bytes: ArrayBuffer) =>
    bytesOf(
      Buffer.from(
        Buffer.from(bytes)
          .toString('utf8')
          .replace(/[“”’]/g, (sign) => ({ '“': '\x93', '”': '\x94' })[sign] ?? '\x92'),
        'latin1',
      ),
    );
  it.each([
    ['semicolons, UTF-8 with a mark, as Excel saves it', withSigns(';', 'utf8', '\uFEFF')],
    ['commas, UTF-8', withSigns(',', 'utf8')],
    ['tabs, UTF-16, as Excel saves “Unicode text”', withSigns('\t', 'utf16le', '\uFEFF')],
    ['semicolons, Windows-1252, as older Excel saves it', windows1252(csv(sound))],
    ['a line that says the sign', withSigns(';', 'utf8', 'sep=;\r\n')],
    [
      'line ends of another system',
      bytesOf(Buffer.from(Buffer.from(csv(sound)).toString().replaceAll('\r\n', '\n'))),
    ],
  ])('as CSV with %s', async (_, bytes) => {
    expect(cardsOf(await deckIn(bytes))).toEqual(soundCards);
  });

  it('has its own title, source, questions, colours, figures, words to look for, ids', async () => {
    const rows = [
      ['Titel:', 'Waterkaarten'],
      ['bron', 'Handboek van het waterschap'],
      ['inleiding', 'Zo werken wij.'],
      ['vraag', 'Hoe hoog staat het water?'],
      ['vraag', 'Wie kijkt er mee?'],
      ['id', 'water'],
      [],
      [
        'Kaart',
        'Waarden',
        'Gedrag',
        'Voor wie?',
        'Zoekwoorden',
        'Kleur',
        'Figuur',
        'Alleen op kaart',
        'ID',
        'Opmerking',
      ],
      ['Water', 'helder', 'Luister.', 'Leidinggevenden', '', 'Groen', 'Trap', '', '', 'nog bespreken'],
      ['Water', '', 'Kijk.', '', 'zien, turen', '', '', '', '', ''],
      ['Land', 'vast', 'Sta.', 'medewerkers', '', '12', '', '', 'grond/sta', ''],
      ['Land', 'vast', 'Daarbij hoort lopen.', 'iedereen', '', '', '', 'ja', '', ''],
      ['Land', 'ruim', 'Loop.', 'iedereen', '', '', '', 'nee', '', ''],
    ];
    const found = await read(await xlsx([rows]));
    if ('faults' in found) throw new Error(found.faults.join('\n'));
    const { deck, remarks } = found;
    expect(remarks).toEqual(['Deze kolom wordt niet gebruikt: ‘Opmerking’.']);
    expect(deck).toMatchObject({ id: 'water', title: 'Waterkaarten' });
    expect(deck.source).toMatchObject({ title: 'Handboek van het waterschap', intro: 'Zo werken wij.' });
    expect(deck.questions).toEqual([
      { id: 'hoe-hoog-staat-het-water', text: 'Hoe hoog staat het water?' },
      { id: 'wie-kijkt-er-mee', text: 'Wie kijkt er mee?' },
    ]);
    expect(deck.cards).toEqual([
      {
        id: 'water',
        title: 'Water',
        values: ['helder'],
        hue: 145,
        figure: 'trap',
        behaviours: [
          { id: 'water/luister', text: 'Luister.', audience: 'leidinggevende' },
          { id: 'water/kijk', text: 'Kijk.', audience: 'iedereen', askedAs: ['zien', 'turen'] },
        ],
      },
      {
        id: 'grond',
        title: 'Land',
        values: ['vast'],
        hue: 12,
        behaviours: [
          { id: 'grond/sta', text: 'Sta.', audience: 'iedereen' },
          {
            id: 'grond/daarbij-hoort-lopen',
            text: 'Daarbij hoort lopen.',
            audience: 'iedereen',
            onlyOnCard: true,
          },
        ],
      },
      {
        id: 'land-ruim',
        title: 'Land',
        values: ['ruim'],
        behaviours: [{ id: 'land-ruim/loop', text: 'Loop.', audience: 'iedereen' }],
      },
    ]);
  });

  it('is what the template is, once it is filled in', async () => {
    expect((await faultsIn(bytesOf(Buffer.from(template())))).length).toBe(0);
  });
});

describe('spreadsheets as people make them', () => {
  it('merged cells: only the first row of a card has its title and values', async () => {
    const merged = [
      head,
      [{ value: 'Water', rowSpan: 2 }, { value: 'helder', rowSpan: 2 }, 'Luister.', 'iedereen'],
      [null, null, 'Kijk.', 'iedereen'],
      ['Land', 'vast', 'Sta.', 'iedereen'],
      ['Lucht', 'licht', 'Adem.', 'iedereen'],
    ];
    expect(cardsOf(await deckIn(await xlsx([merged])))).toEqual([
      ['Water', 'helder', 'Luister.', 'Kijk.'],
      ['Land', 'vast', 'Sta.'],
      ['Lucht', 'licht', 'Adem.'],
    ]);
  });

  it('a card on a row of its own, with its behaviours below', async () => {
    const [, ...rows] = sound;
    const cards = ['Werken met water', 'Werken met land', 'Werken met lucht'].flatMap((card) => [
      [card, rows.find(([title]) => title === card)?.[1] ?? '', '', ''],
      ...rows
        .filter(([title]) => title === card)
        .map(([, , text = '', audience = '']) => ['', '', text, audience]),
    ]);
    expect(cardsOf(await deckIn(csv([head, ...cards])))).toEqual(soundCards);
  });

  it('empty rows, above, between and below', async () => {
    const spread = [[], ...sound.flatMap((row) => [row, ['', '', '', ''], []])];
    expect(cardsOf(await deckIn(csv(spread)))).toEqual(soundCards);
    expect(cardsOf(await deckIn(await xlsx([spread])))).toEqual(soundCards);
    const wrong = spread.map((row) => row.map((cell) => (cell === 'leidinggevende' ? 'de baas' : cell)));
    const fault = ['Rij 8, kolom D (voor wie): kies iedereen of leidinggevende (er staat ‘de baas’)'];
    expect(await faultsIn(csv(wrong))).toEqual(fault);
    expect(await faultsIn(await xlsx([wrong]))).toEqual(fault);
  });

  it('a title above the headings', async () => {
    const deck = await deckIn(await xlsx([[['Onze waterkaarten, versie 3'], [], ...sound]]));
    expect(deck.title).toBe('Onze waterkaarten, versie 3');
    expect(deck.id).toBe('onze-waterkaarten-versie-3');
    expect(cardsOf(deck)).toEqual(soundCards);
  });

  it('a second sheet; and the cards on the second', async () => {
    const notes = [['Let op'], ['Dit is nog niet af.']];
    expect(cardsOf(await deckIn(await xlsx([sound, notes])))).toEqual(soundCards);
    expect(cardsOf(await deckIn(await xlsx([notes, sound])))).toEqual(soundCards);
  });

  it('double ids', async () => {
    const rows = sound.map((row, n) => [
      ...row,
      ['id', 'water/luister', 'water/luister', '', '', ''][n] ?? '',
    ]);
    expect(await faultsIn(csv(rows))).toEqual(['Rij 3, kolom E (id): komt twee keer voor ("water/luister")']);
  });

  it('the same behaviour twice on a card; on two cards it may be', async () => {
    const again = ['Werken met land', 'vast', 'Luister naar het water.', 'iedereen'];
    expect(await faultsIn(csv([...sound, again]))).toEqual([]);
    expect(await faultsIn(csv([...sound, again, again]))).toEqual([
      'Rij 8, kolom C (gedrag): dit voorbeeld staat ook in rij 7',
    ]);
  });

  it('a behaviour of 3,000 characters', async () => {
    const long = ['Werken met land', 'vast', 'x'.repeat(3_000), 'iedereen'];
    const fault = ['Rij 7, kolom C (gedrag): is te lang: 3.000 tekens, en er passen er 500'];
    expect(await faultsIn(csv([...sound, long]))).toEqual(fault);
    expect(await faultsIn(await xlsx([[...sound, long]]))).toEqual(fault);
  });

  it('formulas: what came out counts; without that the cell is empty, and named', async () => {
    const rows = sound.map((row) => row.map((cell) => cell.replace('Steun wie zwemt.', 'FORMULE')));
    const formula = (inside: string, type: string) => (xml: string) =>
      xml.replace(/<c r="C3"([^>]*?) t="\w+">.*?<\/c>/, `<c r="C3"$1 t="${type}">${inside}</c>`);
    const outcome = formula('<f>A3&amp;B3</f><v>Steun wie drijft.</v>', 'str');
    const [water] = cardsOf(await deckIn(await xlsx([rows], outcome)));
    expect(water?.at(-1)).toBe('Steun wie drijft.');
    for (const failed of [formula('<f>A3&amp;B3</f>', 'str'), formula('<f>1/0</f><v>#DIV/0!</v>', 'e')])
      expect(await faultsIn(await xlsx([rows], failed))).toEqual(['Rij 3, kolom C (gedrag): is leeg']);
  });

  it('5,000 rows', async () => {
    const rows = [
      ...sound,
      ...Array.from({ length: 4_995 }, (_, n) => ['Werken met land', 'vast', `Loop ${n} meter.`, 'iedereen']),
    ];
    const fault = [
      'Rij 1002, kolom C (gedrag): is een voorbeeld te veel: de set heeft er 5.000, en er passen er 1.000',
    ];
    expect((await faultsIn(csv(rows))).slice(-1)).toEqual(fault);
    expect((await faultsIn(await xlsx([rows]))).slice(-1)).toEqual(fault);
    const fits = rows.slice(0, 1_001);
    expect((await deckIn(csv(fits))).cards.flatMap(({ behaviours }) => behaviours)).toHaveLength(1_000);
  }, 60_000);

  it('the headings again on each page', async () => {
    expect(cardsOf(await deckIn(csv([...sound.slice(0, 3), head, ...sound.slice(3)])))).toEqual(soundCards);
  });
});

describe('what is wrong has a sentence', () => {
  const withCell = (row: number, column: number, text: string) =>
    sound.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? text : cell)));
  const withColumn = (heading: string, first: string) =>
    sound.map((cells, r) => [...cells, r === 0 ? heading : r === 1 ? first : '']);
  const withFact = (name: string, text: string) => [[name, text], ...sound];
  it.each<[string, string[][], string[]]>([
    [
      'no headings',
      sound.slice(1),
      ['Er is geen rij met de kopjes ‘kaart’ en ‘gedrag’. Zet die boven de kolommen, zoals in het sjabloon.'],
    ],
    [
      'a heading too few',
      sound.map(([, ...rest]) => rest),
      ['Er is geen rij met de kopjes ‘kaart’ en ‘gedrag’. Zet die boven de kolommen, zoals in het sjabloon.'],
    ],
    ['nothing below', [head], ['De kaarten: is leeg']],
    [
      'no card above',
      withCell(1, 0, ''),
      [
        'Rij 2, kolom A (kaart): is leeg',
        'Rij 3, kolom D (voor wie): zet er minstens één voorbeeld van gedrag voor "iedereen" in',
      ],
    ],
    [
      'no values',
      sound.map((row) => row.map((cell) => (cell === 'vast' ? '' : cell))),
      ['Rij 4, kolom B (waarden): is leeg'],
    ],
    ['no behaviour', withCell(3, 2, ''), ['Rij 4, kolom C (gedrag): is leeg']],
    [
      'a heading twice',
      withColumn('Gedrag', 'Luister.'),
      ['Rij 1, kolom E: deze kolom is dezelfde als kolom C, haal een van de twee weg'],
    ],
    [
      'nothing for everyone',
      withCell(3, 3, 'leidinggevende'),
      ['Rij 4, kolom D (voor wie): zet er minstens één voorbeeld van gedrag voor "iedereen" in'],
    ],
    [
      'no such colour',
      withColumn('kleur', 'oker'),
      [
        'Rij 2, kolom E (kleur): kies rood, oranje, geel, groen, turquoise, blauw, paars, roze of een getal van 0 tot en met 359 (er staat ‘oker’)',
      ],
    ],
    [
      'no such hue',
      withColumn('kleur', '360'),
      [
        'Rij 2, kolom E (kleur): kies rood, oranje, geel, groen, turquoise, blauw, paars, roze of een getal van 0 tot en met 359 (er staat ‘360’)',
      ],
    ],
    [
      'no such figure',
      withColumn('figuur', 'ster'),
      [
        'Rij 2, kolom E (figuur): kies cirkels, schaal, zuilen, stralen, roos, spoor of trap (er staat ‘ster’)',
      ],
    ],
    [
      'no such answer',
      withColumn('alleen op kaart', 'soms'),
      ['Rij 2, kolom E (alleen op kaart): kies ja of nee (er staat ‘soms’)'],
    ],
    [
      'no id',
      withColumn('id', 'Water 1'),
      [
        'Rij 2, kolom E (id): schrijf de id van de kaart, een schuine streep en een kort woord (er staat "Water 1")',
      ],
    ],
    [
      'a long title',
      withFact('titel', 'x'.repeat(101)),
      ['Rij 1, kolom B: is te lang: 101 tekens, en er passen er 100'],
    ],
    [
      'a long question',
      withFact('vraag', 'x'.repeat(501)),
      ['Rij 1, kolom B: is te lang: 501 tekens, en er passen er 500'],
    ],
    [
      'our id',
      withFact('id', 'ambtelijk-vakmanschap'),
      [
        'Rij 1, kolom B: kies een andere id, want "ambtelijk-vakmanschap" is van de kaarten die bij de extensie horen',
      ],
    ],
    [
      'a long phrase to look for',
      withColumn('zoekwoorden', `water, ${'x'.repeat(101)}`),
      ['Rij 2, kolom E (zoekwoorden): is te lang: 101 tekens, en er passen er 100'],
    ],
    [
      'a value too many',
      withCell(3, 1, 'a,b,c,d,e,f,g,h,i,j,k'),
      ['Rij 4, kolom B (waarden): heeft er te veel: 11, en er passen er 10'],
    ],
    ['two cards', sound.slice(0, 4), ['De kaarten: heeft er te weinig: 2, en er zijn er minstens 3 nodig']],
  ])('%s', async (_, rows, sentences) => {
    const faults = await faultsIn(csv(rows));
    expect(faults.slice(0, sentences.length)).toEqual(sentences);
    expect(await faultsIn(await xlsx([rows]))).toEqual(faults);
  });

  it.each([
    [
      'an old Excel file, or one with a password',
      bytesOf(Buffer.from('d0cf11e0a1b11ae1', 'hex')),
      'Dit is een oud Excel-bestand (.xls), of een bestand met een wachtwoord. Sla het in Excel op als .xlsx, zonder wachtwoord.',
    ],
    [
      'an archive of something else',
      bytesOf(zipSync({ 'a.txt': strToU8('a') })),
      'Dit bestand is geen Excel-bestand of is beschadigd. Sla het op als .xlsx of als .csv.',
    ],
    [
      'a damaged archive',
      bytesOf(Buffer.from('PK\x03\x04 en meer')),
      'Dit bestand is geen Excel-bestand of is beschadigd. Sla het op als .xlsx of als .csv.',
    ],
    [
      'an archive that grows out of hand',
      bytesOf(zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) }, { level: 1 })),
      'Dit bestand is te groot voor een set gesprekskaarten.',
    ],
    ['an empty file', new ArrayBuffer(0), 'Dit bestand is leeg.'],
    [
      'a picture',
      bytesOf(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      'Dit bestand is geen Excel-bestand of is beschadigd. Sla het op als .xlsx of als .csv.',
    ],
  ])('%s', async (_, bytes, sentence) => {
    expect(await faultsIn(bytes)).toEqual([sentence]);
  });

  it('a cell that no program should have written', async () => {
    const broken = (xml: string) =>
      xml.replace(/<c r="B3"([^>]*?) t="\w+">.*?<\/c>/, '<c r="B3" t="s"><v>9999</v></c>');
    expect(await faultsIn(await xlsx([sound], broken))).toEqual([
      'Rij 3, kolom B: deze cel is niet te lezen, typ haar opnieuw',
    ]);
  });
});
