import fc from 'fast-check';
import { noRecords } from './no-records';

/*
 * Arbitrary notes, versions and removed notes, in a world so small that they often meet.
 */
const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const anyText = fc.constantFrom('', 'een', 'twee', 'drie');
const anyTime = fc.integer({ min: 0, max: 6 });
const anyNote = fc.record({
  id: anyId,
  behaviour: fc.constantFrom('opgave/durf', 'andere-set/schep'),
  text: anyText,
  created: anyTime,
  updated: anyTime,
});
const anyVersion = fc.record({
  note: anyId,
  writing: fc.constantFrom('w1', 'w2'),
  text: anyText,
  written: anyTime,
});
const anyTrashed = fc.tuple(anyNote, anyTime).map(([note, removed]) => ({ ...note, removed }));
const idOf = ({ id }: { id: string }) => id;

/** Notes, versions and a Prullenbak; each key once. */
export const anyRecords = fc.record({
  conversations: fc.constant(noRecords.conversations),
  conversationTexts: fc.constant(noRecords.conversationTexts),
  notes: fc.uniqueArray(anyNote, { selector: idOf }),
  versions: fc.uniqueArray(anyVersion, { selector: ({ note, writing }) => `${note} ${writing}` }),
  trash: fc.uniqueArray(anyTrashed, { selector: idOf }),
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
