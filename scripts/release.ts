/**
 * `npm run release`: makes what a release consists of, in .output/release-<version>/. All of it comes from a clean
 * clone: tested, packed, and packed again from the package of the sources, with equal sums. With `--submit` it goes to
 * the stores whose secrets are in the environment; without, the command for that is printed. `--untested` leaves the
 * tests out, and so cannot be submitted.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSheets } from './listings.ts';
import {
  missingSecrets,
  type Packages,
  type Repository,
  reasonToStop,
  type SubmitTo,
  secrets,
  sectionOf,
  submitArguments,
  submitEnvironment,
} from './release/decisions.ts';
import { differences, elsewhere, here, pack, type Sums, sha256, unpack } from './reproduce.ts';
import { sbom, sbomFile } from './sbom.ts';

const root = join(import.meta.dirname, '..');
const wishes = { submit: process.argv.includes('--submit'), untested: process.argv.includes('--untested') };

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}

function run(folder: string, command: string, ...args: string[]): void {
  console.log(`\n› ${command} ${args.join(' ')}`);
  execFileSync(command, args, { cwd: folder, stdio: 'inherit' });
}

function readJson(file: string) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

function repository(): Repository {
  return {
    changes: git('status', '--porcelain'),
    released: git('tag', '--list', 'v*')
      .split('\n')
      .filter(Boolean)
      .map((tag) => tag.slice(1)),
    version: readJson('package.json').version,
    lockedVersion: readJson('package-lock.json').version,
    changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
  };
}

/** Makes the packages in a clean clone, and again elsewhere from the sources. @throws Error if they differ */
function packages(apart: string): Sums {
  const clone = join(apart, 'clone');
  run(root, 'git', 'clone', '--quiet', '--no-hardlinks', '.', clone);
  run(clone, 'npm', 'ci');
  if (!wishes.untested) run(clone, 'npm', 'run', 'test:all');
  // What the tests left behind is no source, also where git is told to ignore it; what was installed stays.
  run(clone, 'git', 'clean', '--quiet', '--force', '-d', '-x', '--exclude=node_modules');
  const first = pack(clone, ['chrome', 'firefox'], here);
  const other = join(apart, 'from the sources');
  unpack(join(clone, '.output', named(first).sources), other);
  run(other, 'npm', 'ci');
  const found = differences(first, pack(other, ['chrome', 'firefox'], elsewhere));
  if (found.length > 0) throw new Error(`The packages are not the same each time.\n${found.join('\n')}`);
  return first;
}

function named(sums: Sums): Packages {
  const ending = (end: string) => Object.keys(sums).find((file) => file.endsWith(`-${end}.zip`)) ?? '';
  return { chrome: ending('chrome'), firefox: ending('firefox'), sources: ending('sources') };
}

/** Puts all files of the release in one folder. @returns the folder */
function gather(apart: string, sums: Sums, { version, changelog }: Repository): string {
  const folder = join(root, `.output/release-${version}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of Object.keys(sums)) copyFileSync(join(apart, 'clone/.output', file), join(folder, file));
  const list = sbomFile(readJson('package.json'));
  writeFileSync(join(folder, list), sbom());
  writeFileSync(join(folder, 'CHANGES.md'), `${sectionOf(changelog, version)}\n`);
  const summed = [...Object.keys(sums), list];
  const lines = summed.map((file) => `${sha256(join(folder, file))}  ${file}`);
  writeFileSync(join(folder, 'SHA256SUMS'), `${lines.join('\n')}\n`);
  writeSheets(join(folder, 'listings'), version);
  return folder;
}

/** Submits where that can be done, or says how. @returns whether all that was asked for was done */
function submit(folder: string, files: Packages): boolean {
  const missing = missingSecrets(process.env);
  const all = Object.keys(secrets) as SubmitTo[];
  const stores = all.filter((store) => missing[store].length === 0);
  const environment = submitEnvironment(readJson('winkel/answers.json').firefox.id);
  if (!wishes.submit) {
    const words = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
    console.log(`\nTo submit it, in ${folder}, with the secrets of winkel/README.md in the environment:`);
    console.log([...words, 'npx wxt submit', ...submitArguments(all, files)].join(' '));
    return true;
  }
  for (const store of all.filter((each) => !stores.includes(each)))
    console.log(`Not submitted to ${store}: ${missing[store].join(', ')} not set.`);
  if (stores.length > 0)
    execFileSync(join(root, 'node_modules/.bin/wxt'), ['submit', ...submitArguments(stores, files)], {
      cwd: folder,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
  return stores.length === all.length;
}

function release(): boolean {
  const before = repository();
  const reason = reasonToStop(before, wishes);
  if (reason) throw new Error(reason);
  const apart = mkdtempSync(join(tmpdir(), 'vakmanschap-release-'));
  try {
    const sums = packages(apart);
    const folder = gather(apart, sums, before);
    console.log(
      `\n${readFileSync(join(folder, 'SHA256SUMS'), 'utf8')}\n${sectionOf(before.changelog, before.version)}`,
    );
    console.log(`\nThe release is in ${folder}.${wishes.untested ? ' It is NOT tested.' : ''}`);
    return submit(folder, named(sums));
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
}

try {
  process.exitCode = release() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
