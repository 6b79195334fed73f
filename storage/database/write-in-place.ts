/**
 * Writes a file beside the one that is there, and puts it in place when it is whole. When that fails, what was there
 * is there still.
 * @throws whatever the browser throws
 */
export async function writeInPlace(
  folder: FileSystemDirectoryHandle,
  name: string,
  text: string,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  try {
    const beside = await file.createWritable();
    try {
      await beside.write(text);
      await beside.close();
    } catch (error) {
      await beside.abort().catch(() => undefined);
      throw error;
    }
  } catch (error) {
    await removeIfEmpty(folder, file).catch(() => undefined);
    throw error;
  }
}

/** Asking for a file that is not there makes an empty one: that may not stay. */
async function removeIfEmpty(folder: FileSystemDirectoryHandle, file: FileSystemFileHandle): Promise<void> {
  if ((await file.getFile()).size === 0) await folder.removeEntry(file.name);
}
