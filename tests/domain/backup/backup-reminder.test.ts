import { describe, expect, it } from 'vitest';
import { type BackupFacts, isQuiet, needsReminder } from '../../../domain/backup/backup-reminder';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 24, 12);
const ago = (days: number) => now - days * day;

/** Someone who made a backup long ago and went on writing. */
const facts: BackupFacts = { made: ago(60), later: null, first: ago(300), lastChange: ago(1) };

describe('the reminder', () => {
  it.each<[string, Partial<BackupFacts>, boolean]>([
    ['a backup of two months ago, and notes since', {}, true],
    ['exactly 30 days ago', { made: ago(30) }, true],
    ['a millisecond less', { made: ago(30) + 1 }, false],
    ['nothing changed since', { lastChange: ago(61) }, false],
    ['the last change is what the backup was made at', { lastChange: ago(60) }, false],
    ['no notes, and never a backup', { made: null, first: null, lastChange: null }, false],
    ['no notes any more', { first: null, lastChange: null }, false],
    ['never a backup, first note of 29 days ago', { made: null, first: ago(29) }, false],
    ['never a backup, first note of exactly 30 days ago', { made: null, first: ago(30) }, true],
    ['never a backup, one note that was never changed', { made: null, lastChange: ago(300) }, true],
    ['never a backup, and the first note is from the future', { made: null, first: ago(-400) }, false],
    ['the clock was set back: the backup is from the future', { made: ago(-400) }, true],
    ['the same, with young notes', { made: ago(-400), first: ago(3) }, false],
    ['the backup is a moment ahead of a clock that was put right', { made: now + 2000 }, false],
    ['“Later”, a day ago', { later: ago(1) }, false],
    ['“Later”, a millisecond less than 7 days ago', { later: ago(7) + 1 }, false],
    ['“Later”, exactly 7 days ago', { later: ago(7) }, true],
    ['“Later”, said when the clock was wrong', { later: ago(-400) }, true],
  ])('%s', (_name, other, expected) => {
    expect(needsReminder({ ...facts, ...other }, now)).toBe(expected);
  });
});

it('is quiet for everything about backups after “Later”', () => {
  expect([null, ago(8), ago(6), now].map((later) => isQuiet(later, now))).toEqual([false, false, true, true]);
});
