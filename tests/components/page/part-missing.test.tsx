// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { addConversation } from '../../../actions/conversation-in-page';
import { useWork } from '../../../components/page/use-work';
import { PanelPage } from '../../../components/panel/panel-page';
import { DecksSection } from '../../../components/settings/decks-section';
import { oldPage } from '../../../content/words/page';
import { code } from '../../../content/words/prepare';
import { conversation } from '../../domain/conversation/a-conversation';
import { until } from '../../until';
import { breakDatabase, onFreshPages, show } from '../fresh-page';
import { button, one, press, type } from '../on-screen';

/*
 * A page that was open while the extension was updated: what it loads only when it is needed is there no more.
 */
const { missing } = vi.hoisted(() => ({
  missing: () => {
    throw new TypeError('Failed to fetch dynamically imported module: chrome-extension://a/b.js');
  },
}));
vi.mock('../../../domain/search/search', () => ({ createSearch: missing }));
vi.mock('../../../actions/plan-code', () => ({ planFromCode: missing }));
vi.mock('../../../actions/read-deck-file', () => ({ readDeckFile: async () => missing() }));

onFreshPages();

const reloads = () => vi.spyOn(location, 'reload').mockImplementation(() => {});

/** Work that fails as the browser says it. */
function Worker({ message }: { message: string }) {
  const { sentence, run } = useWork();
  return (
    <>
      <button type="button" onClick={() => run(() => Promise.reject(new TypeError(message)))}>
        Doen
      </button>
      <p role="status">{sentence}</p>
    </>
  );
}
const inChromium = 'Failed to fetch dynamically imported module: chrome-extension://a/chunks/b.js';
const inFirefox = 'error loading dynamically imported module: moz-extension://a/chunks/b.js';
async function fails(message = inChromium): Promise<void> {
  await show(<Worker message={message} />);
  await press(button('Doen'));
}
const says = (sentence: string) => until(() => expect(one('[role=status]').textContent).toContain(sentence));

it.each([inChromium, inFirefox])('work says that the page is old, and loads it anew: %s', async (message) => {
  const reload = reloads();
  await fails(message);
  await says(oldPage.stored);
  await press(button(oldPage.reload));
  expect(reload).toHaveBeenCalledOnce();
});

it('has one copy words that are stored nowhere, and does not load the page anew before they are gone', async () => {
  const reload = reloads();
  const unstored = document.createElement('div');
  unstored.dataset.unstored = '';
  document.body.append(unstored);
  await fails();
  await says(oldPage.unstored);
  await press(button(oldPage.reload));
  expect(reload).not.toHaveBeenCalled();
  unstored.remove();
  await press(button(oldPage.reload));
  expect(reload).toHaveBeenCalledOnce();
});

it('searching says so, where results would stand', async () => {
  history.replaceState(null, '', '#/zoek/vertrouwen');
  await show(<PanelPage />);
  await until(() => expect(one('main').textContent).toContain(oldPage.stored));
  expect(button(oldPage.reload, one('main'))).toBeTruthy();
});

it('who pasted a code is told so, and what was pasted stays in its field', async () => {
  const reload = reloads();
  history.replaceState(null, '', '#/gesprek');
  await show(<PanelPage />);
  await press(await until(() => one('[data-pasting] button')));
  const field = one<HTMLInputElement>('[data-pasting] input');
  await type(field, 'GESPREK1.abc');
  await press(button(code.prepare, one('[data-pasting]')));
  await until(() => expect(one('[data-pasting] [role=status]').textContent).toContain(oldPage.unstored));
  await press(button(oldPage.reload));
  expect(reload).not.toHaveBeenCalled();
  expect(field.value).toBe('GESPREK1.abc');
  await type(field, '');
  await press(button(oldPage.reload));
  expect(reload).toHaveBeenCalledOnce();
});

it('a file with cards is not said to be unreadable', async () => {
  await show(<DecksSection />);
  const field = one<HTMLInputElement>('input[type=file]');
  Object.defineProperty(field, 'files', { value: [new File(['x'], 'kaarten.xlsx')] });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => expect(document.body.textContent).toContain(oldPage.stored));
});

// The last one: from here on this page holds a conversation.
it('a conversation that this page alone holds is not lost', async () => {
  const reload = reloads();
  const repair = breakDatabase();
  await addConversation(conversation());
  repair();
  await fails();
  await says(oldPage.unstored);
  await press(button(oldPage.reload));
  expect(reload).not.toHaveBeenCalled();
});
