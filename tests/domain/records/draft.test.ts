import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginDraft, done, drawn, due, removing, typed } from '../../../domain/records/draft';
import { FieldsAndStore, type Happening } from './fields-and-store';

/*
 * Anything in any order in fields of several pages: the words that are said to be saved are, they stay findable, no
 * field takes away another's words, and a new text that is emptied leaves no trace. What is looked at after each step
 * is in fields-and-store.ts.
 */

const field = fc.nat(7);
const typing = fc.record({
  what: fc.constant('type' as const),
  field,
  how: fc.constantFrom('add' as const, 'add' as const, 'replace' as const, 'clear' as const),
});
const inField = (...what: Exclude<Extract<Happening, { field: number }>['what'], 'type'>[]) =>
  fc.record({ what: fc.constantFrom(...what), field });
const elsewhere = fc.record({ what: fc.constantFrom('open' as const, 'put back' as const) });

/** @param fails whether the store may fail */
const happenings = (fails: boolean): fc.Arbitrary<Happening[]> =>
  fc.array(
    fc.oneof(
      { weight: 8, arbitrary: typing },
      { weight: 4, arbitrary: inField('due', 'hear') },
      { weight: 3, arbitrary: inField('leave', 'draw', 'hide', 'restart') },
      { weight: 1, arbitrary: inField('remove', 'kill', 'take over') },
      { weight: 1, arbitrary: elsewhere },
      {
        weight: 6,
        arbitrary: fc.record({
          what: fc.constant('store' as const),
          fails: fails ? fc.boolean() : fc.constant(false),
        }),
      },
    ),
    { maxLength: 60, size: 'max' },
  );

// A text that was written over while nothing could be stored may have no other version than the one of its own.
it.each([
  ['a store that works, whether old texts have versions or not', false],
  ['a store that fails now and then', true],
])('no promise is broken by %s', (_name, fails) => {
  fc.assert(
    fc.property(happenings(fails), fc.boolean(), (all, hasVersion) => {
      const world = new FieldsAndStore(fails || hasVersion);
      for (const each of all) {
        world.take(each);
        expect(world.broken).toEqual([]);
      }
      world.rest();
      expect(world.broken).toEqual([]);
      // After a removal that failed they may wait there for the next page.
      if (!fails) expect([...world.lastWords.values()]).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

describe('what the model cannot see', () => {
  const stored = { id: 'n0', text: 'begin', created: 1, updated: 10 };

  it('words that are taken up from an earlier field replace what is stored, which becomes a version', () => {
    const unsaved = { ...stored, text: 'nog niet bewaard', updated: 20 };
    const [, task] = due(beginDraft(stored, unsaved, 's1'));
    expect(task).toEqual({
      do: 'save',
      record: unsaved,
      stretch: { id: 's1', before: stored, begun: 20 },
    });
  });

  it('a record that was read before the last words were typed is not taken over; one of the same moment is', () => {
    const draft = beginDraft(stored, undefined, 's1');
    expect(drawn(draft, { ...stored, text: 'ouder', updated: 9 })).toEqual([draft]);
    expect(drawn(draft, { ...stored, text: 'elders', updated: 10 })[0].text).toBe('elders');
  });

  it('a field that was emptied shows the words again once they lie in the Prullenbak', () => {
    const [emptied] = typed(beginDraft(stored, undefined, 's1'), '', () => stored, 's2', 11);
    const [waiting, task] = removing(emptied);
    expect([waiting.text, task?.record]).toEqual(['', stored]);
    expect(task && done(waiting, task)[0].text).toBe('begin');
  });
});
