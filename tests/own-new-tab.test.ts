// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewTab } from '../domain/settings';
import { cardDayKey, settingsKey } from '../storage/stored';
import { leave } from './own-new-tab';

const update = vi.fn(async (_where: { url: string }) => undefined);
const showCard = vi.fn();

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('chrome', { tabs: { update } });
  vi.useFakeTimers({ now: new Date(2026, 11, 9, 23, 50), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

/** A new tab opens. @param newTab what the user wants there */
function open(newTab: NewTab) {
  localStorage.setItem(settingsKey, JSON.stringify({ newTab }));
  return leave(showCard);
}
const comesBack = () =>
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: 'back_forward' } as never]);
const went = () => update.mock.calls.map(([{ url }]) => url);

describe('a new tab of the browser’s own', () => {
  it('comes each time for who wants no card', async () => {
    await open('browser');
    await open('browser');
    expect(went()).toEqual(['chrome://new-tab-page/', 'chrome://new-tab-page/']);
    expect(showCard).not.toHaveBeenCalled();
  });

  it('comes after the card of that day, for who wants it once a day', async () => {
    await open('daags');
    expect([showCard.mock.calls.length, went().length]).toEqual([1, 0]);
    expect(Object.keys(localStorage).toSorted()).toEqual([cardDayKey, settingsKey]);
    await open('daags');
    expect([showCard.mock.calls.length, went().length]).toEqual([1, 1]);
    vi.setSystemTime(new Date(2026, 11, 10, 0, 5));
    await open('daags');
    expect([showCard.mock.calls.length, went().length]).toEqual([2, 1]);
  });

  it('does not come for who went back to our page, who could not go back further otherwise', async () => {
    comesBack();
    await open('browser');
    expect([showCard.mock.calls.length, went().length]).toEqual([1, 0]);
  });

  it('is the card after all where the browser gives no other', async () => {
    update.mockRejectedValueOnce(new Error('no such page'));
    await open('browser');
    expect(showCard).toHaveBeenCalledTimes(1);
  });
});
