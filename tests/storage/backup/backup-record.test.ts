// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BackupError } from '../../../domain/backup/backup-error';
import { newNote } from '../../../domain/notes/note';
import {
  type BackupRecord,
  backupRecord,
  forgetFolderBackups,
  rememberBackup,
  rememberLater,
} from '../../../storage/backup/backup-record';
import { troubleOf } from '../../../storage/backup/folder-files';
import { startConversation } from '../../../storage/conversation/conversations';
import { StorageProblem } from '../../../storage/database/problem';
import { recordTimes } from '../../../storage/database/record-times';
import { saveRecord } from '../../../storage/database/records';
import { browserError, freshStorage } from '../../fresh-storage';
import { someConversation, someText } from '../../some-conversation';

beforeEach(freshStorage);

const nothing: BackupRecord = {
  made: null,
  inFolder: null,
  trouble: null,
  later: null,
  leftOut: 0,
  mark: '',
};

describe('what is remembered of backups', () => {
  it.each([
    ['nothing', undefined, nothing],
    ['a text', 'gisteren', nothing],
    [
      'wrong values',
      { made: 'gisteren', inFolder: Number.NaN, trouble: 'toString', later: {}, mark: 7 },
      nothing,
    ],
    ['some right values', { made: 5, trouble: 'gone' }, { ...nothing, made: 5, trouble: 'gone' }],
  ])('where %s was stored', async (_name, stored, expected) => {
    await fakeBrowser.storage.local.set({ backups: stored });
    expect(await backupRecord.read()).toEqual(expected);
  });

  it('is remembered side by side', async () => {
    await Promise.all([rememberBackup(5), rememberLater(6)]);
    expect(await backupRecord.read()).toEqual({ ...nothing, made: 5, later: 6 });
  });

  it('begins anew with another folder; the mark of this installation stays', async () => {
    await backupRecord.set({ ...nothing, made: 5, inFolder: 5, trouble: 'full' });
    await forgetFolderBackups();
    const { mark, ...rest } = await backupRecord.read();
    expect(mark).toMatch(/^[0-9a-f]{4}$/);
    expect({ ...rest, mark: '' }).toEqual({ ...nothing, made: 5 });
    await forgetFolderBackups();
    expect((await backupRecord.read()).mark).toBe(mark);
  });
});

it.each([
  [browserError('NotAllowedError'), 'permission'],
  [browserError('NotFoundError'), 'gone'],
  [browserError('QuotaExceededError'), 'full'],
  [browserError('NoModificationAllowedError'), 'unknown'],
  [new Error('anything'), 'unknown'],
  [new BackupError('full'), 'content'],
  [new StorageProblem('broken', undefined), 'content'],
])('%s is trouble of the kind “%s”', (error, kind) => {
  expect(troubleOf(error)).toBe(kind);
});

it('the times of the first record and the last change are known, of whatever kind they are', async () => {
  expect(await recordTimes()).toEqual({ first: null, lastChange: null });
  await saveRecord('notes', newNote('vertrouwen/nieuwsgierig', 'oud, pas gewijzigd', 'n1', 10));
  await saveRecord('notes', {
    ...newNote('vertrouwen/nieuwsgierig', 'oud, pas gewijzigd', 'n1', 10),
    updated: 90,
  });
  await saveRecord('notes', newNote('vertrouwen/nieuwsgierig', 'nieuwer', 'n2', 50));
  expect(await recordTimes()).toEqual({ first: 10, lastChange: 90 });
  await startConversation({ ...someConversation('c1'), created: 5, updated: 60 });
  await saveRecord('conversationTexts', { ...someText('c1', 's1', 'gezegd'), created: 70, updated: 95 });
  expect(await recordTimes()).toEqual({ first: 5, lastChange: 95 });
});
