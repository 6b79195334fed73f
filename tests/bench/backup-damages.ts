import { type Hostile, type Json, type JsonObject, sealed, textOf } from './hostile-backups';
import type { Random } from './random';

/** What can happen to a sound file: by accident, by another program, or on purpose with the checksum right again. */
type Damage = (file: JsonObject, random: Random) => Hostile;

const accepted = (text: string, file: JsonObject): Hostile => ({ text, content: file.content ?? null });
const perhaps = (text: string, file: JsonObject): Hostile => ({ ...accepted(text, file), orRefused: true });

/** Damage to the text, after which the file is still whole, never again, or that depends. */
const harmless =
  (change: (text: string, file: JsonObject, random: Random) => string): Damage =>
  (file, random) =>
    accepted(change(textOf(file), file, random), file);
const fatal =
  (change: (text: string, file: JsonObject, random: Random) => string): Damage =>
  (file, random) => ({ text: change(textOf(file), file, random) });
const byChance =
  (change: (bytes: Buffer, random: Random) => Uint8Array): Damage =>
  (file, random) =>
    // As File.text() does it: what is no UTF-8 becomes U+FFFD.
    perhaps(new TextDecoder().decode(change(Buffer.from(textOf(file)), random)), file);

/** Damage to the values, with the checksum made right again. */
const wrongInside =
  (change: (file: JsonObject, random: Random) => void): Damage =>
  (file, random) => {
    const copy = structuredClone(file);
    change(copy, random);
    return {
      text: JSON.stringify({ ...sealed(copy), ...('checksum' in copy ? {} : { checksum: undefined }) }),
    };
  };

/** A place in a file: the object or list that holds it, and its name there. */
type Place = { holder: JsonObject | Json[]; name: string };

/** All places of a file except its checksum, which is made anew. */
function placesIn(holder: JsonObject | Json[]): Place[] {
  const places = Object.entries(holder).flatMap(([name, value]) => {
    const inner = typeof value === 'object' && value !== null ? placesIn(value) : [];
    return [{ holder, name }, ...inner];
  });
  return places.filter(({ name }) => name !== 'checksum');
}

const valueAt = ({ holder, name }: Place): Json => Reflect.get(holder, name);
const kindOf = (value: Json) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);
const isRecord = (value: Json): value is JsonObject => kindOf(value) === 'object';

function notesOf(file: JsonObject, list = 'notes'): JsonObject[] {
  const found = isRecord(file.content ?? null) ? (file.content as JsonObject)[list] : [];
  return Array.isArray(found) ? found.filter(isRecord) : [];
}

/** Objects whose fields are fixed: all but the settings. */
function recordsIn(file: JsonObject): JsonObject[] {
  const places = placesIn(file).filter(({ name }) => name !== 'settings');
  return [file, ...places.map(valueAt).filter(isRecord)];
}

const odd: Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  '',
  '123',
  'NaN',
  '1e3',
  [],
  {},
  [[]],
  ['x'],
  [{}],
  { a: 1 },
];
const evilNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '',
  'extra',
  'a b',
  '💥',
  'x'.repeat(1e5),
];
const notSettings = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', '', 'a b', '1', '💥'];

/** Also for `__proto__`, which an assignment would not make a field of. */
const define = (record: object, name: string, value: Json) =>
  Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });

function shuffled(value: Json, random: Random): Json {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (!isRecord(value)) return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, shuffled(inner, random)] as const);
  return Object.fromEntries(fields.sort(() => random.below(3) - 1));
}

const inTime = (text: string, literal: string) => text.replace(/"updated":\d+/, `"updated":${literal}`);

const foreign = [
  [
    'null',
    '1',
    '-0',
    '"vakmanschap-reservekopie"',
    '[]',
    '{}',
    '[[]]',
    '{"format":null}',
    '{"format":["vakmanschap-reservekopie"]}',
  ],
  [
    '{"format":"vakmanschap-reservekopie2","version":1}',
    '{"__proto__":{"format":"vakmanschap-reservekopie","version":1}}',
  ],
  [
    '{"name":"x","version":"1.0.0","dependencies":{}}',
    '{"roots":{"bookmark_bar":{"children":[]}},"checksum":"ab","version":1}',
  ],
  [
    '<!doctype html><title>x</title>',
    '\ufeffBegonnen;Gewijzigd\r\n',
    '# Notities',
    '%PDF-1.7\n%âãÏÓ',
    'PK\u0003\u0004',
    '{',
    '\0\0\0',
  ],
].flat();

