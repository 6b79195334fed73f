// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPolicy } from '../../../actions/keep-policy';
import { addDeck, chooseDeck } from '../../../actions/own-decks';
import * as door from '../../../browser/policy';
import { NewTabPage } from '../../../components/today/newtab-page';
import { PopupPage } from '../../../components/today/popup-page';
import { parseDeckFile } from '../../../domain/deck/deck-schema';
import { ownDeck } from '../../../domain/deck/own-deck';
import { allNotes } from '../../../storage/notes/notes';
import { followDeck } from '../../../storage/values/chosen-deck';
import { forbidStorageIf } from '../../../storage/values/private-window';
import { soundDeck } from '../../sound-deck';
import { until } from '../../until';
import { onFreshPages, show } from '../fresh-page';
import { newNoteField, one, type } from '../on-screen';

/* A page that reads no decks, as a new tab and the popup, shows the cards that are chosen elsewhere. */
const water = parseDeckFile(soundDeck(), '');
onFreshPages();
beforeEach(() => {
  vi.spyOn(door, 'onManagedChange').mockReturnValue(() => undefined);
});

async function open(Page = NewTabPage): Promise<void> {
  await show(<Page />);
  followDeck(() => void act(() => render(<Page />, document.body)));
}
const showsTheirs = () => until(() => expect(one('main').dataset.card).toMatch(/^waterschap\./));
const showsOurs = () => until(() => expect(one('main').dataset.card).not.toContain('.'));

describe.each([
  ['a new tab', NewTabPage],
  ['the popup', PopupPage],
])('%s', (_name, Page) => {
  it('shows the cards of the organisation, before any other page was opened', async () => {
    vi.spyOn(door, 'managedValues').mockResolvedValue({ kaartenset: soundDeck() });
    await open(Page);
    keepPolicy();
    await showsTheirs();
    // The next one has them in its first frame.
    expect(JSON.parse(localStorage.getItem('deck') ?? '').id).toBe('waterschap');
  });

  it('that is open follows as soon as others are chosen', async () => {
    await open(Page);
    await addDeck(water, 'user');
    await showsTheirs();
    await chooseDeck('');
    await showsOurs();
    expect(localStorage.getItem('deck')).toBeNull();
    await chooseDeck('waterschap');
    await showsTheirs();
  });

  it('shows them in a container tab or a private window too, where it keeps nothing', async () => {
    await fakeBrowser.storage.local.set({ deck: JSON.stringify(ownDeck(water)) });
    forbidStorageIf(async () => 'container');
    await open(Page);
    await showsTheirs();
    expect(localStorage.getItem('deck')).toBeNull();
  });

  it('keeps what is being typed, with its own behaviour', async () => {
    await open(Page);
    const behaviour = one('[data-behaviour]').dataset.behaviour;
    await type(newNoteField(), 'Net getypt');
    await addDeck(water, 'user');
    await showsTheirs();
    expect(newNoteField().value).toBe('Net getypt');
    await until(async () => expect(await allNotes()).toMatchObject([{ behaviour, text: 'Net getypt' }]));
  });

  it('shows ours instead of damage', async () => {
    await open(Page);
    await addDeck(water, 'user');
    await showsTheirs();
    await fakeBrowser.storage.local.set({ deck: '{"cards":[' });
    await showsOurs();
  });
});
