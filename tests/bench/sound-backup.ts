/**
 * What a backup file is, written here a second time on purpose: nothing of `domain/backup.ts` is used, so that one
 * can find a slip in the other.
 */
import { createHash } from 'node:crypto';
import type { Random } from './random';

/** Any value that a JSON file can hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [name: string]: Json };

/** SHA-256 of a text in UTF-8, in hex. */
export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** RFC 8785, for the values that JSON.stringify writes as that standard does: all that a file may hold. */
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

/** The plan of a small conversation that is going on, as it is stored. */
export const smallPlan = JSON.stringify({
  state: 'bezig',
  recipe: 'kwartier',
  goal: 'Eén gedrag kiezen',
  mind: 'Wie niets zegt, denkt ook.',
  steps: [
    {
      id: 's1',
      kind: 'handen',
      question: 'v1',
      text: 'Wat herkennen we?',
      say: 'Tel tot drie.',
      silent: true,
      minutes: 2,
      spent: 61_000,
      behaviours: [
        {
          id: 'opgave/durf',
          text: 'Ik durf.',
          card: 'opgave',
          cardTitle: 'Opgave',
          audience: 'iedereen',
        },
      ],
      hands: { 'opgave/durf': { counts: { herkennen: 3, beter: 0 }, most: 'herkennen' } },
    },
    { id: 's2', kind: 'afspreken', text: 'Als …', minutes: 5, spent: 0, behaviours: [], hands: {} },
  ],
  at: 's1',
  since: 1.7e12,
  started: 1.7e12,
  present: 6,
  figures: 'getallen',
  agreements: {
    a1: {
      state: 'open',
      due: '2026-12-09',
      moves: [{ from: '2026-11-25', to: '2026-12-09', at: 1.7e12 }],
      behaviour: 'opgave/durf',
    },
  },
});

/** A whole and right backup with some of everything; at least two notes and two in the trash. */
export function soundFile(random: Random): JsonObject {
  const time = () => random.below(2) * 1.7e12 + random.below(1e9);
  const behaviour = () => random.pick(['vertrouwen/nieuwsgierig', 'opgave/durf', 'andere-set/schep', '?']);
  const note = (list: string) => (index: number) => ({
    id: `${list}-${index}-${random.below(1e6)}`,
    behaviour: behaviour(),
    text: random.pick(texts),
    created: time(),
    updated: time(),
  });
  const conversation = (index: number) => ({
    id: `c-${index}`,
    plan: smallPlan,
    text: random.pick(texts),
    created: time(),
    updated: time(),
  });
  const typed = (index: number) => ({
    id: `ct-${index}`,
    place: `c-0/${random.pick(['s1', 'a1', 'c-0'])}/${random.pick(['gezegd', 'jezelf', 'afspraak'])}`,
    text: random.pick(texts),
    created: time(),
    updated: time(),
  });
  const version = (index: number) => ({
    note: random.pick(['n-0', 'n-1']),
    writing: `w-${index}`,
    text: random.pick(texts),
    written: time(),
  });
  return sealed({
    format: 'vakmanschap-reservekopie',
    version: 2,
    made: new Date(time()).toISOString(),
    extension: random.pick(['0.1.0', '1', '2.10.3.4']),
    content: {
      settings: random.pick<JsonObject>([{ role: 'medewerker' }, { theme: 'licht', Zz: '', a_b: 'ë' }]),
      favourites: random.times(1 + random.below(3), behaviour),
      notes: random.times(2 + random.below(6), note('n')),
      conversations: random.times(2, conversation),
      conversationTexts: random.times(2 + random.below(3), typed),
      versions: [
        ...random.times(2 + random.below(3), version),
        { ...version(9), note: 'ct-0', kind: 'conversationTexts' },
      ],
      trash: [
        ...random.times(2 + random.below(2), (index) => ({ ...note('t')(index), removed: time() })),
        { ...conversation(8), kind: 'conversations', removed: 5 },
        { ...typed(9), kind: 'conversationTexts', removed: 5 },
      ],
    },
  });
}

/** The content of a small sound backup, new each time; the deck of its note is another. */
export function smallContent() {
  const note = { id: 'n1', behaviour: 'andere-set/schep', text: 'Eén ‘twee’\n🙂', created: 1, updated: 2 };
  return {
    settings: { theme: 'licht', role: 'medewerker' },
    favourites: ['vertrouwen/nieuwsgierig', 'opgave/durf'],
    notes: [note, { ...note, id: 'n0', text: '' }],
    conversations: [],
    conversationTexts: [],
    versions: [{ note: 'n1', writing: 'w', text: '\ud83d', written: 8.64e15 }],
    trash: [{ ...note, id: 'n2', removed: 3 }],
  };
}
