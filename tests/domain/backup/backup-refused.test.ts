import { describe, expect, it } from 'vitest';
import { whyRefused } from '../../../components/backup/backup-refused';
import { readBackup, refuseTooBig } from '../../../domain/backup/backup';
import { mostCharacters } from '../../../domain/backup/backup-content';
import { BackupError } from '../../../domain/backup/backup-error';
import { type Json, type JsonObject, sealed, sha256, smallContent, textOf } from '../../bench/sound-backup';

const hash = async (text: string) => sha256(text);
const made = '2026-11-03T08:05:00.000Z';
const read = (text: string) => readBackup(text, hash);

/** The text of the sound backup with one field set to something else, checksum right; `undefined` takes it away. */
function textWith(path: string, value: unknown): string {
  const head = { format: 'vakmanschap-reservekopie', version: 2, made, extension: '0.1.0' };
  const file = { ...head, content: smallContent() };
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), file);
  const checksumAlone = path === 'checksum';
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else if (!checksumAlone)
    Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  const whole = sealed(file as JsonObject);
  return textOf(checksumAlone ? { ...whole, checksum: value as Json } : whole);
}

const say = (work: () => Promise<unknown>) =>
  work().then(
    () => 'aangenomen',
    (error: unknown) => (error instanceof BackupError ? whyRefused(error) : error),
  );
const sayOfRead = (text: string) => say(() => read(text));

const other = 'kies een andere reservekopie.';
const notOurs =
  'Dit is geen reservekopie van Vakmanschap van de dag: kies een bestand dat met ‘Reservekopie maken’ is gemaakt.';
const incomplete = `Dit bestand is niet compleet of het is beschadigd: ${other}`;
const field = (wrong: string) => `Deze reservekopie klopt niet (${wrong}): ${other}`;
const aTime = 'een tijd in milliseconden na 1970';

/** A field, what stands there, and what is said of it. */
const wrongFields: [path: string, value: unknown, wrong: string][] = [
  // a wrong type
  ['content.notes.1.created', 'gisteren', `notes[1].created moet ${aTime} zijn, maar er staat "gisteren"`],
  ['content.notes.1.created', null, `notes[1].created moet ${aTime} zijn, maar er staat niets`],
  ['content.notes.0.text', ['a'], 'notes[0].text moet tekst zijn, maar er staat een lijst'],
  ['content.notes.0', 7, 'notes[0] moet een object zijn, maar er staat 7'],
  ['content.trash', {}, 'trash moet een lijst zijn, maar er staat een object'],
  ['content.settings', [], 'settings moet een object zijn, maar er staat een lijst'],
  ['content.settings.role', 1, 'settings.role moet tekst zijn, maar er staat 1'],
  ['version', '1', 'version moet 2 zijn, maar er staat "1"'],
  ['version', 0, 'version moet 2 zijn, maar er staat 0'],
  ['checksum', 'ABC', 'checksum moet een controlegetal zijn, maar er staat "ABC"'],
  ['extension', 'x', 'extension moet een versie zoals 0.1.0 zijn, maar er staat "x"'],
  [
    'made',
    '2026-02-30T00:00:00.000Z',
    'made moet een tijdstip zoals 2026-11-03T08:05:00.000Z zijn, maar er staat "2026-02-30T00:00:00.000Z"',
  ],
  // an impossible time
  ['content.trash.0.removed', -1, `trash[0].removed moet ${aTime} zijn, maar er staat -1`],
  [
    'content.versions.0.written',
    8.64e15 + 1,
    `versions[0].written moet ${aTime} zijn, maar er staat 8640000000000001`,
  ],
  ['content.notes.0.updated', 0.5, `notes[0].updated moet ${aTime} zijn, maar er staat 0.5`],
  // a field too many or too few
  ['content.notes.1.created', undefined, 'notes[1].created ontbreekt'],
  ['content.versions', undefined, 'versions ontbreekt'],
  ['made', undefined, 'made ontbreekt'],
  ['extra', 1, 'extra is een onbekend veld'],
  ['content.notes.0.kleur', 'blauw', 'notes[0].kleur is een onbekend veld'],
  ['content.notes.0.__proto__', { polluted: 1 }, 'notes[0].__proto__ is een onbekend veld'],
  ['content.constructor', 1, 'constructor is een onbekend veld'],
  ['content.settings.__proto__', 'x', 'settings heeft een naam die geen instelling kan zijn'],
  ['content.settings.prototype', 'x', 'settings heeft een naam die geen instelling kan zijn'],
  // empty, too long, double
  ['content.notes.0.id', '', 'notes[0].id is leeg'],
  ['content.notes.0.id', 'x'.repeat(1_001), 'notes[0].id is langer dan 1.000 tekens'],
  ['content.notes.0.text', 'x'.repeat(10_000_001), 'notes[0].text is langer dan 10.000.000 tekens'],
  ['content.notes.1.id', 'n1', 'notes[1] heeft dezelfde id als een ander'],
  // words of the file stay short, on one line, and turn nothing
  [
    'content.notes.0.created',
    `${'x'.repeat(40)}y`,
    `notes[0].created moet ${aTime} zijn, maar er staat "${'x'.repeat(40)}…"`,
  ],
  ['content.notes.0.created', 'a\u202e\n"b', `notes[0].created moet ${aTime} zijn, maar er staat "a 'b"`],
  ['a b\n', 1, '["a b "] is een onbekend veld'],
];

describe('what is read', () => {
  it.each([
    ['', 'Dit bestand is leeg: kies een ander bestand.'],
    ['\ufeff \n', 'Dit bestand is leeg: kies een ander bestand.'],
    ['{', incomplete],
    ['{"format": "vakmans', incomplete],
    [textWith('version', 2).slice(0, -2), incomplete],
    ['hallo', notOurs],
    ['{}', notOurs],
    ['null', notOurs],
    [textWith('format', 'kaarten'), notOurs],
    [
      textWith('version', 3),
      'Deze reservekopie is gemaakt met een nieuwere versie van Vakmanschap van de dag: werk de extensie bij en probeer het dan opnieuw.',
    ],
    [
      textWith('checksum', '0'.repeat(64)),
      `Deze reservekopie is beschadigd of met de hand gewijzigd: ${other}`,
    ],
  ])('refuses %j', async (text, message) => {
    expect(await sayOfRead(text)).toBe(message);
  });

  it.each(wrongFields.map(([path, value, wrong]) => [wrong, path, value] as const))(
    'refuses a file in which %s',
    async (wrong, path, value) => {
      expect(await sayOfRead(textWith(path, value))).toBe(field(wrong));
    },
  );

  it('refuses a time of -0, which would be written as 0', async () => {
    const text = textWith('content.notes.0.created', 0).replace('"created":0', '"created":-0');
    expect(await sayOfRead(text)).toBe(field(`notes[0].created moet ${aTime} zijn, maar er staat 0`));
  });

  it('may have been laid out by another program, with a byte order mark', async () => {
    const laidOut = `\ufeff${JSON.stringify(JSON.parse(textWith('version', 2)), null, 2)}\r\n`;
    expect((await read(laidOut)).content).toEqual(smallContent());
  });

  it('is refused by its size alone', async () => {
    const message =
      'Dit bestand is te groot voor een reservekopie (meer dan 256 MB): kies een ander bestand.';
    expect(await sayOfRead('x'.repeat(mostCharacters + 1))).toBe(message);
    expect(await say(async () => refuseTooBig(3 * mostCharacters + 1))).toBe(message);
    expect(() => refuseTooBig(3 * mostCharacters)).not.toThrow();
  });
});
