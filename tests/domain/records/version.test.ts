import { expect, it, vi } from 'vitest';
import type { KindName } from '../../../domain/records/record';
import { versionsIn } from '../../../domain/records/version';

/** A kind without versions, which exists here only. */
vi.mock('../../../domain/records/kinds', async (original) => {
  const table = await original<typeof import('../../../domain/records/kinds')>();
  return {
    ...table,
    kinds: { ...table.kinds, sketches: { ...table.kinds.notes, hasVersions: false } },
  };
});

const record = { id: 'n1', text: 'nu', created: 1, updated: 9 };
const stretch = { id: 's1', before: { ...record, text: 'eerst', updated: 2 }, begun: 5 };

it('a stretch of writing leaves its words, and those that it began with as put aside when it began', () => {
  expect(versionsIn('notes', record, stretch)).toEqual([
    { note: 'n1', writing: 's1', text: 'nu', written: 9 },
    { note: 'n1', writing: 'before s1', text: 'eerst', written: 5 },
  ]);
});

it('a kind without versions leaves none', () => {
  expect(versionsIn('sketches' as string as KindName, record, stretch)).toEqual([]);
});
