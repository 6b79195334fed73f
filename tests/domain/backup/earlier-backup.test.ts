import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../domain/backup/backup';
import { newestVersion } from '../../../domain/backup/backup-content';
import { sha256 } from '../../bench/sound-backup';

/*
 * Files that earlier versions of the extension wrote: users have them, so they are read for ever. Each was made once.
 */
const hash = async (text: string) => sha256(text);
const versions = Array.from({ length: newestVersion - 1 }, (_, n) => n + 1);

it.each(versions)('a backup of version %i is read whole, and can be written anew', async (version) => {
  const text = readFileSync(join(import.meta.dirname, `earlier/version-${version}.json`), 'utf8');
  const file = JSON.parse(text);
  expect(file.version).toBe(version);
  const { content, made, extension } = await readBackup(text, hash);
  expect(content).toMatchObject(file.content);
  // Kinds of records that came after it are empty.
  const { notes, conversations, conversationTexts } = content;
  expect([notes.length, conversations, conversationTexts]).toEqual([4, [], []]);
  const anew = await writeBackup(content, made, extension, hash);
  expect((await readBackup(anew, hash)).content).toEqual(content);
});
