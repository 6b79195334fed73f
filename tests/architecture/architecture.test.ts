import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as code from './code';
import * as folders from './folders';
import { type House, houseOf, readHouse } from './house';
import * as imports from './imports';
import * as styles from './styles';

/*
 * The rules of the house. Each is shown a small house that breaks it, and must find just that; then it judges ours.
 */
const root = join(import.meta.dirname, '../..');
const folderNames = [...Object.keys(imports.layers), 'assets', 'public', 'scripts', 'tests'];
const ours = houseOf(readHouse(folderNames));

type Files = Record<string, string>;
const small = (files: Files) => houseOf(Object.entries(files).map(([path, code]) => ({ path, code })));
const body = (lines: number) => 'n();\n'.repeat(lines);

interface Row {
  name: string;
  rule: (house: House) => string[];
  wrong: Files;
  finds: string[];
}

const rows: Row[] = [
  {
    name: 'imports one way: entrypoints, components, actions, storage or browser or content, domain',
    rule: imports.againstLayers,
    wrong: {
      'domain/a.ts': "import type { B } from '../storage/b'; // import '../browser/c'",
      'storage/b.ts': "export * from '../domain/a'; const s = \"import '../content/x'\";",
      'actions/c.ts': "const c = () => import('../components/deck/d');",
      'components/deck/d.tsx': "type C = import('../../actions/c').C;",
      'entrypoints/popup/main.tsx': "import '../../components/deck/d'; import '../../assets/a.css';",
      'entrypoints/newtab/main.tsx': "import '../popup/main';",
    },
    finds: [
      'domain/a.ts imports storage/b.ts',
      'actions/c.ts imports components/deck/d.tsx',
      'entrypoints/newtab/main.tsx imports entrypoints/popup/main.tsx',
    ],
  },
  {
    name: 'imports a room from the rooms below it only',
    rule: imports.againstRooms,
    wrong: {
      'components/deck/a.tsx': "import '../controls/b'; import '../cards/c';",
      'storage/values/d.ts': "import '../notes/e';",
      'domain/deck/f.ts': "import '../../storage/notes/e'; import '../search/g';",
    },
    finds: [
      'components/deck/a.tsx imports components/cards/c',
      'storage/values/d.ts imports storage/notes/e',
      'domain/deck/f.ts imports domain/search/g',
    ],
  },
  {
    name: 'has an order for every room',
    rule: imports.unknownRooms,
    wrong: { 'components/attic/a.tsx': '', 'domain/route.ts': '', 'storage/notes/b.ts': '' },
    finds: ['components/attic'],
  },
  {
    name: 'has no circle of files',
    rule: imports.circlesOfFiles,
    wrong: {
      'domain/a.ts': "import './b';",
      'domain/b.ts': "import type { C } from './c';",
      'domain/c.ts': "const c = () => import('./b');",
    },
    finds: ['domain/b.ts → domain/c.ts → domain/b.ts'],
  },
  {
    name: 'has no circle of folders',
    rule: imports.circlesOfFolders,
    wrong: {
      'content/a.ts': "import './words/b'; import './d'",
      'content/words/b.ts': "import '../c';",
      'content/c.ts': '',
      'content/d.ts': '',
    },
    finds: ['content → content/words → content'],
  },
  {
    name: 'has a background without a component, however far away',
    rule: imports.componentsInBackground,
    wrong: {
      'entrypoints/background.ts': "import '../actions/a';",
      'actions/a.ts': "import '../components/deck/b';",
      'components/deck/b.tsx': '',
      'components/deck/c.tsx': '',
    },
    finds: ['components/deck/b.tsx'],
  },
  {
    name: 'shows a team nothing that is for the host alone, and loads none of it, however far away',
    rule: imports.forHostOnScreen,
    wrong: {
      'components/screen/a.tsx':
        "import '../conversation/b'; import '../../storage/conversation/agreement-texts';",
      'components/conversation/b.ts': "const c = () => import('../../storage/conversation/texts');",
      'components/lead/d.tsx': "import '../screen/a'; import '../../storage/notes/e';",
      'components/writing/f.tsx': '',
      'components/screen/g.tsx': "import type { F } from '../writing/f';",
      'storage/conversation/texts.ts': '',
      'storage/conversation/agreement-texts.ts': '',
      'storage/notes/e.ts': '',
    },
    finds: ['components/writing/f.tsx', 'storage/conversation/texts.ts'],
  },
  {
    name: 'has one place for each package',
    rule: imports.packagesOutOfPlace,
    wrong: {
      'domain/deck/a.ts': "import 'valibot'; import 'preact'; import 'new-here';",
      'domain/deck/a-schema.ts': "import 'valibot';",
      'components/deck/b.tsx': "import 'preact/hooks'; import { openDB } from 'idb';",
      'scripts/c.ts': "import 'wxt';",
    },
    finds: [
      'domain/deck/a.ts imports valibot',
      'domain/deck/a.ts imports preact',
      'domain/deck/a.ts imports new-here',
      'components/deck/b.tsx imports idb',
    ],
  },
  {
    name: 'has one door to the deck',
    rule: imports.pastDeckDoor,
    wrong: {
      'content/deck.ts': '',
      'actions/deck-in-use.ts': "import '../content/deck.ts';",
      'components/deck/a.tsx': "import '../../content/deck'; import '../../actions/deck-in-use.ts';",
      'tests/content/b.test.ts': "import '../../content/deck';",
    },
    finds: ['components/deck/a.tsx imports content/deck.ts'],
  },
  {
    name: 'has no script that needs a test',
    rule: imports.testsInScripts,
    wrong: { 'scripts/a.ts': "import '../tests/b';", 'tests/b.ts': "import '../scripts/a'; import './c';" },
    finds: ['scripts/a.ts imports tests/b.ts'],
  },
  {
    name: 'has no file that hands on what others export',
    rule: imports.barrels,
    wrong: { 'domain/a.ts': "export * from './b';", 'domain/b.ts': 'export const text = "export * from";' },
    finds: ['domain/a.ts'],
  },
  {
    name: 'has one door to extension APIs',
    rule: code.extensionApis,
    wrong: {
      'components/deck/a.tsx': 'chrome.tabs.create({}); // browser.tabs',
      'components/deck/b.tsx': "const s = 'chrome.tabs'; tab.browser.name;",
      'actions/c.ts': 'await browser?.storage;',
      'browser/d.ts': 'browser.tabs.create({});',
    },
    finds: ['components/deck/a.tsx', 'actions/c.ts'],
  },
  {
    name: 'has nothing that asks the network',
    rule: code.network,
    wrong: {
      'actions/a.ts': "await fetch('https://example.org');",
      'actions/b.ts': 'new WebSocket(address);',
      'actions/c.ts': "'fetch()'; prefetch(); // fetch()",
    },
    finds: ['actions/a.ts', 'actions/b.ts'],
  },
  {
    name: 'turns no data into markup or code',
    rule: code.markupFromData,
    wrong: {
      'components/deck/a.tsx': 'element.innerHTML = text;',
      'components/deck/b.tsx': 'const c = <p dangerouslySetInnerHTML={{ __html: text }} />;',
      'components/deck/c.tsx': '// innerHTML',
    },
    finds: ['components/deck/a.tsx', 'components/deck/b.tsx'],
  },
  {
    name: 'has no type that is `any`',
    rule: code.typesAny,
    wrong: { 'domain/a.ts': 'const a: Map<string, any> = b;', 'domain/b.ts': "const any = 'any';" },
    finds: ['domain/a.ts'],
  },
  {
    name: 'silences no type error',
    rule: code.silencedErrors,
    wrong: { 'domain/a.ts': '// @ts-expect-error it is wrong\na();', 'domain/b.ts': "'@ts-ignore';" },
    finds: ['domain/a.ts'],
  },
  {
    name: 'has rules without a page, a clock or chance of their own',
    rule: code.impureRules,
    wrong: {
      'domain/a.ts': 'const now = Date.now();',
      'domain/b.ts': 'const width = window.innerWidth;',
      'domain/c.ts': "const day = new Date(2026, 1, 1); // new Date()\n'window';",
    },
    finds: ['domain/a.ts', 'domain/b.ts'],
  },
  {
    name: 'leaves keys to the input method while it composes',
    rule: code.keysOfInputMethods,
    wrong: {
      'components/deck/a.tsx': 'const a = <p onKeyDown={press} />;',
      'components/deck/b.tsx': "addEventListener('keydown', press); // belongsToInputMethod(event)",
      'components/deck/c.tsx': "addEventListener('keydown', (e) => belongsToInputMethod(e) || press(e));",
    },
    finds: ['components/deck/a.tsx', 'components/deck/b.tsx'],
  },
  {
    name: 'moves the focus at once, with the drawing, or by `focusLater`',
    rule: code.lateFocus,
    wrong: {
      'components/deck/a.tsx': 'useEffect(() => {\n  if (isOpen) heading.current?.focus();\n}, [isOpen]);',
      'components/deck/b.tsx': 'const act = async () => {\n  await store();\n  field.focus();\n};',
      'components/deck/c.tsx': 'run(() => putBack().then(focusOnHeading));\nrun(focusOutside);',
      'components/deck/d.tsx': 'requestAnimationFrame(() => sheet.showModal());',
      'components/deck/e.tsx':
        "useLayoutEffect(() => { field.focus(); }); import { focusOnHeading } from './f';",
      'components/deck/f.tsx':
        'const act = async () => { field.focus(); const goOn = focusLater(() => field.focus()); await store(); goOn(); };',
    },
    finds: [
      'components/deck/a.tsx:2 heading.current?.focus',
      'components/deck/b.tsx:3 field.focus',
      'components/deck/c.tsx:1 focusOnHeading',
      'components/deck/d.tsx:1 sheet.showModal',
    ],
  },
  {
    name: 'opens the database in one room',
    rule: code.otherDatabases,
    wrong: {
      'storage/notes/a.ts': "import { openDB } from 'idb';",
      'actions/b.ts': 'indexedDB.deleteDatabase(name);',
      'storage/database/c.ts': 'openDB(name); indexedDB.databases();',
    },
    finds: ['storage/notes/a.ts', 'actions/b.ts'],
  },
  {
    name: 'cites no document from outside the repository',
    rule: code.citedDocuments,
    wrong: {
      'domain/a.ts': '\n/* The rule of PRODUCT. */',
      'domain/b.ts': "const PRODUCT = 'PRODUCT';",
      'assets/c.css': '/* shared/FIELD.md */',
    },
    finds: ['domain/a.ts:2', 'assets/c.css'],
  },
  {
    name: 'has no function of more than 50 lines without a reason',
    rule: code.longFunctions,
    wrong: {
      'domain/a.ts': `const short = () => {\n${body(48)}\n\n// A comment.\n};\nfunction long() {\n${body(49)}}`,
      'domain/b.ts': `// long: the steps are one list\nfunction long() {\n${body(49)}}`,
      'tests/c.test.ts': `describe(() => {\n${body(90)}});`,
    },
    finds: ['domain/a.ts:54 long: 51 lines'],
  },
  {
    name: 'has no file of more than 250 lines of code without a reason; tests have 400',
    rule: code.longFiles,
    wrong: {
      'domain/a.ts': `/* A comment. */\n\n${body(251)}`,
      'domain/b.ts': `/* A comment. */\n${body(250)}`,
      'content/c.ts': `/*\n * long: a list of words.\n */\n${body(900)}`,
      'tests/d.ts': body(400),
      'tests/e.ts': body(401),
    },
    finds: ['domain/a.ts: 251 lines', 'tests/e.ts: 401 lines'],
  },
  {
    name: 'has each style sheet beside the component that imports it',
    rule: styles.sheetsAlone,
    wrong: {
      'components/deck/a.css': '',
      'components/deck/a.tsx': "import './a.css';",
      'components/deck/b.css': '',
      'components/deck/b.tsx': "import './a.css';",
      'components/deck/c.css': '',
    },
    finds: ['components/deck/b.css', 'components/deck/c.css'],
  },
  {
    name: 'styles each class in the sheet of its own component',
    rule: styles.classesElsewhere,
    wrong: {
      'components/deck/a.css': `.a { top: 0.5em } .a__more:hover .b, .c[data-x] { top: 0 }
        @media (min-width: 1.5rem) { .d, .nl-button--subtle > .e {} .a .buttons {} } /* .f {} */`,
      'components/deck/a.tsx': `const a = <p class="a"><b class={open ? 'c' : \`e \${more}\`} data-b="b" /></p>;`,
    },
    finds: ['components/deck/a.css styles .b', 'components/deck/a.css styles .d'],
  },
  {
    name: 'styles no class in two sheets',
    rule: styles.classesTwice,
    wrong: {
      'assets/a.css': '.a {} .buttons {}',
      'components/deck/b.css': '.b .a {} .b:hover {} .buttons {}',
    },
    finds: ['components/deck/b.css styles .a too'],
  },
  {
    name: 'sets the lines of a title close together',
    rule: styles.looseTitles,
    wrong: {
      'components/deck/a.css': `.a { font-family: var(--serif); font-size: 1.125rem }
        .b { font-family: var(--serif); font-size: min(1.5rem, 11vw) }
        @media print { .c { font-family: var(--serif); font-size: var(--text-title); /* line-height */ } }
        .d { font-family: var(--serif); font-size: 2rem; line-height: 1.2 } .e { font-size: 2rem }`,
    },
    finds: ['components/deck/a.css .b', 'components/deck/a.css .c'],
  },
  {
    name: 'paints what has the hue of a card in that hue',
    rule: styles.huesUnseen,
    wrong: {
      'components/deck/a.tsx':
        'const a = <ul class="paper"><li class="a hued" style={hueOf(card)} /><li class="b" style={hueOf(card)} /></ul>;',
    },
    finds: ['components/deck/a.tsx <li class="b"'],
  },
  {
    name: 'finds nothing by a class',
    rule: styles.classSelectors,
    wrong: {
      'components/deck/a.css': '.card {} .card__head {}',
      'components/deck/a.tsx': "here.querySelector('.card');\nfocus(`[data-card] .card__head`);",
      'components/deck/b.tsx': "'a .cards'; './card'; 'x.card'; here.closest('[data-card]');",
      'components/deck/c.tsx': 'here.classList.add(name);',
    },
    finds: [
      "components/deck/a.tsx:1 '.card'",
      'components/deck/a.tsx:2 `[data-card] .card__head`',
      'components/deck/c.tsx',
    ],
  },
  {
    name: 'has no folder named after nothing',
    rule: folders.foldersNamedAfterNothing,
    wrong: { 'domain/utils/a.ts': '', 'tests/hooks/b.ts': '', 'domain/deck/utils.ts': '' },
    finds: ['utils', 'hooks'],
  },
  {
    name: 'has tests in the rooms of the product',
    rule: folders.testsWithoutRoom,
    wrong: {
      'domain/deck/a.ts': '',
      'tests/domain/deck/a.test.ts': '',
      'tests/domain/attic/b.test.ts': '',
      'tests/bench/c.ts': '',
      'tests/d.test.ts': '',
    },
    finds: ['domain/attic'],
  },
];

describe.each(rows)('the house $name', ({ rule, wrong, finds }) => {
  it('or it is found', () => expect(rule(small(wrong))).toEqual(finds));
  it('and ours does', () => expect(rule(ours)).toEqual([]));
});

describe('the house', () => {
  it('is there to be judged', () => {
    expect(new Set(ours.files.map(({ path }) => imports.folderOf(path)))).toEqual(new Set(folderNames));
    expect(ours.scripts.flatMap((script) => script.imports).length).toBeGreaterThan(500);
  });

  it('has no empty folder', () => {
    expect(folders.emptyFolders(['domain', 'domain/deck', 'domain/dec'], ['domain/deck/a.ts'])).toEqual([
      'domain/dec',
    ]);
    const entries = folderNames.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).map((entry) => ({
        path: join(entry.parentPath, entry.name).replaceAll('\\', '/'),
        isFile: entry.isFile(),
      })),
    );
    const paths = (isFile: boolean) =>
      entries.filter((entry) => entry.isFile === isFile).map(({ path }) => path);
    expect(folders.emptyFolders(paths(false), paths(true))).toEqual([]);
  });

  it('names each package with an exact version', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.length).toBeGreaterThan(5);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([]);
  });
});
