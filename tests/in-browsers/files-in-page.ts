import { webcrypto } from 'node:crypto';
import type { PageWithClock } from '../../scripts/driver/clock.ts';

/*
 * Files and folders that go out of the browser, kept in the page: scripts for `Driver.page(path, before)`.
 */

/** The SHA-256 of a text, as `readBackup` wants it. */
export async function sha256(text: string): Promise<string> {
  const hash = await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(hash).toString('hex');
}

/** What would go to the downloads stays on the page, as `window.saved`. */
export const keepsDownload = `
  window.HTMLAnchorElement.prototype.click = () => undefined;
  const make = window.URL.createObjectURL;
  window.URL.createObjectURL = (blob) => { window.saved = blob; return make.call(window.URL, blob); };`;
export interface PageWithDownload {
  saved: Blob;
}

/**
 * Answers the question for a folder. The dialog in which a user chooses one belongs to the system: no driver can
 * click in it. So it is answered with a folder of the extension's own (Origin Private File System): a real handle of
 * the same API, that is stored, read back and written to like any other. What it does not have is a permission that
 * can be lost: `asksAgain` plays that.
 */
export const chooses = (folder: string) => `
  window.showDirectoryPicker = async () =>
    (await window.navigator.storage.getDirectory()).getDirectoryHandle('${folder}', { create: true });`;

/**
 * Answers the question for a place of a file, which belongs to the system too, with a file of the extension's own under
 * the name that is proposed. While `window.looksAround` is true the user has not answered yet; `closes` closes it then.
 */
export const choosesFile = `
  window.showSaveFilePicker = async ({ suggestedName }) => {
    while (window.looksAround) await new window.Promise((resolve) => window.setTimeout(resolve, 20));
    if (window.closes) throw new window.DOMException('Gesloten', 'AbortError');
    return (await window.navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
  };`;
export interface PageWithQuestion {
  looksAround: boolean;
  closes: boolean;
}

/** For as long as `window.diskIsFull` is true each write stops half-way; `refused` counts them. */
export const fullDisk = `{
  const write = window.FileSystemWritableFileStream.prototype.write;
  window.refused = 0;
  window.FileSystemWritableFileStream.prototype.write = async function (data) {
    await write.call(this, data.slice(0, 100));
    if (window.diskIsFull) {
      window.refused += 1;
      throw new window.DOMException('Vol', 'QuotaExceededError');
    }
    await write.call(this, data.slice(100));
  };
}`;
export interface PageWithFullDisk extends PageWithClock {
  diskIsFull: boolean;
  refused: number;
}

/** A page that may not write in a folder until the user says yes; the browser asks inside a click alone. */
export const asksAgain = `
  let answer = 'prompt';
  window.FileSystemHandle.prototype.queryPermission = async () => answer;
  window.FileSystemHandle.prototype.requestPermission = async () => {
    if (window.navigator.userActivation.isActive) answer = 'granted';
    return answer;
  };`;
