import { saveFile } from './files';

/*
 * A file to a place that the user chooses: then it is known whether it is there. Chromium lets the user choose (File
 * System Access). Firefox cannot, nor a Chromium that may show no such dialog: there the file goes to the downloads,
 * of which a page hears nothing.
 */

/** What TypeScript does not know yet. */
interface OwnObjects {
  showSaveFilePicker?(options: {
    id: string;
    startIn: 'downloads';
    suggestedName: string;
    types: { accept: Record<string, string[]> }[];
  }): Promise<ChosenFile>;
}
interface ChosenFile extends FileSystemFileHandle {
  remove?(): Promise<void>;
}
const own = globalThis as OwnObjects;

/** What became of a file: `handed` to the browser's downloads, or `nowhere` because the user chose no place for it. */
export type Saved = 'there' | 'handed' | 'nowhere' | 'failed';

/** Nobody closes a dialog so soon after it was asked for, in ms: it was never shown. */
const soonest = 200;

let saving: Promise<Saved> | undefined;

/**
 * Saves a file where the user wants it. Call it within a few seconds after a click: the browser asks nothing later.
 * While the user is asked, a second call is the same one.
 * @param name what it is called unless the user says otherwise
 * @param type its media type
 */
export function saveAs(name: string, content: string, type: string): Promise<Saved> {
  saving ??= save(name, content, type).finally(() => {
    saving = undefined;
  });
  return saving;
}

async function save(name: string, content: string, type: string): Promise<Saved> {
  const file = await chosenFile(name, type);
  if (file === 'nowhere') return file;
  if (file) return (await isWritten(file, new Blob([content], { type }))) ? 'there' : 'failed';
  saveFile(name, content, type);
  return 'handed';
}

/** @returns undefined where the user cannot be asked */
async function chosenFile(suggestedName: string, type: string): Promise<ChosenFile | 'nowhere' | undefined> {
  const types = [{ accept: { [type]: [suggestedName.slice(suggestedName.lastIndexOf('.'))] } }];
  const asked = performance.now();
  try {
    return await own.showSaveFilePicker?.({ id: 'bestand', startIn: 'downloads', suggestedName, types });
  } catch (error) {
    // Where policy forbids the dialog, the browser says the same as when the user closes it.
    const isClosed = error instanceof DOMException && error.name === 'AbortError';
    return isClosed && performance.now() - asked > soonest ? 'nowhere' : undefined;
  }
}

/** Writes it, and looks whether it is there. What could not be written leaves no empty file. */
async function isWritten(file: ChosenFile, content: Blob): Promise<boolean> {
  try {
    const writing = await file.createWritable();
    try {
      await writing.write(content);
      await writing.close();
    } catch (error) {
      await writing.abort().catch(() => undefined);
      throw error;
    }
    return (await file.getFile()).size === content.size;
  } catch {
    await removeIfEmpty(file).catch(() => undefined);
    return false;
  }
}

/** Choosing a file makes it. */
async function removeIfEmpty(file: ChosenFile): Promise<void> {
  if ((await file.getFile()).size === 0) await file.remove?.();
}
