/** The packages of others that are in what we ship: our dependencies and theirs, as package-lock.json has them. */
import { readFileSync } from 'node:fs';

/** Needed by a dependency in Node or in a worker alone: the build leaves them out, and a test sees that it does. */
const leftOut = ['graceful-fs', 'node-int64', 'unzipper-esm', 'worker-f'];

export interface Shipped {
  name: string;
  version: string;
  /** As SPDX names it. */
  license: string;
  /** What the registry says of its contents: `sha512-` and base64. */
  integrity: string;
  /** Where it is installed. */
  path: string;
  /** The places of the packages that it needs itself. */
  needs: string[];
}

interface Locked {
  version: string;
  license?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** In the order of their names. @throws Error when the lock file does not say all of a package */
export function shippedPackages(): Shipped[] {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  const found = new Map<string, Shipped>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    const needs = neededBy(path, packages);
    found.set(path, shipped(path, packages[path], needs));
    for (const each of needs) add(each);
  };
  for (const each of neededBy('', packages)) add(each);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param path where it is installed */
function shipped(path: string, locked: Locked | undefined, needs: string[]): Shipped {
  const name = path.replace(/^.*node_modules\//, '');
  if (!locked?.license || !locked.integrity)
    throw new Error(`package-lock.json has no licence or no integrity of ${name}: install it once more.`);
  const { version, license, integrity } = locked;
  return { name, version, license, integrity, path, needs };
}

/** Where the packages are that one needs. */
function neededBy(path: string, packages: Record<string, Locked>): string[] {
  const { dependencies, optionalDependencies } = packages[path] ?? {};
  const names = Object.keys({ ...dependencies, ...optionalDependencies });
  const kept = names.filter((name) => !leftOut.includes(name));
  return kept.map((name) => placeOf(name, path, packages)).filter((place) => place !== undefined);
}

/** As Node looks for a package: beside the one that needs it, and then ever further up. */
function placeOf(name: string, from: string, packages: Record<string, Locked>): string | undefined {
  const place = `${from ? `${from}/` : ''}node_modules/${name}`;
  if (packages[place]) return place;
  if (from === '') return undefined;
  return placeOf(name, from.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''), packages);
}
