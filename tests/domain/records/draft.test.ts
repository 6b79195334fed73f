import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginDraft,
  changedElsewhere,
  done,
  drawn,
  due,
  failed,
  hidden,
  left,
  removing,
  typed,
} from '../../../domain/records/draft';
import { FieldsAndStore, type Happening } from './fields-and-store';

type Draft = ReturnType<typeof beginDraft>;

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

it.each([
  ['a store that works, whether old texts have versions or not', false],
  ['a store that fails now and then', true],
])('no promise is broken by %s', (_name, fails) => {
  fc.assert(
    fc.property(happenings(fails), fc.boolean(), (all, hasVersion) => {
      const world = new FieldsAndStore(hasVersion);
      for (const each of all) {
        world.take(each);
        expect(world.broken).toEqual([]);
      }
      world.rest();
      expect(world.broken).toEqual([]);
      expect([...world.lastWords.values()]).toEqual([]);
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

  const write = (draft: Draft, text: string, at: number) => typed(draft, text, () => stored, `s${at}`, at)[0];

  it('an old text is what new words replace for as long as no other is on disk', () => {
    const first = write(beginDraft(stored, undefined, 's1'), 'eerste poging', 11);
    const [waiting, task] = left(first);
    const [failing] = task ? failed(waiting, task, 'by the test') : [waiting];
    const [, again] = due(write(failing, 'tweede poging', 12));
    expect([again?.record.text, again?.stretch?.before]).toEqual(['tweede poging', stored]);
  });

  it('words that waited when a field was emptied wait again when its record could not be removed', () => {
    const words = write(beginDraft(stored, undefined, 's1'), 'laatste woorden', 11);
    const [hiding, , leaving] = hidden(write(words, '', 12));
    expect(leaving?.do).toBe('leaveLastWords');
    const [waiting, removal] = removing(hiding);
    const [stays] = removal ? failed(waiting, removal, 'by the test') : [waiting];
    const [saving, task] = due(stays);
    expect([task?.do, task?.record.text]).toEqual(['save', 'laatste woorden']);
    expect(task && done(saving, task)[1]?.do).toBe('forgetLastWords');
  });

  it('a removal that is asked twice knows both times what was being written', () => {
    const [waiting, first] = removing(write(beginDraft(stored, undefined, 's1'), 'laatste woorden', 11));
    const [, second] = removing(waiting);
    expect(first?.stretch?.before).toEqual(stored);
    expect(second).toEqual(first);
  });

  it('what is typed after a removal is a stretch of its own: it does not write over the words that were removed', () => {
    const [writing, save] = due(write(beginDraft(stored, undefined, 's1'), 'verwijderd', 11));
    const [saved] = save ? done(writing, save) : [writing];
    const [waiting, removal] = removing(saved);
    const [gone] = removal ? done(waiting, removal) : [waiting];
    const [, again] = due(write(gone, 'later', 12));
    expect(again?.stretch).toEqual({ id: 's12', before: saved.record, begun: 12 });
  });

  it('a record that was read before the last words were typed is not taken over; one of the same moment is', () => {
    const draft = beginDraft(stored, undefined, 's1');
    expect(drawn(draft, { ...stored, text: 'ouder', updated: 9 })).toEqual([draft]);
    expect(drawn(draft, { ...stored, text: 'elders', updated: 10 })[0].text).toBe('elders');
  });

  it('a field whose record was removed elsewhere keeps its words, and does not say that they are saved', () => {
    const [writing, save] = due(write(beginDraft(stored, undefined, 's1'), 'bewaard', 11));
    const [saved] = save ? done(writing, save) : [writing];
    expect(saved.state.is).toBe('saved');
    expect(changedElsewhere(saved, 'n0', undefined)).toEqual([{ ...saved, state: { is: 'idle' } }]);
  });

  it('a field that was emptied shows the words again once they lie in the Prullenbak', () => {
    const [emptied] = typed(beginDraft(stored, undefined, 's1'), '', () => stored, 's2', 11);
    const [waiting, task] = removing(emptied);
    expect([waiting.text, task?.record]).toEqual(['', stored]);
    expect(task && done(waiting, task)[0].text).toBe('begin');
  });
});
