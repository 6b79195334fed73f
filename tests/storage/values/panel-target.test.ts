import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanelAt } from '../../../actions/open-panel';
import type { Route } from '../../../domain/route';
import { leavePanelTarget, takePanelTargets } from '../../../storage/values/panel-target';
import { freshStorage } from '../../fresh-storage';
import { until } from '../../until';

const here = 7;
const elsewhere = 8;
const notes: Route = { page: 'notities' };
const card: Route = { page: 'kaart', card: 'opgave' };

beforeEach(freshStorage);

/** A panel of a window, and where it went so far. */
function panelOf(windowId: number): { places: Route[]; stop: () => void } {
  const places: Route[] = [];
  return { places, stop: takePanelTargets(windowId, (route) => places.push(route)) };
}

/** The panel has read and taken all there was. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('a place for the panel', () => {
  it('is on its way before the panel opens: the popup may be gone the next moment', async () => {
    await leavePanelTarget(here, null);
    const leave = vi.spyOn(fakeBrowser.storage.session, 'set');
    const open = vi.fn(async () => expect(leave).toHaveBeenCalledOnce());
    vi.stubGlobal('chrome', { sidePanel: { open } });
    openPanelAt(here, notes);
    // Nothing was awaited: the browser opens a panel only inside the click.
    expect(open).toHaveBeenCalledOnce();
    await open.mock.results[0]?.value;
    vi.unstubAllGlobals();
    leave.mockRestore();
  });

  it('that was left before the panel opened is where it goes', async () => {
    await leavePanelTarget(here, notes);
    const { places, stop } = panelOf(here);
    await until(() => expect(places).toEqual([notes]));
    stop();
  });

  it('that is left while the panel is open is where it goes, time after time', async () => {
    const { places, stop } = panelOf(here);
    await settled();
    for (const route of [notes, card, card]) {
      await leavePanelTarget(here, route);
      await settled();
    }
    expect(places).toEqual([notes, card, card]);
    stop();
  });

  it('is taken once: the panel that opens next goes nowhere', async () => {
    await leavePanelTarget(here, notes);
    const first = panelOf(here);
    await until(() => expect(first.places).toEqual([notes]));
    await settled();
    first.stop();
    const next = panelOf(here);
    await settled();
    expect([first.places, next.places]).toEqual([[notes], []]);
    next.stop();
  });

  it('is for one window', async () => {
    const { places, stop } = panelOf(here);
    await leavePanelTarget(elsewhere, notes);
    await settled();
    expect(places).toEqual([]);
    stop();
  });

  it('is not followed by a panel that has stopped', async () => {
    const { places, stop } = panelOf(here);
    await settled();
    stop();
    await settled();
    await leavePanelTarget(here, notes);
    await settled();
    expect(places).toEqual([]);
  });

  it('is forgotten when the browser closes: it is kept nowhere else', async () => {
    await leavePanelTarget(here, notes);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(Object.values(await fakeBrowser.storage.session.get())).toEqual(['#/notities']);
  });

  it('that is no text is no place', async () => {
    await leavePanelTarget(here, notes);
    const [key = ''] = Object.keys(await fakeBrowser.storage.session.get());
    await fakeBrowser.storage.session.set({ [key]: 5 });
    const { places, stop } = panelOf(here);
    await settled();
    expect(places).toEqual([]);
    stop();
  });
});
