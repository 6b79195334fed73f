/** Damage to the text of a backup: by accident, by another program or by a stranger; and changes that do no harm. */
import type { Damage, Hostile } from './damage';
import type { Random } from './random';
import { type Json, type JsonObject, textOf } from './sound-backup';

type Change = (text: string, random: Random, file: JsonObject) => string;

const accepted = (text: string, file: JsonObject): Hostile => ({ text, content: file.content ?? null });

/** After the change the file is still whole. */
const harmless =
  (change: Change): Damage =>
  (file, random) =>
    accepted(change(textOf(file), random, file), file);

/** After the change the file is no backup any more. */
const fatal =
  (change: Change): Damage =>
  (file, random) => ({ text: change(textOf(file), random, file) });

/** After the change nobody knows; bytes become text as File.text() does it: what is no UTF-8 becomes U+FFFD. */
const byChance =
  (change: (bytes: Buffer, random: Random) => Uint8Array): Damage =>
  (file, random) => {
    const text = new TextDecoder().decode(change(Buffer.from(textOf(file)), random));
    return { ...accepted(text, file), orRefused: true };
  };

function shuffled(value: Json, random: Random): Json {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, shuffled(inner, random)] as const);
  return Object.fromEntries(fields.sort(() => random.below(3) - 1));
}

const noNumbers = 'NaN Infinity -Infinity undefined +1 01 0x10 1. 1n "1" -0 1e999 new\u00a0Date(0)'.split(
  ' ',
);

const foreign = [
  ...['null', '1', '-0', '"vakmanschap-reservekopie"', '[]', '{}', '[[]]', '\0\0\0', 'PK\u0003\u0004'],
  ...['{"format":null}', '{"format":["vakmanschap-reservekopie"]}', '{"format":"vakmanschap-reservekopie2"}'],
  '{"__proto__":{"format":"vakmanschap-reservekopie","version":1}}',
  '{"name":"x","version":"1.0.0","dependencies":{}}',
  '{"roots":{"bookmark_bar":{"children":[]}},"checksum":"ab","version":1}',
  ...['<!doctype html><title>x</title>', '\ufeffBegonnen;Gewijzigd\r\n', '# Notities', '%PDF-1.7\n%âãÏÓ'],
];

const levels = 100_000;
const lists = '['.repeat(levels) + ']'.repeat(levels);
const objects = `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

/** Texts that take time or memory; what stands at the front of a list is read first. */
const huge: Damage[] = [
  () => ({ text: lists, problem: 'foreign' }),
  () => ({ text: objects, problem: 'foreign' }),
  () => ({ text: '[{"a":'.repeat(levels), problem: 'foreign' }),
  fatal((text) => text.replace('"favourites":[', `"favourites":[${lists},`)),
  fatal((text) => text.replace('"settings":{', `"settings":{"a":${objects},`)),
  fatal((text) => text.replace('"made"', `"a":${objects},"made"`)),
  // So many values for so little text are refused before they are parsed.
  fatal((text) => text.replace('"notes":[', `"notes":[${'{},'.repeat(1_500_000)}`)),
  fatal((text) => text.replace('"notes":[', `"notes":[${'0,'.repeat(200_000)}`)),
];

export const damagedTexts: Record<string, Damage> = {
  none: harmless((text) => text),
  'bytes changed': byChance((bytes, random) => {
    for (const at of random.times(1 + random.below(8), () => random.below(bytes.length)))
      bytes[at] = random.below(256);
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
  'cut anywhere': fatal((text, random) => text.slice(0, random.below(text.length - 2))),
  'cut at a sign': fatal((text, random) => {
    const signs = [...text.slice(0, text.lastIndexOf('}')).matchAll(/["\\:,[\]{}]/g)];
    return text.slice(0, random.pick(signs).index + random.below(2));
  }),
  'end overwritten with zeros': fatal((text, random) => {
    const from = random.below(text.length - 2);
    return text.slice(0, from) + '\0'.repeat(text.length - from);
  }),
  'two files in one': fatal((text) => text + text),
  'something after it': fatal((text, random) => text + random.pick([...'\0}],x;', '{}', 'null'])),
  'byte order mark': harmless((text) => `\ufeff${text}`),
  'laid out': harmless((_text, random, file) =>
    JSON.stringify(file, null, random.pick(['  ', '\t'])).replaceAll('\n', random.pick(['\n', '\r\n'])),
  ),
  'fields in another order': harmless((_text, random, file) => JSON.stringify(shuffled(file, random))),
  'all letters escaped': harmless((text) =>
    text.replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ),
  'half letters not escaped': harmless((text) => text.replaceAll(/(?<!\\)\\ud83d/g, '\ud83d')),
  comments: fatal((text, random) => {
    const inside = text.replace(',', ', /* */ ');
    return random.pick([`// reservekopie\n${text}`, `/* */${text}`, `${text}// eind`, inside]);
  }),
  'not quite JSON': fatal((text, random) => {
    const [comma, bare] = [text.replace(/}\n$/, ',}'), text.replace('"format"', 'format')];
    return random.pick([comma, bare, text.replaceAll('"', "'"), `(${text})`]);
  }),
  'no number': fatal((text, random) => text.replace(/"updated":\d+/, `"updated":${random.pick(noNumbers)}`)),
  'UTF-16': fatal((text) => new TextDecoder().decode(Buffer.from(`\ufeff${text}`, 'utf16le'))),
  'a field twice, the right one last': harmless((text, random) =>
    random.pick([
      text.replace('"made"', '"content":{},"made"'),
      text.replace('"notes"', '"notes":[{"id":1}],"notes"'),
      text.replace('"created"', '"created":-1,"created"'),
    ]),
  ),
  'a field twice, the wrong one last': fatal((text, random) => {
    const wrong = random.pick(['"content":{}', '"content":null', '"version":"1"', '"checksum":""']);
    return text.replace(/}\n$/, `,${wrong}}`);
  }),
  'another checksum': (file, random) => {
    const at = random.below(64);
    const digits = [...String(file.checksum)].map((digit, index) =>
      index !== at ? digit : digit === '0' ? '1' : '0',
    );
    return { text: textOf({ ...file, checksum: digits.join('') }), problem: 'changed' };
  },
  foreign: (_file, random) => ({ text: random.pick(foreign), problem: 'foreign' }),
  nothing: (_file, random) => ({
    text: random.pick(['', ' ', '\n\n', '\ufeff', '\r\n\t']),
    problem: 'empty',
  }),
  'huge text': (file, random) => random.pick(huge)(file, random),
};
