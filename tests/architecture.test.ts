import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * The house rules of HOUSE, counted. Read as text: an import that is only a type is an import too, and TypeScript 7
 * has no parser to call.
 */
const root = join(import.meta.dirname, '..');

/** Which folders each folder may import from, besides itself. */
const mayImport: Record<string, string[]> = {
  entrypoints: ['components', 'actions', 'storage', 'browser', 'content', 'domain', 'assets'],
  components: ['actions', 'storage', 'browser', 'content', 'domain'],
  actions: ['storage', 'browser', 'content', 'domain'],
  storage: ['domain'],
  browser: ['domain'],
  content: ['domain'],
  domain: [],
};

/** Which packages are used, and where alone. A package that is not here has no place yet: give it one. */
const placeOf: [packages: RegExp, place: RegExp][] = [
  [/^(valibot|minisearch|@orama\/stemmers\/.+)$/, /^domain\//],
  [/^idb$/, /^storage\//],
  [/^preact(\/|$)/, /^(components|entrypoints)\//],
  [/^@tanstack\/virtual-core$/, /^components\/controls\/long-list\.tsx$/],
  [/\.css$/, /^components\//],
  // The extension's storage holds stored data, so it has its door in storage/.
  [/^wxt\/browser$/, /^(browser\/|storage\/values\/stored-value\.ts$)/],
  [/^wxt\/utils\/define-background$/, /^entrypoints\/background\.ts$/],
];

/** Code without its comments, and without its texts too if asked; a `//` within quotes is no comment. */
function bare(code: string, without: 'comments' | 'comments and texts'): string {
  const quotedOrComment =
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/.*/g;
  return code.replace(quotedOrComment, (found) =>
    without === 'comments' && !found.startsWith('/') ? found : ' ',
  );
}

/** What a file imports, as it is written there. */
function importsOf(code: string): string[] {
  const named = bare(code, 'comments').matchAll(/\b(?:from|import)\s*\(?\s*(['"`])([^'"`]+)\1/g);
  return [...named].map(([, , what = '']) => what);
}

const walk = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );

const product = Object.keys(mayImport).flatMap(walk);
const files = [...product, ...walk('assets'), ...walk('public'), ...walk('scripts')]
  .filter((path) => /\.(tsx?|js|css|html)$/.test(path))
  .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));
const scripts = files.filter(({ path }) => /\.(tsx?|js)$/.test(path));
const imports = scripts
  .filter(({ path }) => product.includes(path))
  .flatMap(({ path, code }) => importsOf(code).map((what) => ({ path, what })));

const topFolders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** `domain` for a file in domain/, and the same for what an import points at. */
const folderOf = (path: string) => path.split('/')[0] ?? '';

describe('the reading of imports', () => {
  it.each([
    ["import { a } from './a';", ['./a']],
    ['import type { A } from \'./a\';\nexport * from "./b";', ['./a', './b']],
    ["import './a.css';", ['./a.css']],
    ["import {\n  a,\n  b,\n} from './a';", ['./a']],
    ["const { a } = await import('./a');", ['./a']],
    ["type A = import('./a').A;", ['./a']],
    ["// import './a';\n/* from './b' */ const url = 'https://c'; import './d';", ['./d']],
    ["const html = '/*'; import './a'; const end = '*/';", ['./a']],
  ])('%j', (code, expected) => {
    expect(importsOf(code)).toEqual(expected);
  });
});

describe('the house', () => {
  it('is there to be judged', () => {
    expect(new Set(product.map(folderOf))).toEqual(new Set(Object.keys(mayImport)));
    expect(imports.length).toBeGreaterThan(100);
  });

  it('imports one way: entrypoints, components, storage or browser or content, domain', () => {
    const wrong = imports.filter(({ path, what }) => {
      if (!what.startsWith('.')) return false;
      const from = folderOf(path);
      const target = posix.join(posix.dirname(path), what);
      // An entrypoint is not even for another entrypoint: what two pages share is a component.
      if (from === 'entrypoints') return !mayImport.entrypoints?.includes(folderOf(target));
      return folderOf(target) !== from && !mayImport[from]?.includes(folderOf(target));
    });
    expect(wrong).toEqual([]);
  });

  it('has one place for each package', () => {
    const wrong = imports.filter(({ path, what }) => {
      if (what.startsWith('.')) return false;
      return !placeOf.some(([packages, place]) => packages.test(what) && place.test(path));
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['extension APIs outside their door', /(?<![.\w])(chrome|browser)\??\.\w/, /^(browser|scripts)\//],
    ['the network', /\b(fetch|sendBeacon|XMLHttpRequest|WebSocket|EventSource)\s*\(/, /^scripts\//],
    [
      'data turned into markup or code',
      /innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function/i,
      null,
    ],
    ['a type that is `any`', /([:<|&,=(]|\bas|\bextends)\s*any\b/, null],
  ] as const)('has no file with %s', (_what, pattern, except) => {
    const wrong = scripts.filter(
      ({ path, code }) => !except?.test(path) && pattern.test(bare(code, 'comments and texts')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has rules without a page, a clock or chance of their own', () => {
    const outside = /Date\.now|new Date\(\)|Math\.random|\b(document|window|location|localStorage)\b/;
    const rules = scripts.filter(({ path }) => folderOf(path) === 'domain');
    expect(rules.filter(({ code }) => outside.test(bare(code, 'comments and texts')))).toEqual([]);
  });

  it('silences no type error', () => {
    expect(scripts.filter(({ code }) => /@ts-(ignore|expect-error|nocheck)/.test(code))).toEqual([]);
  });

  it('has no file of more than 300 lines', () => {
    // content/ holds words: a list of synonyms is as long as it has to be.
    const long = files.filter(
      ({ path, code }) =>
        !/^(content|scripts\/driver)\//.test(path) && code.trimEnd().split('\n').length > 300,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('has no folder named after nothing', () => {
    const drawers = [
      'utils',
      'util',
      'helpers',
      'helper',
      'lib',
      'libs',
      'services',
      'hooks',
      'common',
      'misc',
    ];
    const places = [...product, ...walk('tests'), ...walk('scripts')];
    const folders = new Set([...places.flatMap((path) => path.split('/').slice(0, -1)), ...topFolders]);
    expect(drawers.filter((drawer) => folders.has(drawer))).toEqual([]);
  });

  it('names each package with an exact version', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.length).toBeGreaterThan(5);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([]);
  });
});
