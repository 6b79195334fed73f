// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dueKey } from '../../../storage/stored';
import { dueOn, isDueKnown, rememberAllDue, rememberDue } from '../../../storage/values/due';
import { rememberDueSeen, watchDue } from '../../../storage/values/due-seen';
import { forbidStorageIf, isStorageForbidden } from '../../../storage/values/private-window';
import { freshStorage } from '../../fresh-storage';

beforeEach(async () => {
  freshStorage();
  await isStorageForbidden();
});

const spans = ['2026-12-09/2026-12-13', '2026-12-16/2026-12-18'];

describe('what a new tab says of agreements', () => {
  it.each([
    ['2026-12-08', 0],
    ['2026-12-09', 1],
    ['2026-12-13', 1],
    ['2026-12-14', 0],
    ['2026-12-16', 1],
    ['2026-12-19', 0],
  ])('on %s: %d', (today, count) => {
    rememberDue('c1', spans);
    expect(dueOn(today)).toBe(count);
  });

  it('counts those of all conversations, and of one only what it has now', () => {
    rememberDue('c1', spans);
    rememberDue('c2', ['2026-12-08/2026-12-10', '2026-12-09/2026-12-13']);
    expect(dueOn('2026-12-09')).toBe(3);
    rememberDue('c2', []);
    expect(dueOn('2026-12-09')).toBe(1);
    rememberAllDue(new Map([['c3', ['2026-12-09/2026-12-13']]]));
    expect(dueOn('2026-12-09')).toBe(1);
    expect(dueOn('2026-12-16')).toBe(0);
  });

  it('is put away up to that day, and speaks of a later one', async () => {
    rememberDue('c1', spans);
    await rememberDueSeen('2026-12-10');
    expect(dueOn('2026-12-10')).toBe(0);
    expect(dueOn('2026-12-16')).toBe(1);
  });

  it.each(['', ' ', 'x', '{}', '/////', '2026-12-09'])(
    'is nothing where something else is stored: %j',
    (stored) => {
      localStorage.setItem(dueKey, stored);
      expect(dueOn('2026-12-09')).toBe(0);
      rememberDue('c1', spans);
      expect(dueOn('2026-12-09')).toBe(1);
    },
  );

  it('is known once it was written down, also when there is nothing', () => {
    expect(isDueKnown()).toBe(false);
    rememberAllDue(new Map());
    expect(isDueKnown()).toBe(true);
  });

  it('is heard of when another page changes it', () => {
    const hear = vi.fn();
    const stop = watchDue(hear);
    dispatchEvent(new Event('storage'));
    stop();
    dispatchEvent(new Event('storage'));
    expect(hear).toHaveBeenCalledOnce();
  });

  it('is not stored from a private window', async () => {
    forbidStorageIf(async () => 'private');
    await isStorageForbidden();
    rememberDue('c1', spans);
    await rememberDueSeen('2026-12-09');
    expect(localStorage.length).toBe(0);
    forbidStorageIf(async () => false);
  });
});
