import { describe, expect, it } from 'vitest';
import { counted, fill } from '../../../domain/language/sentence';
import type { Translation } from '../../../domain/language/translation';
import * as words from '../../words';

/*
 * The second language is a second object. `tsc` fails on this file when a key or a hole may be missing, for then a
 * line that expects an error has none.
 */
const { note, help, about } = words;
const inEnglish = {
  editLabel: 'Note of {when}: {begin}',
  remove: 'Remove',
  removeLabel: 'Remove the note of {when}: {begin}',
  removed: 'Note removed.',
  emptied: 'This note is empty. It goes to the bin when you leave it.',
  whole: 'Show all',
  close: 'Close',
  count: { one: '1 note', many: '{n} notes' },
  earlier: 'Earlier notes',
  versions: 'Earlier versions',
  versionsLabel: 'Earlier versions of the note of {when}: {begin}',
  versionFrom: 'Version of {when}',
  takeBack: 'Put this one back',
  takeBackLabel: 'Put the version of {when} back',
} as const;

/** That the words of another language are right. */
function accepts<Words, Other>(_checked: Translation<Words, Other>): void {}

describe('a second language', () => {
  it('is an object with the same keys and holes, which sentences are made of as of the first', () => {
    const english: Translation<typeof note, typeof inEnglish> = inEnglish;
    const said = (either: typeof note | typeof inEnglish) =>
      `${fill(either.editLabel, { when: 'x', begin: 'y' })}, ${counted(either.count, 2)}`;
    expect([said(note), said(english)]).toEqual(['Notitie van x: y, 2 notities', 'Note of x: y, 2 notes']);
  });

  it('has every key', () => {
    const { remove: _left, ...without } = inEnglish;
    // @ts-expect-error a key is missing
    accepts<typeof note, typeof without>(without);
    const { one: _one, ...many } = inEnglish.count;
    const deeper = { ...inEnglish, count: many };
    // @ts-expect-error a key within is missing
    accepts<typeof note, typeof deeper>(deeper);
    const more = { ...inEnglish, extra: 'Extra' } as const;
    // @ts-expect-error a key is too much
    accepts<typeof note, typeof more>(more);
  });

  it('has every hole, and no other', () => {
    const without = { ...inEnglish, editLabel: 'Note' } as const;
    // @ts-expect-error the hole is missing
    accepts<typeof note, typeof without>(without);
    const renamed = { ...inEnglish, editLabel: 'Note of {day}: {begin}' } as const;
    // @ts-expect-error the hole has another name
    accepts<typeof note, typeof renamed>(renamed);
    const added = { ...inEnglish, remove: 'Remove {n}' } as const;
    // @ts-expect-error a hole is too much
    accepts<typeof note, typeof added>(added);
    const plain = { ...inEnglish, count: { one: '1 note', many: 'notes' } } as const;
    // @ts-expect-error the hole of the number is missing
    accepts<typeof note, typeof plain>(plain);
  });

  it('says all of it: a text that is a wider type than its words is refused', () => {
    const wide = { ...inEnglish, editLabel: String('Note of {when}') };
    // @ts-expect-error nobody knows what is in the text
    accepts<typeof note, typeof wide>(wide);
  });

  it('has lists of the same length', () => {
    const sentences = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'] as const;
    accepts<typeof about.privacyText, typeof sentences>(sentences);
    const fewer = ['One.', 'Two.', 'Three.', 'Four.'] as const;
    // @ts-expect-error a sentence is missing
    accepts<typeof about.privacyText, typeof fewer>(fewer);
    const more = [...sentences, 'Six.'] as const;
    // @ts-expect-error a sentence is too much
    accepts<typeof about.privacyText, typeof more>(more);
  });

  it('is what Dutch is of itself, for every room', () => {
    const all: Translation<typeof words, typeof words> = words;
    expect(all.help).toBe(help);
  });
});
