// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BackupLine } from '../../../components/backup/backup-line';
import { newNote } from '../../../domain/notes/note';
import { backupRecord } from '../../../storage/backup/backup-record';
import { closeDatabase } from '../../../storage/database/database';
import { saveRecord } from '../../../storage/database/records';
import { forbidStorageIf } from '../../../storage/values/private-window';
import { aboutNotes } from '../../about-notes';
import { ChosenFile, closeAfterAWhile } from '../../chosen-file';
import { until } from '../../until';
import * as words from '../../words';
import { breakDatabase, freshPage, leavePage, show } from '../fresh-page';
import { all, button, one, press } from '../on-screen';

const day = 86_400_000;
const now = new Date(2026, 10, 24, 12);
const ago = (days: number) => now.getTime() - days * day;

beforeEach(async () => {
  await freshPage();
  vi.useFakeTimers({ toFake: ['Date'], now });
  await saveRecord('notes', newNote('vertrouwen/nieuwsgierig', 'Een oude notitie', 'n1', ago(40)));
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  await leavePage();
});

const line = () => one('.backup-line [role="status"]').textContent;
const saysNothing = async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(all('.backup-line')).toEqual([]);
};

describe('the line about backups', () => {
  it('reminds who never made one, and is quiet after “Later”, with the focus on what comes next', async () => {
    await show(
      <main>
        <BackupLine />
        <a href="#/notities">Verder</a>
      </main>,
    );
    await until(() => expect(line()).toBe(words.backups.remindFirst));
    await press(button(words.backups.later));
    await until(() => expect(all('.backup-line')).toEqual([]));
    expect(document.activeElement?.textContent).toBe('Verder');
    expect((await backupRecord.read()).later).toBeGreaterThanOrEqual(now.getTime());
  });

  it('says when the last one was made', async () => {
    const record = await backupRecord.read();
    await backupRecord.set({ ...record, made: ago(31) });
    await saveRecord('notes', newNote('vertrouwen/nieuwsgierig', 'Een nieuwe notitie', 'n2', ago(2)));
    await show(<BackupLine />);
    await until(() => expect(line()).toContain('24 oktober'));
  });

  it('goes when a backup is made elsewhere', async () => {
    await show(<BackupLine />);
    await until(() => expect(line()).toBe(words.backups.remindFirst));
    const record = await backupRecord.read();
    await backupRecord.set({ ...record, made: now.getTime() });
    await until(() => expect(all('.backup-line')).toEqual([]));
  });

  it('says so when the folder is not known any more: it went with a database that the browser lost', async () => {
    const record = await backupRecord.read();
    await backupRecord.set({ ...record, made: ago(2), inFolder: ago(2) });
    await show(<BackupLine />);
    await until(() => expect(line()).toBe(words.backups.lost));
    const opened = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue();
    await press(button(words.backups.toSettings));
    await until(() => expect(opened).toHaveBeenCalled());
    await press(button(words.backups.later));
    await until(() => expect(all('.backup-line')).toEqual([]));
  });

  it('says in a sentence why a backup cannot be made', async () => {
    await show(<BackupLine />);
    await until(() => expect(line()).toBe(words.backups.remindFirst));
    breakDatabase();
    await press(button(words.data.backup));
    await until(() => expect(line()).toBe(words.work.problem.broken));
  });

  it('says that the backup is made once the file is there; before that it can be tried again', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0' } as never);
    const file = new ChosenFile();
    file.answer = closeAfterAWhile;
    await show(<BackupLine />);
    await until(() => expect(line()).toBe(words.backups.remindFirst));
    await press(button(words.data.backup));
    await until(() => expect(line()).toBe(words.data.notSaved.nowhere));
    expect((await backupRecord.read()).made).toBeNull();
    file.answer = async () => undefined;
    await press(button(words.data.backup));
    await until(() => expect(line()).toBe(aboutNotes(words.data.backupMade, 1)));
    await until(async () => expect((await backupRecord.read()).made).not.toBeNull());
    await until(() => expect(document.activeElement?.textContent).toBe(words.backups.close));
    expect(line()).toBe(aboutNotes(words.data.backupMade, 1));
  });

  it('is not there in a private window', async () => {
    forbidStorageIf(async () => 'private');
    await leavePage();
    closeDatabase();
    await show(<BackupLine />);
    await saysNothing();
  });

  it('is not there when the database cannot be read: the notes say so', async () => {
    breakDatabase();
    await show(<BackupLine />);
    await saysNothing();
  });
});
