/*
 * The folder that automatic backups go to. Only Chromium can remember one; it can be gone, or its permission, each time
 * it is used.
 */

/** What TypeScript does not know yet (File System Access, in Chromium alone). */
declare global {
  interface FileSystemHandle {
    queryPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
    requestPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  }
}

/** Why no backup was put in the folder: each has its own sentence in `content/words/backup.ts`. */
export const troubles = ['permission', 'gone', 'full', 'content', 'unknown'] as const;
export type FolderTrouble = (typeof troubles)[number];

/**
 * Whether we may write in the folder now. Chromium takes that back as soon as no page of ours is open, for the
 * background too; unless the user, asked for a second time, allows it "on every visit" (seen in 156).
 */
export async function mayWriteIn(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const may = await folder.queryPermission({ mode: 'readwrite' }).catch(() => 'denied');
  return may === 'granted';
}

/** Asks the user whether we may write in the folder. Call it first thing in a click; never in the background. */
export async function askToWriteIn(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const may = await folder.requestPermission({ mode: 'readwrite' }).catch(() => 'denied');
  return may === 'granted';
}
