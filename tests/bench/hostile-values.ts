/** Damage to the values in a backup, mostly with the checksum made right again: then only the checks stand guard. */
import type { Damage } from './damage';
import type { Random } from './random';
import { type Json, type JsonObject, sealed, textOf } from './sound-backup';

/** A sealed file with something wrong in it. A change may take away the checksum itself. */
const wrongInside =
  (change: (file: JsonObject, random: Random) => void): Damage =>
  (file, random) => {
    const copy = structuredClone(file);
    change(copy, random);
    const { checksum, ...others } = sealed(copy);
    const text = JSON.stringify('checksum' in copy ? { checksum, ...others } : others);
    return { text, problem: copy.format === file.format ? 'field' : 'foreign' };
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
const isObject = (value: Json | undefined): value is JsonObject => kindOf(value ?? null) === 'object';

/** The records in a list of the content. */
function recordsIn(file: JsonObject, list: string): JsonObject[] {
  const found = isObject(file.content) ? file.content[list] : undefined;
  return Array.isArray(found) ? found.filter(isObject) : [];
}

/** Objects whose fields are fixed: all but the settings. */
function fixedObjectsIn(file: JsonObject): JsonObject[] {
  const places = placesIn(file).filter(({ name }) => name !== 'settings');
  return [file, ...places.map(valueAt).filter(isObject)];
}

/** Gives a field, also one named `__proto__`: that an assignment would not do. */
function define(holder: object, name: string, value: Json): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

const odd: Json[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, '', '123', 'NaN', '1e3', '<b>', 'x. Bel 0900-1234.'],
  ...[[], {}, [[]], ['x'], [{}], { a: 1 }, { length: 1 }, { toString: 'x' }],
];
const evilNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '',
  'extra',
  '\u202ea. b\n',
  'x'.repeat(1e5),
];
const notSettings = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', '', 'a b', '1', '💥'];

const firstNote = (file: JsonObject) => recordsIn(file, 'notes')[0] ?? {};

const tooLong = wrongInside((file) => define(firstNote(file), 'text', 'x'.repeat(10_000_001)));

/** Values that take time or memory. */
const huge: Damage[] = [
  wrongInside((file) => define(firstNote(file), 'behaviour', 'x'.repeat(100_000))),
  wrongInside((file) => define(firstNote(file), 'created', 'x'.repeat(1_000_000))),
  (file) => {
    const notes = Array.from({ length: 2_000 }, (_, index) => ({ ...firstNote(file), id: `n${index}` }));
    const many = sealed({ ...file, content: { ...Object(file.content), notes } });
    return { text: textOf(many), content: many.content ?? null };
  },
];

