// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepFromWriting } from '../../../actions/keep-policy';
import { DataSection } from '../../../components/backup/data-section';
import { PanelPage } from '../../../components/panel/panel-page';
import { NewTabPage } from '../../../components/today/newtab-page';
import { PopupPage } from '../../../components/today/popup-page';
import { deck } from '../../../content/deck';
import { closed } from '../../../content/words/closed';
import { held } from '../../../content/words/conversation';
import { wasTyped } from '../../../content/words/problem';
import { calendarDate, today } from '../../../domain/deck/today';
import { newNote } from '../../../domain/notes/note';
import type { Writing } from '../../../domain/settings';
import { allConversations, startConversation } from '../../../storage/conversation/conversations';
import { textsOf } from '../../../storage/conversation/texts';
import { saveRecord } from '../../../storage/database/records';
import { allNotes } from '../../../storage/notes/notes';
import { captureIn } from '../../../storage/values/capture';
import { readSettings, rememberPolicy } from '../../../storage/values/settings';
import { someConversation } from '../../some-conversation';
import { until } from '../../until';
import * as words from '../../words';
import { onFreshPages, show } from '../fresh-page';
import { all, button, newNoteField, one, press, type } from '../on-screen';

/* An organisation has writing switched off: with `uit` notes are not shown beside the cards either. */
const { behaviour } = today(deck, calendarDate(new Date()), 'medewerker', 'werkdagen');

const set = (writing: Writing) => act(() => rememberPolicy({ begin: {}, fixed: { writing } }));
/** As a second start is: what was set is known at once. */
async function closedBefore(writing: Writing): Promise<void> {
  await set(writing);
  await readSettings();
  keepFromWriting();
}
const said = () => document.body.textContent ?? '';
const fields = () => all('textarea:not([readonly])');

onFreshPages();
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  Element.prototype.animate = () => ({ cancel() {} }) as Animation;
});

describe.each([
  ['a new tab', NewTabPage],
  ['the popup', PopupPage],
])('%s', (_name, Page) => {
  it.each<Writing>(['uit', 'alleen-lezen'])('has no field in its first frame: %s', async (writing) => {
    await closedBefore(writing);
    const drawn: number[] = [];
    const watcher = new MutationObserver(() => drawn.push(all('textarea').length));
    watcher.observe(document.body, { childList: true, subtree: true });
    await show(<Page />);
    await until(() => one('[data-behaviour]'));
    watcher.disconnect();
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter(Boolean)).toEqual([]);
  });

  it('keeps the words that were typed before, says where they are, and does not lose the focus', async () => {
    await show(<Page />);
    await type(newNoteField(), 'Getypt voor het mocht');
    await set('uit');
    await until(() => expect(said()).toContain(wasTyped));
    expect(all('textarea')).toEqual([]);
    expect(document.activeElement?.textContent).toBe(wasTyped);
    expect((await allNotes()).map(({ text }) => text)).toEqual(['Getypt voor het mocht']);
  });

  it('has its field again when one may write again', async () => {
    await closedBefore('uit');
    await show(<Page />);
    await set('aan');
    await until(newNoteField);
  });

  it('shows what one wrote the last time only where one may read it', async () => {
    await saveRecord('notes', newNote(behaviour.id, 'De vorige keer', 'n1', 1));
    await closedBefore('alleen-lezen');
    await show(<Page />);
    await until(() => expect(said()).toContain('De vorige keer'));
    await set('uit');
    await until(() => expect(said()).not.toContain('De vorige keer'));
  });
});

