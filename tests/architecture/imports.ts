import type { House, Script } from './house';

/* Who may import whom. Each rule gives a line for each import that is wrong. */

/** The layers: which folders each may import from, besides itself. */
export const layers: Record<string, readonly string[]> = {
  entrypoints: ['components', 'actions', 'storage', 'browser', 'content', 'domain', 'assets'],
  components: ['actions', 'storage', 'browser', 'content', 'domain'],
  actions: ['storage', 'browser', 'content', 'domain'],
  storage: ['domain'],
  browser: ['domain'],
  content: ['domain'],
  domain: [],
};

/** The rooms of a layer, lowest first: each may import from those before it. */
export const rooms: Record<string, readonly string[]> = {
  components: [
    'controls',
    'page',
    'deck',
    'writing',
    'backup',
    'notes',
    'cards',
    'search',
    'conversation',
    'screen',
    'report',
    'lead',
    'prepare',
    'today',
    'settings',
    'panel',
    'start',
  ],
  storage: ['values', 'database', 'notes', 'conversation', 'backup'],
  domain: ['language', 'records', 'deck', 'notes', 'conversation', 'backup', 'search', 'policy'],
};

/** Where each package is used, and nowhere else. A package that is not here has no place yet: give it one. */
const placeOf: [packages: RegExp, place: RegExp][] = [
  [/^valibot$/, /^domain\/[\w-]+\/[\w-]+-schema\.ts$/],
  [/^(minisearch|@orama\/stemmers\/.+)$/, /^domain\/search\//],
  [/^(fflate|papaparse|read-excel-file\/universal)$/, /^domain\/deck\/sheets\.ts$/],
  [/^idb$/, /^storage\/database\//],
  [/^preact(\/|$)/, /^(components|entrypoints)\//],
  [/\.css$/, /^components\//],
  // The extension's storage holds stored data, so it has its door in storage/.
  [/^wxt\/browser$/, /^(browser\/|storage\/values\/stored-value\.ts$)/],
  [/^wxt\/utils\/define-background$/, /^entrypoints\/background\.ts$/],
];

/** `domain` for a file in domain/. */
export const folderOf = (path: string) => path.split('/')[0] ?? '';

/** `deck` for a file in components/deck/; nothing for one that lies in no room. */
const roomOf = (path: string) => (path.split('/').length > 2 ? path.split('/')[1] : undefined);

const isProduct = ({ path }: { path: string }) => folderOf(path) in layers;
/** Of a file in the house its path has a folder; of a package the name may have one too. */
const isFile = (what: string) => folderOf(what) in layers || /^(assets|public|scripts|tests)\//.test(what);

function wrongImports({ scripts }: House, isWrong: (from: Script, what: string) => boolean): string[] {
  return scripts.flatMap((script) =>
    script.imports.filter((what) => isWrong(script, what)).map((what) => `${script.path} imports ${what}`),
  );
}

/** An entrypoint is not even for another entrypoint: what two pages share is a component. */
export function againstLayers(house: House): string[] {
  return wrongImports(house, ({ path }, what) => {
    const from = folderOf(path);
    if (!(from in layers) || !isFile(what)) return false;
    if (folderOf(what) === from && from !== 'entrypoints') return false;
    return !layers[from]?.includes(folderOf(what));
  });
}

/** A room imports itself and the rooms below it. */
export function againstRooms(house: House): string[] {
  return wrongImports(house, ({ path }, what) => {
    const order = rooms[folderOf(path)];
    const [from, to] = [roomOf(path), roomOf(what)];
    if (!order || !isFile(what) || folderOf(path) !== folderOf(what) || !from || !to) return false;
    return order.indexOf(to) > order.indexOf(from);
  });
}

/** A room that nobody gave a place in the order. */
export function unknownRooms({ files }: House): string[] {
  const found = files.filter(isProduct).flatMap(({ path }) => {
    const [order, room] = [rooms[folderOf(path)], roomOf(path)];
    return order && room && !order.includes(room) ? [`${folderOf(path)}/${room}`] : [];
  });
  return [...new Set(found)];
}

/** Circles of files: each as the way around. */
export function circlesOfFiles({ scripts }: House): string[] {
  return circles(new Map(scripts.map(({ path, imports }) => [path, imports])));
}

/** Circles of folders: each as the way around. */
export function circlesOfFolders({ scripts }: House): string[] {
  const folder = (path: string) => path.split('/').slice(0, -1).join('/');
  const edges = new Map<string, string[]>();
  for (const { path, imports } of scripts.filter(isProduct)) {
    const others = imports
      .filter(isFile)
      .map(folder)
      .filter((other) => other !== folder(path));
    edges.set(folder(path), [...(edges.get(folder(path)) ?? []), ...others]);
  }
  return circles(edges);
}

/** Follows every way once; a way that meets itself is a circle. */
function circles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (node: string, way: readonly string[]) => {
    if (way.includes(node)) found.push([...way.slice(way.indexOf(node)), node].join(' → '));
    if (done.has(node) || way.includes(node)) return;
    for (const next of edges.get(node) ?? []) follow(next, [...way, node]);
    done.add(node);
  };
  for (const node of edges.keys()) follow(node, []);
  return found;
}

/** The background has no screen: it imports no component, nor anything that does. */
export function componentsInBackground({ scripts }: House): string[] {
  return reachedFrom(scripts, ['entrypoints/background.ts']).filter(
    (path) => folderOf(path) === 'components',
  );
}

/** Notes, what is typed, and what was typed in a conversation other than its agreements. */
const forHostAlone =
  /^(storage\/(notes\/|conversation\/(texts|open-agreements)\.ts)|components\/(writing|notes)\/)/;

/** What a team sees on the shared screen comes from files that load nothing for the host alone, however far away. */
export function forHostOnScreen({ scripts }: House): string[] {
  const screen = scripts.map(({ path }) => path).filter((path) => path.startsWith('components/screen/'));
  return reachedFrom(scripts, screen).filter((path) => forHostAlone.test(path));
}

/** All that some files import, and what that imports, and so on; they themselves are in it. */
function reachedFrom(scripts: readonly Script[], begin: readonly string[]): string[] {
  const byPath = new Map(scripts.map((script) => [script.path, script]));
  const reached = new Set(begin);
  for (const path of reached) for (const what of byPath.get(path)?.imports ?? []) reached.add(what);
  return [...reached];
}

export function packagesOutOfPlace({ scripts }: House): string[] {
  return wrongImports({ files: [], scripts: scripts.filter(isProduct) }, ({ path }, what) => {
    if (isFile(what)) return false;
    return !placeOf.some(([packages, place]) => packages.test(what) && place.test(path));
  });
}

/** What is needed to start the product or a browser may not need a test. */
export function testsInScripts(house: House): string[] {
  return wrongImports(
    house,
    ({ path }, what) => !path.startsWith('tests/') && folderOf(what) === 'tests' && isFile(what),
  );
}

/** A file that hands on what others export: one would not know where a thing is. */
export function barrels({ scripts }: House): string[] {
  return scripts
    .filter((script) => isProduct(script) && /^\s*export\s*\*/m.test(script.bare))
    .map(({ path }) => path);
}

/** The one deck is a choice that can change: who works with cards asks for it here, or is handed them. */
const deckDoor = { deck: 'content/deck.ts', door: 'actions/deck-in-use.ts' };

export function pastDeckDoor(house: House): string[] {
  return wrongImports(
    house,
    (from, what) => isProduct(from) && what === deckDoor.deck && from.path !== deckDoor.door,
  );
}