/** What is wrong with the plan of a conversation: each takes its JSON, and gives another. */
const plans: ((plan: JsonObject, json: string, random: Random) => string)[] = [
  (plan, _json, random) => {
    const { holder, name } = random.pick(placesIn(plan));
    const others = odd.filter((value) => kindOf(value) !== kindOf(valueAt({ holder, name })));
    define(holder, name, random.pick(others));
    return JSON.stringify(plan);
  },
  (plan, _json, random) => {
    const fixed = [plan, ...(plan.steps as JsonObject[])];
    define(random.pick(fixed), random.pick(evilNames), random.pick([{ polluted: true }, ...odd]));
    return JSON.stringify(plan);
  },
  (plan, _json, random) => {
    const inside = random.pick([plan.agreements, ...(plan.steps as JsonObject[]).map(({ hands }) => hands)]);
    define(Object(inside), random.pick(notIds), random.pick([{ polluted: true }, ...odd]));
    return JSON.stringify(plan);
  },
  (plan, _json, random) => {
    const record = random.pick([plan, ...(plan.steps as JsonObject[])]);
    const needed = Object.keys(record).filter((name) => neededInPlan.includes(name));
    delete record[random.pick(needed)];
    return JSON.stringify(plan);
  },
  (plan) => JSON.stringify({ ...plan, steps: [plan.steps, plan.steps].flat() }),
  (plan, _json, random) => JSON.stringify({ ...plan, present: random.pick([-1, 1e9, 0.5]) }),
  (plan) => JSON.stringify({ ...plan, goal: 'x'.repeat(1_000_001) }),
  (plan, json, random) => JSON.stringify({ ...plan, mind: random.pick([[json], { json }, plan]) }),
  (_plan, json, random) => json.slice(0, random.below(json.length)),
  (_plan, json) => json + json,
  (_plan, json, random) => json.replace('{', `{${random.pick(['"at":"s1",', '"state":"open",', ' '])}`),
  () => '[{"a":'.repeat(50_000),
  () => `{"steps":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
];
const neededInPlan = [
  'state',
  'goal',
  'steps',
  'at',
  'figures',
  'agreements',
  'id',
  'kind',
  'minutes',
  'hands',
];
const notIds = ['__proto__', 'constructor', 'prototype', 'toString', '', 'x'.repeat(1_001)];

/** The first conversation of a file, its plan changed. */
function withPlan(file: JsonObject, change: (plan: JsonObject, json: string) => string): void {
  const [conversation] = recordsIn(file, 'conversations');
  if (!conversation) return;
  const json = String(conversation.plan);
  conversation.plan = change(JSON.parse(json), json);
}

export const damagedValues: Record<string, Damage> = {
  'another plan': wrongInside((file, random) => {
    withPlan(file, (plan, json) => random.pick(plans)(plan, json, random));
  }),
  'an odd plan that is sound': (file, random) => {
    const copy = structuredClone(file);
    withPlan(copy, (plan) =>
      JSON.stringify({
        ...plan,
        ...random.pick([{ at: 's9' }, { steps: [] }, { goal: '' }, { goal: 'x'.repeat(9e5) }]),
      }),
    );
    const whole = sealed(copy);
    return { text: textOf(whole), content: whole.content ?? null };
  },
  'another type': wrongInside((file, random) => {
    // First a name: notes have many more places than the settings, which are as likely to be wrong.
    const places = placesIn(file);
    const named = random.pick([...new Set(places.map(({ name }) => name))]);
    const place = random.pick(places.filter(({ name }) => name === named));
    const others = odd.filter((value) => kindOf(value) !== kindOf(valueAt(place)));
    define(place.holder, place.name, random.pick(others));
  }),
  'an impossible time': wrongInside((file, random) => {
    const times = placesIn(Object(file.content)).filter((place) => kindOf(valueAt(place)) === 'number');
    const { holder, name } = random.pick(times);
    define(holder, name, random.pick([-1, 0.5, 8.64e15 + 1, 1e300, -8.64e15, Number.MIN_VALUE]));
  }),
  'a field too many': wrongInside((file, random) => {
    define(
      random.pick(fixedObjectsIn(file)),
      random.pick(evilNames),
      random.pick([{ polluted: true }, ...odd]),
    );
  }),
  'a field too few': wrongInside((file, random) => {
    const record = random.pick(fixedObjectsIn(file));
    delete record[random.pick(Object.keys(record))];
  }),
  'no setting': wrongInside((file, random) => {
    const { settings } = Object(file.content);
    define(settings, random.pick(notSettings), random.pick(['x', { polluted: true }]));
  }),
  'an id twice': wrongInside((file, random) => {
    const lists = ['notes', 'trash', 'conversations', 'conversationTexts'];
    const [one, two] = recordsIn(file, random.pick(lists));
    if (one && two) two.id = one.id ?? null;
  }),
  'a version twice': wrongInside((file) => {
    const [one, two] = recordsIn(file, 'versions');
    if (one && two) Object.assign(two, { note: one.note, writing: one.writing });
  }),
  'an empty id': wrongInside((file, random) => {
    const [list, name] = random.pick([
      ['notes', 'id'],
      ['conversations', 'plan'],
      ['conversationTexts', 'place'],
      ['trash', 'behaviour'],
      ['versions', 'writing'],
    ] as const);
    define(recordsIn(file, list)[0] ?? {}, name, '');
  }),
  'no such version': wrongInside((file, random) => {
    file.version = random.pick([0, -1, 1.5, -1e300]);
  }),
  'no such moment': wrongInside((file, random) => {
    file.made = random.pick(['2026-11-03', 'gisteren', '2026-02-30T00:00:00.000Z', '0', '']);
  }),
  'no such maker': wrongInside((file, random) => {
    file.extension = random.pick(['', 'x', '1.2.3.4.5', '<b>1</b>', '1'.repeat(1e5)]);
  }),
  'changed by hand': (file, random) => {
    const copy = structuredClone(file);
    for (const record of recordsIn(copy, random.pick(['notes', 'trash', 'versions'])))
      record.text = `${record.text} en meer`;
    return { text: textOf(copy), problem: 'changed' };
  },
  'newer version': (file, random) => {
    const newer = { ...file, version: 3 + random.below(1e6), extra: { deep: [] } };
    return { text: textOf(newer), problem: 'newer' };
  },
  // The longest text takes 50 times as long as any other, so it comes seldom.
  'huge values': (file, random) => (random.below(20) === 0 ? tooLong : random.pick(huge))(file, random),
};
