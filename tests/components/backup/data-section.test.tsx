// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DataSection } from '../../../components/backup/data-section';
import { saying } from '../../../content/amount';
import { writeBackup } from '../../../domain/backup/backup';
import { newNote } from '../../../domain/notes/note';
import { backupRecord } from '../../../storage/backup/backup-record';
import { startConversation } from '../../../storage/conversation/conversations';
import { sha256 } from '../../../storage/database/checksum';
import { saveRecord } from '../../../storage/database/records';
import { trashedRecords } from '../../../storage/database/trash';
import { allNotes } from '../../../storage/notes/notes';
import { readSettings } from '../../../storage/values/settings';
import { aboutNotes } from '../../about-notes';
import { smallContent } from '../../bench/sound-backup';
import { ChosenFile, closeAfterAWhile } from '../../chosen-file';
import { browserError } from '../../fresh-storage';
import { someConversation } from '../../some-conversation';
import { until } from '../../until';
import * as words from '../../words';
import { breakDatabase, freshPage, leavePage, show } from '../fresh-page';
import { all, button, one, press } from '../on-screen';

const text = words.data;
const saved: string[] = [];

beforeEach(async () => {
  await freshPage();
  saved.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const manifest = { manifest_version: 3, name: '', version: '0.1.0' } as const;
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await leavePage();
});

/** The part of the page under a heading. */
function part(title: string): HTMLElement {
  const heading = all('h3').find((each) => each.textContent === title);
  return heading?.parentElement ?? document.body;
}
const saysUnder = (title: string, sentence: string) =>
  until(() => expect(one('[role=status]', part(title)).textContent).toBe(sentence));
const hasFocus = (name: string) => until(() => expect(document.activeElement?.textContent).toBe(name));

async function choose(file: string): Promise<void> {
  const input = one<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([file], 'a.json')] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}
const pressEscape = () =>
  act(() => {
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    document.activeElement?.dispatchEvent(key);
  });
const backupOf = (content = smallContent()) =>
  writeBackup(content, '2026-11-03T08:05:00.000Z', '0.1.0', sha256);

it('the reports of conversations are one file', async () => {
  await show(<DataSection />);
  await press(button(text.exportConversations));
  await saysUnder(text.exportTitle, text.exportNone);
  await startConversation(someConversation('c1'));
  await press(button(text.exportConversations));
  await saysUnder(text.exportTitle, saying(text.exported, { notes: 0, conversations: 1 }));
  expect(saved).toHaveLength(1);
});

describe('what was done is said under the button that was pressed, of one note as of one', () => {
  beforeEach(async () => {
    await saveRecord('notes', newNote('opgave/betrek-mensen', 'x', 'n1', 1));
    await show(<DataSection />);
  });

  it('a reservekopie', async () => {
    await press(button(text.backup));
    await saysUnder(text.backupTitle, aboutNotes(text.backupHanded, 1));
    expect(saved).toHaveLength(1);
    // Made it is when the user has seen the file, and not before.
    expect((await backupRecord.read()).made).toBeNull();
    await hasFocus(text.isThere);
    await press(button(text.isThere));
    await saysUnder(text.backupTitle, aboutNotes(text.backupMade, 1));
    await hasFocus(text.backup);
    expect((await backupRecord.read()).made).not.toBeNull();
  });

  it.each([text.exportMarkdown, text.exportCsv])('%s', async (name) => {
    await press(button(name));
    await saysUnder(text.exportTitle, aboutNotes(text.exported, 1));
  });

  it('all notes removed, once it is sure; the focus stays', async () => {
    await press(button(text.removeAll));
    await hasFocus(text.backupFirst);
    await press(button(text.backupFirst));
    await saysUnder(text.removeTitle, aboutNotes(text.backupHanded, 1));
    await press(button(text.removeYes));
    await saysUnder(text.removeTitle, text.removedAll);
    await hasFocus(text.removeAll);
    expect(await allNotes()).toEqual([]);
    expect(await trashedRecords('notes')).toHaveLength(1);
  });

  it.each([
    ['its own button', () => press(button(text.removeNo))],
    ['Escape', () => pressEscape()],
    ['the button that asked', () => press(button(text.removeAll))],
  ])('nothing removed when it is not sure: by %s', async (_by, leave) => {
    await press(button(text.removeAll));
    await hasFocus(text.backupFirst);
    await leave();
    await hasFocus(text.removeAll);
    expect(button(text.removeAll).getAttribute('aria-expanded')).toBe('false');
    expect(await allNotes()).toHaveLength(1);
  });

  it('no two buttons have one name, whatever is asked', async () => {
    await choose(await backupOf());
    await hasFocus(text.restoreYes);
    await press(button(text.removeAll));
    const names = all('button, h3').map(({ textContent }) => textContent);
    expect(names).toEqual(expect.arrayContaining([text.restoreNo, text.removeNo]));
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
  });

  it('only the question is said at once, not the buttons under it', async () => {
    await press(button(text.removeAll));
    expect(one('[role=alert]').textContent).toBe(text.removeSure);
  });

  it('a database that is not there', async () => {
    const mend = breakDatabase();
    await press(button(text.backup));
    await saysUnder(text.backupTitle, words.work.problem.broken);
    mend();
  });
});