const nested = (open: string, close: string, levels: number) => open.repeat(levels) + close.repeat(levels);

/** Files that take time or memory; `{}` and lists by the million are refused before they are parsed. */
const huge: Damage[] = [
  () => ({ text: nested('[', ']', 100_000), problem: 'foreign' }),
  () => ({ text: '{"a":'.repeat(100_000), problem: 'foreign' }),
  fatal((text) => text.replace('"favourites":[', `"favourites":[${nested('[', ']', 100_000)},`)),
  fatal((text) =>
    text.replace('"settings":{', `"settings":{"a":${nested('{"a":', '', 100_000)}1${'}'.repeat(100_001)},`),
  ),
  fatal((text) => text.replace('"notes":[', `"notes":[${'{},'.repeat(1_500_000)}`)),
  fatal((text) => text.replace('"notes":[', `"notes":[${'0,'.repeat(200_000)}`)),
  wrongInside((file) => Object.assign(notesOf(file)[0] ?? {}, { text: 'x'.repeat(10_000_001) })),
  wrongInside((file) => Object.assign(notesOf(file)[0] ?? {}, { behaviour: 'x'.repeat(100_000) })),
  (file) => {
    const template = notesOf(file)[0] ?? {};
    const notes = Array.from({ length: 2_000 }, (_, index) => ({ ...template, id: `n${index}` }));
    const many = sealed({ ...file, content: { ...(file.content as JsonObject), notes } });
    return accepted(textOf(many), many);
  },
];

