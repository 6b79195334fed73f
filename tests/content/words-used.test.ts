import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/*
 * Finds words that nothing says any more. A text is used where code takes its name from an object, or hands on or
 * looks up in something that it is in: `labels={text.roles}`, `problem[kind]`. The name has to be taken in a file that
 * imports the words of that room and names that export.
 */
const root = join(import.meta.dirname, '../..');
const rooms = readdirSync(join(root, 'content/words')).map((file) => file.replace('.ts', ''));

interface Use {
  /** The names that are imported, or taken from what is imported. */
  names: Set<string>;
  /** The names that are taken from an object and then used as a whole. */
  asWhole: Set<string>;
}

type Node = Record<string, unknown> & { type: string };
const isNode = (value: unknown): value is Node => typeof Object(value).type === 'string';
const nameOf = (node: unknown) => (isNode(node) ? String(node.name ?? node.value) : '');

/** What code takes from objects. */
function useIn(file: string, code: string): Use {
  const use: Use = { names: new Set(), asWhole: new Set() };
  const walk = (value: unknown, parent: Node | undefined): void => {
    if (Array.isArray(value)) for (const inner of value) walk(inner, parent);
    if (!isNode(value)) return;
    if (value.type === 'ImportSpecifier') use.names.add(nameOf(value.imported));
    if (value.type === 'Property') use.names.add(nameOf(value.key));
    // A whole export gets a shorter name in many files: that says nothing yet of what is in it.
    const isGoneInto = parent?.type === 'MemberExpression' && parent.object === value && !parent.computed;
    const isRenamed = parent?.type === 'VariableDeclarator';
    if (value.type === 'MemberExpression' && !value.computed) use.names.add(nameOf(value.property));
    if (value.type === 'MemberExpression' && !value.computed && !isGoneInto && !isRenamed)
      use.asWhole.add(nameOf(value.property));
    const isLookedUpIn = parent?.type === 'MemberExpression' && parent.computed && parent.object === value;
    const isHandedOn = parent?.type === 'CallExpression' && parent.callee !== value;
    if (value.type === 'Identifier' && (isLookedUpIn || isHandedOn)) use.asWhole.add(nameOf(value));
    for (const inner of Object.values(value)) walk(inner, value);
  };
  walk(parseSync(file, code).program, undefined);
  return use;
}

/** Every text of a room as the names that lead to it: those of its export, of what is in that, and so on. */
function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  // Of a list each text is as the list is.
  if (Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name]));
}

function isUsed([first = '', ...inner]: string[], uses: Use[]): boolean {
  return uses
    .filter(({ names }) => names.has(first))
    .some(({ names, asWhole }) => {
      const last = inner.at(-1);
      return last === undefined || names.has(last) || [first, ...inner].some((name) => asWhole.has(name));
    });
}

const files = ['actions', 'browser', 'components', 'content', 'entrypoints', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) => `${folder}/${String(file)}`),
  )
  .concat('wxt.config.ts')
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('content/words/'))
  .map((file) => ({ file, code: readFileSync(join(root, file), 'utf8') }));

describe('the finding of words that are used', () => {
  const isUsedBy = (path: string, code: string) => isUsed(path.split('.'), [useIn('a.tsx', code)]);

  it.each([
    ['note.remove', 'say(words.note.remove);'],
    ['note.remove', 'const text = words.note; say(text.remove);'],
    ['note.remove', 'const { remove } = words.note;'],
    ['note.count.one', 'counted(words.note.count, 1);'],
    ['problem.full', 'say(words.problem[kind]);'],
    ['settings.roles.medewerker', 'const text = words.settings; const a = <p labels={text.roles} />;'],
    ['undo', 'say(words.undo);'],
    ['problem.full', 'Object.entries(words.problem);'],
    ['deckField.id', "import { deckField } from './words/deck'; Object.entries(deckField);"],
    ['problem.full', "import { problem } from './words/page'; say(problem[kind]);"],
  ])('%s is used in: %s', (path, code) => {
    expect(isUsedBy(path, code)).toBe(true);
  });

  it.each([
    ['note.remove', 'say(words.note.removed);'],
    ['note.remove', 'const text = words.note; say(text.removed);'],
    ['note.remove', 'say(words.trash.remove);'],
    ['undo', 'say(words.redo);'],
    ['note.count.one', 'say(words.note.remove);'],
  ])('%s is not used in: %s', (path, code) => {
    expect(isUsedBy(path, code)).toBe(false);
  });
});

describe.each(rooms)('the words of content/words/%s.ts', (room) => {
  it('are all used', async () => {
    const importing = files.filter(({ code }) => new RegExp(`words/${room}(\\.ts)?'`).test(code));
    const uses = importing.map(({ file, code }) => useIn(file, code));
    const words: unknown = await import(`../../content/words/${room}.ts`);
    const paths = pathsIn({ ...Object(words) });
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !isUsed(path, uses)).map((path) => path.join('.'))).toEqual([]);
  });
});
