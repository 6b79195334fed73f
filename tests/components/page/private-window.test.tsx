// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshStorage } from '../../fresh-storage';
import { until } from '../../until';
import * as words from '../../words';
import { show } from '../fresh-page';
import { all, newNoteField, one, type } from '../on-screen';

/** The pages as they really start. */
const pages = {
  newtab: () => import('../../../entrypoints/newtab/main'),
  popup: () => import('../../../entrypoints/popup/main'),
  sidepanel: () => import('../../../entrypoints/sidepanel/main'),
};

beforeEach(async () => {
  vi.resetModules();
  freshStorage();
  document.body.replaceChildren();
  location.hash = '#/gedrag/vertrouwen/nieuwsgierig';
  await fakeBrowser.windows.create({ focused: true, incognito: true });
});
afterEach(() => show(null));

describe.each(Object.entries(pages))('in a private window, %s', (_name, start) => {
  it('stores nothing, says so, and keeps what is typed in the field', async () => {
    await start();
    await until(() => expect(one('[role="alert"]').textContent).toBe(words.problem.private));
    await type(newNoteField(), 'Niet kwijt');
    await until(() => expect(newNoteField().dataset.state).toBe('failed'));
    dispatchEvent(new Event('pagehide'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(newNoteField().value).toBe('Niet kwijt');
    expect(all('[data-behaviour]').length).toBeGreaterThan(0);
    expect(await indexedDB.databases()).toEqual([]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});
