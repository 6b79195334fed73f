import type { House } from './house';
import { folderOf, layers } from './imports';

/* How folders and files are named, and which there are. */

/** Names under which anything could be put, so that nothing can be found. */
const drawers = /^(utils?|helpers?|libs?|services?|hooks?|common|misc|shared)$/;

/** What tests/ has besides the layers of the product; winkel/ holds no code. */
const testsAlone = ['architecture', 'bench', 'in-browsers', 'winkel'];

const foldersOf = (path: string) => path.split('/').slice(0, -1);

export function foldersNamedAfterNothing({ files }: House): string[] {
  const names = files.flatMap(({ path }) => foldersOf(path));
  return [...new Set(names)].filter((name) => drawers.test(name));
}

/** Each room of the tests is a room of the product too. */
export function testsWithoutRoom({ files }: House): string[] {
  const rooms = new Set(
    files.filter(({ path }) => folderOf(path) in layers).map(({ path }) => foldersOf(path).join('/')),
  );
  const ofTests = files.filter(({ path }) => path.startsWith('tests/')).map(({ path }) => foldersOf(path));
  return [...new Set(ofTests.map((folders) => folders.slice(1).join('/')))].filter(
    (room) => room !== '' && !(room in layers) && !rooms.has(room) && !testsAlone.includes(folderOf(room)),
  );
}

/** @param folders paths of all folders @param files paths of all files */
export function emptyFolders(folders: readonly string[], files: readonly string[]): string[] {
  return folders.filter((folder) => !files.some((file) => file.startsWith(`${folder}/`)));
}