describe('where the user chooses a place for a file', () => {
  let file: ChosenFile;
  beforeEach(async () => {
    file = new ChosenFile();
    await saveRecord('notes', newNote('opgave/betrek-mensen', 'Dit wil ik houden.', 'n1', 1));
    await show(<DataSection />);
  });
  const made = async () => (await backupRecord.read()).made;

  it('a reservekopie counts as made once it is there, and nobody is asked whether it is', async () => {
    await press(button(text.backup));
    await saysUnder(text.backupTitle, aboutNotes(text.backupMade, 1));
    expect(file.text).toContain('Dit wil ik houden.');
    await until(async () => expect(await made()).not.toBeNull());
    expect([saved, all('button').filter(({ textContent }) => textContent === text.isThere)]).toEqual([
      [],
      [],
    ]);
  });

  it.each([text.exportMarkdown, text.exportCsv])('%s says that the file is made', async (name) => {
    await press(button(name));
    await saysUnder(text.exportTitle, aboutNotes(text.exportMade, 1));
    expect(file.text).toContain('Dit wil ik houden.');
  });

  it.each(['nowhere', 'failed'] as const)('%s: it is said, and nothing counts as made', async (how) => {
    if (how === 'nowhere') file.answer = closeAfterAWhile;
    else file.error = browserError('QuotaExceededError');
    await press(button(text.backup));
    await saysUnder(text.backupTitle, text.notSaved[how]);
    await press(button(text.exportCsv));
    await saysUnder(text.exportTitle, text.notSaved[how]);
    expect(await made()).toBeNull();
  });

  /** Asks to remove all notes while the reservekopie before that is being made. */
  async function removeMeanwhile(): Promise<void> {
    await press(button(text.removeAll));
    await press(button(text.backupFirst));
    await until(() => expect(file.asked).toHaveLength(1));
    await press(button(text.removeYes));
    expect(await allNotes()).toHaveLength(1);
  }

  it('all notes are removed only when the reservekopie before that is there', async () => {
    let choose = () => {};
    file.answer = () =>
      new Promise((resolve) => {
        choose = resolve;
      });
    await removeMeanwhile();
    choose();
    await saysUnder(text.removeTitle, text.removedAll);
    expect([file.text?.includes('Dit wil ik houden.'), await allNotes()]).toEqual([true, []]);
  });

  it('they stay when there is none after all, until that is asked once more', async () => {
    file.answer = closeAfterAWhile;
    await removeMeanwhile();
    await saysUnder(text.removeTitle, text.notSaved.nowhere);
    expect(await allNotes()).toHaveLength(1);
    await press(button(text.removeYes));
    await saysUnder(text.removeTitle, text.removedAll);
  });
});

describe('a reservekopie put back', () => {
  beforeEach(() => show(<DataSection />));

  it('says first what it will do, and the focus goes where the next step is', async () => {
    await choose(await backupOf());
    await hasFocus(text.restoreYes);
    expect(one('[role=alert]').textContent).toContain(
      `${aboutNotes(text.planHolds, 2).replace('{date}', '3 november 2026')} ${text.plannedAll.added.many.replace('{n}', '2')} ${aboutNotes(text.plannedTrashed, 1)} ${text.planRest}`,
    );
    await press(button(text.restoreYes));
    await saysUnder(text.restoreTitle, text.restored);
    await hasFocus(words.undo);
    expect(await allNotes()).toHaveLength(2);
    await press(button(words.undo));
    await saysUnder(text.restoreTitle, text.undone);
    await hasFocus(text.restore);
    expect(await allNotes()).toEqual([]);
  });

  it('says which notes would not stay, and can retain all of them', async () => {
    const old = JSON.parse(await backupOf());
    await choose(
      await writeBackup({ ...old.content, settings: { keep: 'een-jaar' } }, old.made, '0.1.0', sha256),
    );
    await hasFocus(text.restoreYes);
    expect(one('[role=alert]').textContent).toContain(aboutNotes(text.planTooOld, 2));
    await press(button(text.restoreKeep));
    await saysUnder(text.restoreTitle, text.restored);
    expect((await readSettings()).keep).toBe('altijd');
  });

  it('says so when there are no notes in it', async () => {
    await choose(await backupOf({ ...smallContent(), notes: [], versions: [], trash: [] }));
    await hasFocus(text.restoreYes);
    const none = text.planHoldsNone.replace('{date}', '3 november 2026');
    expect(one('[role=alert]').textContent).toBe(`${none} ${text.planRest}`);
  });

  it('says in one sentence that all of it is here already', async () => {
    const backup = await backupOf();
    await choose(backup);
    await hasFocus(text.restoreYes);
    await press(button(text.restoreYes));
    await saysUnder(text.restoreTitle, text.restored);
    await choose(backup);
    await hasFocus(text.restoreYes);
    expect(one('[role=alert]').textContent).toContain(
      `. ${text.plannedAll.same.many.replace('{n}', '2')} ${text.planRest}`,
    );
  });

  it('asks nothing more after Escape, and puts nothing back', async () => {
    await choose(await backupOf());
    await hasFocus(text.restoreYes);
    await pressEscape();
    await hasFocus(text.restore);
    expect(all('[role=alert]')).toEqual([]);
    expect(await allNotes()).toEqual([]);
  });

  it('says what is wrong with a file, and takes the next one', async () => {
    await choose('{}');
    await until(() =>
      expect(one('[role=status]', part(text.restoreTitle)).textContent).toMatch(/^Dit is geen/),
    );
    await choose(await backupOf());
    await hasFocus(text.restoreYes);
    expect(one('[role=status]', part(text.restoreTitle)).textContent).toBe('');
  });

  it('says that nothing has changed when the disk is full', async () => {
    await choose(await backupOf());
    await hasFocus(text.restoreYes);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw browserError('QuotaExceededError');
    });
    await press(button(text.restoreYes));
    await saysUnder(text.restoreTitle, words.work.problem.full);
    await hasFocus(text.restore);
  });
});