describe('the panel', () => {
  const [card] = behaviour.id.split('/');
  const open = async (hash: string) => {
    history.replaceState(null, '', hash);
    await show(<PanelPage />);
  };
  beforeEach(() => saveRecord('notes', newNote(behaviour.id, 'Van eerder', 'n1', 1)));

  it('shows notes beside the cards, to be read, where one may only read', async () => {
    await closedBefore('alleen-lezen');
    await open(`#/gedrag/${behaviour.id}`);
    await until(() => expect(one<HTMLTextAreaElement>('[data-note=n1] textarea').value).toBe('Van eerder'));
    expect(fields()).toEqual([]);
    expect(all('nav.tabs a').map(({ textContent }) => textContent)).toContain(words.panel.notes);
  });

  it('has no place for notes, nor any beside the cards, where they are off', async () => {
    await closedBefore('uit');
    await open(`#/gedrag/${behaviour.id}`);
    await until(() => one(`[data-behaviour="${behaviour.id}"]`));
    expect(all('textarea, [data-note]')).toEqual([]);
    expect(all('nav.tabs a').map(({ textContent }) => textContent)).not.toContain(words.panel.notes);
    expect(card).toBeTruthy();
  });

  it.each<Exclude<Writing, 'aan'>>(['uit', 'alleen-lezen'])(
    'lets all that is there be read and removed, and nothing be changed: %s',
    async (writing) => {
      const note = newNote(behaviour.id, 'Twee', 'n2', 2);
      await saveRecord('notes', note, { id: 's1', before: undefined, begun: 1 });
      const changed = { ...note, text: 'Drie', updated: 3 };
      await saveRecord('notes', changed, { id: 's2', before: note, begun: 3 });
      await closedBefore(writing);
      await open('#/notities');
      await until(() => expect(all('[data-note] textarea')).toHaveLength(2));
      expect(said()).toContain(closed.reading[writing]);
      expect(fields()).toEqual([]);
      await until(() => one('[aria-expanded][aria-label^="Vorige versies"]'));
      await press(one('[aria-expanded][aria-label^="Vorige versies"]'));
      await until(() => expect(said()).toContain('Twee'));
      expect(all('.version button')).toEqual([]);
      await press(one('[data-note=n1] [aria-label*=verwijderen]'));
      await until(async () => expect((await allNotes()).map(({ id }) => id)).toEqual(['n2']));
      await press(one('[data-note=n2] [aria-label*=verwijderen]'));
      await until(() => expect(all('[data-note]')).toEqual([]));
      // None are to come.
      expect(said()).not.toContain(words.notes.none);
    },
  );

  it('says of text from a web page that it is not stored, and lets go of it', async () => {
    const { id = -1 } = await fakeBrowser.windows.getCurrent();
    await captureIn(id).set({ text: 'Gekozen', title: '', url: '' });
    await closedBefore('uit');
    await open('#/bewaar');
    await until(() => expect(one('[role=alert]').textContent).toBe(closed.capture));
    expect(all('[data-behaviour] button')).toEqual([]);
    await press(button(words.capture.cancel));
    await until(async () => expect(await captureIn(id).read()).toBeNull());
    expect(await allNotes()).toHaveLength(1);
  });
});

describe('a conversation', () => {
  it('is led in the page, to its report, and leaves nothing behind', async () => {
    await closedBefore('uit');
    history.replaceState(null, '', '#/gesprek');
    await show(<PanelPage />);
    await until(() => one('.begin-now button'));
    await press(one('.begin-now button'));
    await until(() => one('[data-note-field] textarea'));
    expect(said()).toContain(held.why.policy);
    await type(one<HTMLTextAreaElement>('[data-note-field] textarea'), 'Gezegd in het gesprek');
    dispatchEvent(new Event('pagehide'));
    await act(() => {
      location.hash = `${location.hash}/verslag`;
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await until(() => expect(one('.report').textContent).toContain('Gezegd in het gesprek'));
    expect(await allConversations()).toEqual([]);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('onderweg'))).toEqual([]);
  });

  it('that was stored stays as it was, whatever is typed in it', async () => {
    const conversation = someConversation('c1');
    await startConversation(conversation);
    const before = await allConversations();
    await closedBefore('alleen-lezen');
    history.replaceState(null, '', '#/gesprek/c1');
    await show(<PanelPage />);
    await until(() => one('[data-note-field] textarea'));
    expect(said()).toContain(held.why.policy);
    await type(one<HTMLTextAreaElement>('[data-note-field] textarea'), 'Gezegd');
    await until(() => expect(one('[data-note-field] textarea').dataset.state).toBe('failed'));
    expect(await allConversations()).toEqual(before);
    expect(await textsOf('c1')).toEqual([]);
  });
});

describe('the data at the settings', () => {
  beforeEach(() => {
    const manifest = { manifest_version: 3, name: '', version: '0.1.0' } as const;
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
  });

  it('lead to the notes, can be taken along and removed, and put no backup back, where notes are off', async () => {
    await closedBefore('uit');
    await show(<DataSection />);
    expect(one('a[href$="#/notities"]').textContent).toBe(closed.read);
    expect(said()).toContain(closed.restore);
    expect(all('input[type=file]')).toEqual([]);
    button(words.data.backup);
    button(words.data.exportMarkdown);
    button(words.data.removeAll);
  });

  it('make no files where the organisation wants none', async () => {
    await act(() => rememberPolicy({ begin: {}, fixed: { files: 'uit' } }));
    await readSettings();
    await show(<DataSection />);
    await until(() => expect(said()).toContain(closed.files));
    const names = all('button').map(({ textContent }) => textContent);
    expect(names).toEqual([words.data.restore, words.data.removeAll]);
    await press(button(words.data.removeAll));
    expect(all('button').map(({ textContent }) => textContent)).not.toContain(words.data.backupFirst);
  });
});
