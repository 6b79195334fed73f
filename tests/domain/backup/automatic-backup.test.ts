import { describe, expect, it } from 'vitest';
import { filesToRemove, isDue, isNamedBy, mostFiles } from '../../../domain/backup/automatic-backup';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);

describe('a backup is due', () => {
  it.each([
    ['never made', null, at(3, 12), true],
    ['made a minute ago', at(3, 11, 59), at(3, 12), false],
    ['made in the first minute of this day', at(3, 0), at(3, 23, 59), false],
    ['made a minute ago, before midnight', at(2, 23, 59), at(3, 0), true],
    ['made on this day of another month', new Date(2026, 9, 3, 12), at(3, 12), true],
    ['made tomorrow: the clock was set back', at(4, 12), at(3, 12), true],
  ])('%s: %s', (_name, made, now, expected) => {
    expect(isDue(made?.getTime() ?? null, now)).toBe(expected);
  });
});

describe('a file is ours', () => {
  const nameOf = (day: string) => `reservekopie-${day}-3f9a.json`;
  it.each([
    ['reservekopie-2026-11-03-3f9a.json', true],
    ['reservekopie-2026-11-03-77b1.json', false],
    ['reservekopie-2026-11-03.json', false],
    ['reservekopie-2026-11-03-3f9a (1).json', false],
    ['reservekopie-2026-11-03-3f9a.json.crswap', false],
    ['kopie van reservekopie-2026-11-03-3f9a.json', false],
    ['reservekopie-gisteren-3f9a.json', false],
    ['', false],
  ])('%s: %s', (name, expected) => {
    expect(isNamedBy(nameOf, name)).toBe(expected);
  });
});

describe('what is removed after a new file', () => {
  const name = (day: number) => `2026-11-${String(day).padStart(2, '0')}`;
  const files = (...days: number[]) => days.map((day) => ({ name: name(day), size: 9 }));

  it.each([
    ['the only one', [1], 1, []],
    ['the seventh', [1, 2, 3, 4, 5, 6, 7], 7, []],
    ['the eighth, in any order', [4, 8, 1, 3, 2, 7, 6, 5], 8, [1]],
    ['the tenth, after days without removing', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 10, [1, 2, 3]],
    ['one that seems the oldest: the clock was set back', [1, 12, 13, 14, 15, 16, 17, 18], 1, [12]],
    ['one of a day that had one', [1, 2, 3, 4, 5, 6, 7], 4, []],
  ])('%s', (_name, days, made, removed) => {
    expect(filesToRemove(files(...days), name(made))).toEqual(removed.map(name));
    expect(days.length - removed.length).toBeLessThanOrEqual(mostFiles);
  });

  it('is every empty one, and none of those count', () => {
    const found = [...files(1, 2, 3, 4, 5, 6, 9), { name: name(7), size: 0 }, { name: name(8), size: 0 }];
    expect(filesToRemove(found, name(9))).toEqual([name(7), name(8)]);
  });
});
