import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { buildOf } from '../../scripts/driver.ts';
import { lowestVersions } from '../../scripts/lowest-versions.ts';
import { featuresOfStyle, namesInScript } from './features.ts';

/*
 * The lowest version that is promised has all that the build asks of it, by the public compatibility data of MDN. Of a
 * member of anything only the name is known: it is wrong when nothing of that name is there in the lowest version.
 */

const browser = inject('browserName') === 'firefox' ? 'firefox' : 'chrome';
const lowest = lowestVersions[browser];
const build = buildOf(inject('browserName'));

/** What a lowest version may lack, and why nothing is lost there. */
const unharmed: Record<string, string> = {
  'css.properties.text-box-trim': 'the design system aligns letters in a button by it, to a pixel',
  'css.properties.text-box-trim.trim-both': 'as above',
  'css.properties.reading-flow': 'asked for in a query',
  'css.properties.reading-flow.grid-order': 'asked for in a query',
  'css.properties.text-wrap.pretty': 'lines break as they always did',
  'css.properties.print-color-adjust.exact': 'stands beside the one with a prefix',
  'css.properties.break-after.avoid': 'a heading may end a page',
  'css.properties.orphans': 'a page may end with one line',
  'css.properties.widows': 'a page may begin with one line',
  'css.selectors.-webkit-inner-spin-button': 'Firefox keeps no room for arrows that are not drawn',
  'css.selectors.-webkit-search-cancel-button': 'Firefox has no such button to hide',
  moveBefore: 'Preact asks whether it is there',
  showDirectoryPicker: 'the page asks whether it is there, and says so in a sentence',
  showSaveFilePicker: 'the page asks whether it is there',
  queryPermission: 'of a folder, so only where one could be chosen',
  requestPermission: 'of a folder, so only where one could be chosen',
  windows: 'of the extension interface, not of pages',
  managed: 'of the extension interface, not of pages',
  watch: 'of a package',
  path: 'of a package',
};

interface Feature {
  __compat?: { support: Record<string, Support | Support[]> };
  [key: string]: unknown;
}
interface Support {
  version_added: string | boolean | null;
  version_removed?: string;
  flags?: unknown[];
}

const data: Feature = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** @returns undefined where the data do not know the feature */
function isSupported(feature: Feature | undefined, version: number): boolean | undefined {
  const support = feature?.__compat?.support[browser];
  return support && [support].flat().some((each) => isThere(each, version));
}

function isThere(
  { version_added: added, version_removed: removed, flags }: Support,
  version: number,
): boolean {
  const from = typeof added === 'string' ? Number.parseFloat(added.replace('≤', '')) : Number.NaN;
  return !flags && !removed && from <= version;
}

function isFeature(value: unknown): value is Feature {
  return typeof value === 'object' && value !== null;
}

function childOf(feature: Feature | undefined, key: string): Feature | undefined {
  const child = feature?.[key];
  return isFeature(child) ? child : undefined;
}

function featureAt(path: string): Feature | undefined {
  return path.split('.').reduce<Feature | undefined>(childOf, data);
}

/** Names of interfaces and of their members, each with whether any of that name is there. */
function knownNames(version: number): { globals: Map<string, boolean>; members: Map<string, boolean> } {
  const globals = new Map<string, boolean>();
  const members = new Map<string, boolean>();
  const add = (to: Map<string, boolean>, name: string, feature: Feature) => {
    const supported = isSupported(feature, version);
    if (supported !== undefined) to.set(name, supported || to.get(name) === true);
  };
  for (const group of [featureAt('api'), featureAt('javascript.builtins')]) {
    for (const [name, each] of Object.entries(group ?? {})) {
      if (!isFeature(each)) continue;
      add(globals, name, each);
      for (const [member, feature] of Object.entries(each)) {
        if (isFeature(feature)) add(members, member.replace(/_static$/, ''), feature);
      }
    }
  }
  return { globals, members };
}

const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
const read = (ending: string) =>
  files.filter((file) => file.endsWith(ending)).map((file) => readFileSync(join(build, file), 'utf8'));

function missingInStyles(version: number): string[] {
  const used = new Set(read('.css').flatMap(featuresOfStyle));
  return [...used].filter((path) => isSupported(featureAt(path), version) === false && !unharmed[path]);
}

function missingInScripts(version: number): string[] {
  const known = knownNames(version);
  const missing = read('.js')
    .map(namesInScript)
    .flatMap(({ globals, members }) => [
      ...[...globals].filter((name) => known.globals.get(name) === false),
      ...[...members].filter((name) => known.members.get(name) === false),
    ]);
  return [...new Set(missing)].filter((name) => !unharmed[name]);
}

describe(`in ${browser} ${lowest}, the lowest that is promised`, () => {
  it('the manifest promises it', () => {
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
    const promised =
      browser === 'firefox'
        ? manifest.browser_specific_settings.gecko.strict_min_version
        : manifest.minimum_chrome_version;
    expect(Number.parseFloat(promised)).toBe(lowest);
  });

  it('there is all that the styles use', () => {
    expect(missingInStyles(lowest)).toEqual([]);
  });

  it('there is all that the scripts use', () => {
    expect(missingInScripts(lowest)).toEqual([]);
  });

  it('the same question finds what a lower version lacks', () => {
    // The version before the one that brought `field-sizing`.
    expect(missingInStyles(browser === 'firefox' ? 151 : 122)).toContain('css.properties.field-sizing');
    // The version before `Promise.withResolvers` and others: some of what our scripts use is newer.
    expect(missingInScripts(90)).not.toEqual([]);
  });
});
