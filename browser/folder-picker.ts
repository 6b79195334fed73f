/*
 * Choosing a folder to write in. Chromium can (File System Access); Firefox cannot, nor can a Chromium that was built
 * or told not to.
 */
interface OwnObjects {
  showDirectoryPicker?(options: {
    id: string;
    mode: 'readwrite';
    startIn: 'documents';
  }): Promise<FileSystemDirectoryHandle>;
}
const own = globalThis as OwnObjects;

/** Whether the user can choose a folder in this browser. */
export function canPickFolder(): boolean {
  return own.showDirectoryPicker !== undefined;
}

/**
 * Lets the user choose a folder, and lets us write in it. Call it first thing in a click.
 * @returns undefined when the user chose none, or the browser may give none: it does not say which
 */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  const choosing = own.showDirectoryPicker?.({ id: 'reservekopie', mode: 'readwrite', startIn: 'documents' });
  return choosing?.catch(() => undefined);
}
