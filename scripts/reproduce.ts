/**
 * Whether the same sources always give the same packages: built in two folders, the second time from the package of
 * the sources, at another time of another zone, in another language and with other rights for new files.
 * `npm run reproduce` says so of both browsers.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';

const root = join(import.meta.dirname, '..');
const notSources = /^(node_modules|pictures|\.git|\.output|\.wxt)$/;

/** What a build may not depend on. */
interface Surroundings {
  folder: string;
  TZ: string;
  LANG: string;
  /** As the shell's `umask` takes it. */
  umask: string;
}

export const here = { folder: 'a', TZ: 'Pacific/Kiritimati', LANG: 'C', umask: '022' };
export const elsewhere = {
  folder: 'another/and deeper',
  TZ: 'America/St_Johns',
  LANG: 'nl_NL.UTF-8',
  umask: '077',
};

/** The SHA-256 of each package, by the name of its file. */
export type Sums = Record<string, string>;

/**
 * Builds the packages of these sources twice, in a folder of its own that is thrown away.
 * @param browsers as WXT names them; Firefox has to be among them, for its package comes with that of the sources
 * @returns the sums of the first time and of the second
 */
export function buildTwice(browsers: string[]): { first: Sums; second: Sums } {
  const apart = mkdtempSync(join(tmpdir(), 'vakmanschap-reproduce-'));
  try {
    const one = join(apart, here.folder);
    cpSync(root, one, { recursive: true, filter: (path) => !notSources.test(relative(root, path)) });
    borrowPackages(one);
    const first = pack(one, browsers, here);
    const sources = Object.keys(first).find((file) => file.endsWith('-sources.zip'));
    if (!sources) throw new Error('There is no package of the sources to build from.');
    const other = join(apart, elsewhere.folder);
    unpack(join(one, '.output', sources), other);
    borrowPackages(other);
    return { first, second: pack(other, browsers, elsewhere) };
  } finally {
    rmSync(apart, { recursive: true });
  }
}

/** What differs between two builds, in words; nothing when they are the same. */
export function differences(first: Sums, second: Sums): string[] {
  const files = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
  return files
    .filter((file) => first[file] !== second[file])
    .map((file) => `${file}: ${first[file] ?? 'missing'} and ${second[file] ?? 'missing'}`);
}

/** The sums of the packages in a folder. */
export function sumsOf(folder: string): Sums {
  const files = readdirSync(folder).filter((file) => file.endsWith('.zip'));
  return Object.fromEntries(files.sort().map((file) => [file, sha256(join(folder, file))]));
}

export function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Writes all that is in a zip file. */
export function unpack(zip: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** Has a folder use the packages that are installed here. */
function borrowPackages(folder: string): void {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** Makes the packages in a folder that has the sources, and what is installed of others. @returns their sums */
export function pack(folder: string, browsers: string[], { TZ, LANG, umask }: Surroundings): Sums {
  const PATH = [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  for (const browser of browsers) {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', `umask ${umask} && wxt zip -b ${browser}`], {
      cwd: folder,
      env: { PATH, HOME: process.env.HOME, TZ, LANG, LC_ALL: LANG },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The build for ${browser} failed.\n${stdout}${stderr}`);
  }
  return sumsOf(join(folder, '.output'));
}

if (import.meta.main) {
  const { first, second } = buildTwice(['chrome', 'firefox']);
  const found = differences(first, second);
  for (const [file, sum] of Object.entries(first)) console.log(`${sum}  ${file}`);
  console.log(found.length === 0 ? 'The same both times.' : `Not the same:\n${found.join('\n')}`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
