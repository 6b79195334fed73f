import { describe, expect, it } from 'vitest';
import { lostOf, withCopied } from '../../../domain/backup/lost';
import type { WholeRecord } from '../../../domain/backup/merge';
import { trashTerm } from '../../../domain/records/version';
import { noRecords } from '../../no-records';

const now = Date.UTC(2026, 10, 3, 9);
const record = { id: 'n1', behaviour: 'opgave/durf', text: 'Tekst', created: 1, updated: now - 10 };
const trashed = { ...record, removed: now - 5 };
const version = { note: 'n1', writing: 's1', text: 'Eerder', written: now - 20 };
const whole = (parts: Partial<WholeRecord>): WholeRecord => ({
  kind: 'notes',
  id: 'n1',
  versions: [],
  ...parts,
});

describe('of what the copy has is lost', () => {
  it.each([
    ['a note that is nowhere, with its versions', whole({}), { record, versions: [version] }],
    [
      'later words than those that are there',
      whole({ record: { ...record, text: 'Oud', updated: 1 } }),
      { record },
    ],
  ])('%s', (_name, here, expected) => {
    expect(lostOf(here, whole({ record, versions: [version] }), now)).toMatchObject(expected);
  });

  it('a removed note, for as long as it would lie in the Prullenbak', () => {
    expect(lostOf(whole({}), whole({ trashed }), now)).toEqual({ trashed, versions: [] });
    expect(lostOf(whole({}), whole({ trashed }), now + trashTerm)).toBeUndefined();
  });

  it('a version, for as long as it stays', () => {
    const copied = whole({ record, versions: [version] });
    expect(lostOf(whole({ record }), copied, now)).toEqual({ versions: [version] });
    expect(lostOf(whole({ record }), copied, now + trashTerm)).toBeUndefined();
  });

  it('not the words that are there instead: those become a version', () => {
    const old = { ...record, text: 'Oud', updated: 1 };
    const [kept] = lostOf(whole({ record: old }), whole({ record }), now)?.versions ?? [];
    expect(kept).toMatchObject({ text: 'Oud', written: now });
  });
});

it.each([
  ['is the same', whole({ record })],
  ['was changed', whole({ record: { ...record, text: 'Later', updated: now } })],
  ['was removed', whole({ trashed })],
])('nothing is lost of a note that %s', (_name, here) => {
  expect(lostOf(here, whole({ record }), now)).toBeUndefined();
});

it('a note without words was cleared away, and is not lost', () => {
  expect(lostOf(whole({}), whole({ record: { ...record, text: ' ' } }), now)).toBeUndefined();
});

it('what can be read of a database is put with what the copy has', () => {
  const rest = { ...noRecords, versions: [], trash: [], settings: {}, favourites: [] };
  const here = { ...rest, notes: [{ ...record, text: 'Later', updated: now }] };
  const copied = { ...rest, notes: [record, { ...record, id: 'n2' }] };
  expect(withCopied(here, copied, now).notes.map(({ id, text }) => [id, text])).toEqual([
    ['n1', 'Later'],
    ['n2', 'Tekst'],
  ]);
});