/** By name, each kind of damage; the names are what the fuzzing counts. */
export const damages: Record<string, Damage> = {
  none: harmless((text) => text),
  'bytes changed': byChance((bytes, random) => {
    for (let left = 1 + random.below(8); left > 0; left--)
      bytes[random.below(bytes.length)] = random.below(256);
    return bytes;
  }),
  'bytes lost': byChance((bytes, random) => {
    const from = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + random.below(40))]);
  }),
  'bytes twice': byChance((bytes, random) => {
    const from = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, from + 1 + random.below(40)), bytes.subarray(from)]);
  }),
  'cut anywhere': fatal((text, _file, random) => text.slice(0, random.below(text.length - 2))),
  'cut at a sign': fatal((text, _file, random) => {
    const signs = [
      ...text
        .trim()
        .slice(0, -1)
        .matchAll(/["\\:,[\]{}]/g),
    ];
    return text.slice(0, random.pick(signs).index + random.below(2));
  }),
  'end overwritten with zeros': fatal((text, _file, random) => {
    const from = random.below(text.length - 2);
    return text.slice(0, from) + '\0'.repeat(text.length - from);
  }),
  'two files in one': fatal((text) => text + text),
  'something after it': fatal(
    (text, _file, random) => text + random.pick(['\0', '}', ']', ',', '{}', 'null', 'x', ';']),
  ),
  'byte order mark': harmless((text) => `\ufeff${text}`),
  'laid out': harmless((_text, file, random) =>
    JSON.stringify(file, null, random.pick(['  ', '\t'])).replaceAll('\n', random.pick(['\n', '\r\n'])),
  ),
  'fields in another order': harmless((_text, file, random) => JSON.stringify(shuffled(file, random))),
  'all letters escaped': harmless((text) =>
    text.replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ),
  'half letters not escaped': harmless((text) => text.replaceAll(/(?<!\\)\\ud83d/g, '\ud83d')),
  comments: fatal((text, _file, random) =>
    random.pick([
      `// reservekopie\n${text}`,
      `/* */${text}`,
      `${text}// eind`,
      text.replace(',', ', /* */ '),
    ]),
  ),
  'not quite JSON': fatal((text, _file, random) =>
    random.pick([
      text.replace(/}\n$/, ',}'),
      text.replaceAll('"', "'"),
      text.replace('"format"', 'format'),
      `(${text})`,
    ]),
  ),
  'no number': fatal((text, _file, random) =>
    inTime(
      text,
      random.pick(['NaN', 'Infinity', '-Infinity', 'undefined', '+1', '01', '0x10', '1.', '1n', '"1"', '-0']),
    ),
  ),
  'UTF-16': fatal((text) => new TextDecoder().decode(Buffer.from(`\ufeff${text}`, 'utf16le'))),
  'a field twice, the right one last': harmless((text, _file, random) =>
    random.pick([
      text.replace('"made"', '"content":{},"made"'),
      text.replace('"notes"', '"notes":[{"id":1}],"notes"'),
      text.replace('"created"', '"created":-1,"created"'),
    ]),
  ),
  'a field twice, the wrong one last': fatal((text, _file, random) =>
    text.replace(
      /}\n$/,
      `,${random.pick(['"content":{}', '"content":null', '"version":"1"', '"checksum":""'])}}`,
    ),
  ),
  'another type': wrongInside((file, random) => {
    const place = random.pick(placesIn(file));
    const others = odd.filter((value) => kindOf(value) !== kindOf(valueAt(place)));
    define(place.holder, place.name, random.pick(others));
  }),
  'an impossible time': wrongInside((file, random) => {
    const times = placesIn(file.content as JsonObject).filter((place) => kindOf(valueAt(place)) === 'number');
    const { holder, name } = random.pick(times);
    define(holder, name, random.pick([-1, 0.5, 8.64e15 + 1, 1e300, -8.64e15, Number.MIN_VALUE]));
  }),
  'a field too many': wrongInside((file, random) => {
    define(random.pick(recordsIn(file)), random.pick(evilNames), random.pick([{ polluted: true }, ...odd]));
  }),
  'a field too few': wrongInside((file, random) => {
    const record = random.pick(recordsIn(file));
    delete record[random.pick(Object.keys(record))];
  }),
  'no setting': wrongInside((file, random) => {
    const { settings } = file.content as { settings: JsonObject };
    define(settings, random.pick(notSettings), random.pick(['x', { polluted: true }]));
  }),
  'an id twice': wrongInside((file, random) => {
    const [one, two] = notesOf(file, random.pick(['notes', 'trash']));
    if (one && two) two.id = one.id ?? null;
  }),
  'another checksum': (file, random) => {
    const digits = [...String(file.checksum)];
    const at = random.below(digits.length);
    digits[at] = digits[at] === '0' ? '1' : '0';
    return { text: textOf({ ...file, checksum: digits.join('') }), problem: 'changed' };
  },
  'changed by hand': (file, random) => {
    const copy = structuredClone(file);
    for (const note of notesOf(copy, random.pick(['notes', 'trash', 'versions'])))
      note.text = `${note.text} en meer`;
    return { text: textOf(copy), problem: 'changed' };
  },
  'newer version': (file, random) => {
    const newer = { ...file, version: 2 + random.below(1e6), extra: { deep: [] } };
    return { text: textOf(newer), problem: 'newer' };
  },
  'no such version': wrongInside((file, random) => {
    file.version = random.pick([0, -1, 1.5, -1e300]);
  }),
  'no such moment or maker': wrongInside((file, random) => {
    if (random.below(2) === 0)
      file.made = random.pick(['2026-11-03', 'gisteren', '2026-02-30T00:00:00.000Z', '0']);
    else file.extension = random.pick(['', 'x', '1.2.3.4.5', '<b>1</b>', '1'.repeat(1e5)]);
  }),
  foreign: (_file, random) => ({ text: random.pick(foreign) }),
  nothing: (_file, random) => ({
    text: random.pick(['', ' ', '\n\n', '\ufeff', '\r\n\t']),
    problem: 'empty',
  }),
  huge: (file, random) => random.pick(huge)(file, random),
};
