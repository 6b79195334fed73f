/**
 * Backups that went wrong, or were made to do harm: from each number the same one, so that a failure can be looked
 * at again. What a backup is, is written here a second time on purpose: nothing of `domain/backup.ts` is used.
 */
import { createHash } from 'node:crypto';
import type { BackupProblem } from '../../domain/backup';
import { damages } from './backup-damages';
import { type Random, randomFrom } from './random';

/** Any value that a JSON file can hold. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

/** A file, and what has to become of it. */
export interface Hostile {
  text: string;
  /** What it says when it is accepted; left out when it has to be refused. */
  content?: Json;
  /** Whether it may be refused too: whether a random change does harm, nobody knows beforehand. */
  orRefused?: true;
  /** Why it has to be refused, where only one reason is right. */
  problem?: BackupProblem;
}

/** The file of a seed, and the name of what is wrong with it. Seeds next to each other have other damage. */
export function hostileBackup(seed: number): Hostile & { damage: string } {
  const names = Object.keys(damages);
  const damage = names[seed % names.length] ?? '';
  const random = randomFrom(seed);
  const hostile = damages[damage]?.(soundFile(random), random);
  if (!hostile) throw new Error(`no damage for seed ${seed}`);
  return { damage, ...hostile };
}

/** SHA-256 of a text in UTF-8, in hex. */
export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** RFC 8785, for values that hold no number it writes in another way than JSON.stringify does. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.keys(value).sort();
  return `{${fields.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`).join(',')}}`;
}

/** A file with the checksum that belongs to its content, whatever that is. */
export function sealed(file: JsonObject): JsonObject {
  return { ...file, checksum: sha256(canonical(file.content ?? null)) };
}

/** The text of a file just as the extension writes it. */
export function textOf(file: JsonObject): string {
  const { content = null, ...head } = file;
  return `${JSON.stringify(head).slice(0, -1)},"content":${canonical(content)}}\n`;
}

/** Texts that people, programs and attackers write. */
const texts = [
  'Ik heb doorgevraagd.\nDat hielp: “Wat heb je nodig?”',
  '',
  '<img src=x onerror=alert(1)><script>document.title="x"</script>',
  '"],"notes":[{"id":"\\',
  'Koffie ☕ met 👩🏽‍💻, ’s ochtends; ë, \u0301, ﷽',
  '\ud83d half een \udc00',
  '\0\u0001\u001f\u007f\u2028\u2029\ufeff\u202e',
  '{"__proto__":{"polluted":true}}',
  '// geen commentaar /* */ NaN',
  'x'.repeat(5_000),
];

/** A whole and right backup with a few of everything; at least two notes and two in the trash. */
function soundFile(random: Random): JsonObject {
  const time = () => random.below(2) * 1.7e12 + random.below(1e9);
  const behaviour = () => random.pick(['vertrouwen/nieuwsgierig', 'opgave/durf', 'andere-set/schep', '?']);
  const note = (list: string) => (index: number) => ({
    id: `${list}-${index}-${random.below(1e6)}`,
    behaviour: behaviour(),
    text: random.pick(texts),
    created: time(),
    updated: time(),
  });
  return sealed({
    format: 'vakmanschap-reservekopie',
    version: 1,
    made: new Date(time()).toISOString(),
    extension: random.pick(['0.1.0', '1', '2.10.3.4']),
    content: {
      settings: random.pick<JsonObject>([{ role: 'medewerker' }, { theme: 'licht', Zz: '', a_b: 'ë' }]),
      favourites: random.times(1 + random.below(3), behaviour),
      notes: random.times(2 + random.below(6), note('n')),
      versions: random.times(1 + random.below(3), (index) => ({
        note: `n-${index}`,
        text: random.pick(texts),
        written: time(),
      })),
      trash: random.times(2 + random.below(2), (index) => ({ ...note('t')(index), removed: time() })),
    },
  });
}
