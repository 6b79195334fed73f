/*
 * Runs before `npm start`, `npm test` and `npm run dev`: installs what package-lock.json says, if it is not there.
 * Plain JavaScript without packages, for any Node from 20 on: the pinned Node comes with the installation.
 * It is a script of its own ("prestart", "pretest", "predev"), because a shell remembers where it found `node`:
 * whatever came after it in the same shell would still run on the old one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const pinnedNode = 'node_modules/node/bin/node';

if (!isComplete()) {
  console.log('Installing packages; from an empty cache that takes a minute or two.');
  const { status } = spawnSync('npm install --loglevel=error', { stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
  if (!existsSync(pinnedNode)) {
    console.error(
      'The package `node` could not run its install script: allow it, and run `npm rebuild node`.',
    );
    process.exit(1);
  }
}

/** Whether every package is there, in the version that package-lock.json names, and made ready. */
function isComplete() {
  const wanted = read('package-lock.json');
  const found = read('node_modules/.package-lock.json');
  const own = read('package.json');
  return (
    found !== undefined &&
    ['dependencies', 'devDependencies'].every((kind) => isSame(own[kind], wanted.packages[''][kind])) &&
    Object.entries(wanted.packages).every(
      ([path, { version, optional }]) => path === '' || optional || found.packages[path]?.version === version,
    ) &&
    [pinnedNode, '.wxt/tsconfig.json'].every((file) => existsSync(file))
  );
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function isSame(a = {}, b = {}) {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}
