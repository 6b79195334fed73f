import fc from 'fast-check';
import type { ConversationRecord, ConversationText } from '../domain/conversation/plan';
import type { Note } from '../domain/notes/note';
import { kinds } from '../domain/records/kinds';
import { type AnyRecord, type KindName, kindNames, named } from '../domain/records/record';
import { anyPlan } from './any-plan';
import { smallPlan } from './bench/sound-backup';

/*
 * Arbitrary records of each kind, versions and removed records, in a world so small that they often meet.
 */
const anyText = fc.constantFrom('', 'een', 'twee', 'drie');
const anyTime = fc.integer({ min: 0, max: 6 });
/** A few: two records may have the same, and nothing here looks inside it. */
const plans = [
  smallPlan,
  ...fc.sample(anyPlan('bezig'), { numRuns: 3, seed: 10 }).map((plan) => JSON.stringify(plan)),
];

/** The ids of each kind: they are unique over all. */
export const idsOf = (kind: KindName) => ['a', 'b', 'c'].map((id) => `${kind} ${id}`);
/** Of which kind a record is, by its id here. */
export const kindById = (id: string): KindName =>
  kindNames.find((kind) => id.startsWith(`${kind} `)) ?? 'notes';

const timed = (kind: KindName) => ({
  id: fc.constantFrom(...idsOf(kind)),
  text: anyText,
  created: anyTime,
  updated: anyTime,
});
const anyNote: fc.Arbitrary<Note> = fc.record({
  ...timed('notes'),
  behaviour: fc.constantFrom('opgave/durf', 'andere-set/schep'),
});
const anyConversation: fc.Arbitrary<ConversationRecord> = fc.record({
  ...timed('conversations'),
  plan: fc.constantFrom(...plans),
});
const anyConversationText: fc.Arbitrary<ConversationText> = fc.record({
  ...timed('conversationTexts'),
  place: fc.constantFrom(
    'conversations a/s1/gezegd',
    'conversations b/s1/zelf',
    'conversations a/x/afspraak',
  ),
});
const anyOf = { notes: anyNote, conversations: anyConversation, conversationTexts: anyConversationText };

const anyVersion = fc
  .record({
    note: fc.constantFrom(...kindNames.filter((kind) => kinds[kind].hasVersions).flatMap(idsOf)),
    writing: fc.constantFrom('w1', 'w2'),
    text: anyText,
    written: anyTime,
  })
  .map((version) => named(kindById(version.note), version));
const anyTrashed = fc
  .tuple(fc.oneof(...kindNames.map((kind): fc.Arbitrary<AnyRecord> => anyOf[kind])), anyTime)
  .map(([record, removed]) => named(kindById(record.id), { ...record, removed }));
const idOf = ({ id }: { id: string }) => id;
const many = { selector: idOf };

/** Records of all kinds, versions and a Prullenbak; each key once. */
export const anyRecords = fc.record({
  notes: fc.uniqueArray(anyNote, many),
  conversations: fc.uniqueArray(anyConversation, many),
  conversationTexts: fc.uniqueArray(anyConversationText, many),
  versions: fc.uniqueArray(anyVersion, { selector: ({ note, writing }) => `${note} ${writing}` }),
  trash: fc.uniqueArray(anyTrashed, many),
});

/** Settings and stars. */
export const anyChoices = fc.record({
  settings: fc.record(
    {
      theme: fc.constantFrom('systeem', 'licht', 'donker', 'paars'),
      rhythm: fc.constantFrom('werkdagen', 'elke-dag'),
      'from-elsewhere': fc.constant('x'),
    },
    { requiredKeys: [] },
  ),
  favourites: fc.uniqueArray(fc.constantFrom('opgave/durf', 'vertrouwen/nieuwsgierig', 'andere-set/schep')),
});
