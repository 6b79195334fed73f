import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';

/*
 * The house as the rules see it: its files, each with what the parser knows of it. vite brings that parser along;
 * TypeScript 7 has none to call.
 */

/** A file as it is written. */
export interface SourceFile {
  /** From the root, with `/`: `components/deck/figures.tsx`. */
  path: string;
  code: string;
}

/** A piece of a file, and the line it begins on, from 1. */
export interface Piece {
  text: string;
  line: number;
}

/** A script with what it consists of. */
export interface Script extends SourceFile {
  /** What it imports, types too: the path of a file in the house, or the name of a package. */
  imports: string[];
  comments: Piece[];
  /** String literals and the fixed parts of templates. */
  texts: Piece[];
  /** The words in `class` attributes. */
  classes: string[];
  functions: { name: string; line: number; lines: number }[];
  /** The code with comments, texts and the words of markup blanked. */
  bare: string;
  /** Lines that are not blank and no comment alone. */
  lines: number;
  hasTypeAny: boolean;
  /** Where the focus is moved some time later than it was asked for, other than by `focusLater`. */
  lateFocus: Piece[];
}

export interface House {
  files: SourceFile[];
  scripts: Script[];
}

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

const root = join(import.meta.dirname, '../..');

/** Reads the files of the house: all that we write by hand. */
export function readHouse(folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.([cm]?[jt]sx?|css|html)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .map((path) => ({
      path: path.slice(root.length + 1).replaceAll('\\', '/'),
      code: readFileSync(path, 'utf8'),
    }));
}

/** A house of these files; the rules take no other, so that a small wrong one can show what they find. */
export function houseOf(files: SourceFile[]): House {
  const paths = new Set(files.map(({ path }) => path));
  const scripts = files
    .filter(({ path }) => /\.[cm]?[jt]sx?$/.test(path))
    .map((file) => scriptOf(file, paths));
  return { files, scripts };
}

function scriptOf(file: SourceFile, paths: ReadonlySet<string>): Script {
  const { program, comments, errors } = parseSync(file.path, file.code);
  if (errors[0]) throw new Error(`${file.path}: ${errors[0].message}`);
  const lineAt = linesOf(file.code);
  const piece = ({ start, end }: Node) => ({ text: file.code.slice(start, end), line: lineAt(start) });
  const withoutComments = blanked(file.code, comments);
  const found = nodesOf(program as unknown as Node);
  const texts = found.filter(isText);
  const countLines = (from: number, to: number) =>
    withoutComments
      .slice(from, to)
      .split('\n')
      .filter((line) => line.trim() !== '').length;
  return {
    ...file,
    imports: importsOf(found).map((what) => resolved(file.path, what, paths)),
    comments: comments.map(({ value, start }) => ({ text: value, line: lineAt(start) })),
    texts: texts.map(piece),
    classes: classesOf(found, file.code),
    functions: found.filter(isFunction).map((node) => ({
      name: nameOf(node),
      line: lineAt(node.start),
      lines: countLines(node.start, node.end),
    })),
    bare: blanked(withoutComments, [...texts, ...found.filter(({ type }) => type === 'JSXText')]),
    lines: countLines(0, file.code.length),
    hasTypeAny: found.some(({ type }) => type === 'TSAnyKeyword'),
    lateFocus: found.filter((node) => movesFocus(node) && isLate(node)).map(piece),
  };
}

/** Every node below one, and it; `parent` is added to each. */
function nodesOf(node: Node): Node[] {
  const children = Object.entries(node).flatMap(([field, value]) =>
    field === 'parent' ? [] : (Array.isArray(value) ? value : [value]).filter(isNode),
  );
  for (const child of children) child.parent = node;
  return [node, ...children.flatMap(nodesOf)];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function isText({ type, value }: Node): boolean {
  return type === 'TemplateElement' || (type === 'Literal' && typeof value === 'string');
}

function isFunction({ type }: Node): boolean {
  return ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(type);
}

/** Its own name, or that of what it is given to: a constant, a method, a field. */
function nameOf(node: Node): string {
  const { parent } = node;
  const named = [node.id, isNode(parent) && (parent.id ?? parent.key)].find((each) => isNode(each));
  return isNode(named) && typeof named.name === 'string' ? named.name : 'a function without a name';
}

function importsOf(nodes: Node[]): string[] {
  return nodes
    .filter(({ type }) =>
      /^(Import(Declaration|Expression)|Export(Named|All)Declaration|TSImportType)$/.test(type),
    )
    .flatMap(({ source, argument }) => {
      const literal = [source, argument, isNode(argument) && argument.literal].find(
        (each) => isNode(each) && typeof each.value === 'string',
      );
      return isNode(literal) ? [String(literal.value)] : [];
    });
}

/** `../deck/figures` as the file that it means; what lies outside the house stays as it is written. */
function resolved(from: string, what: string, paths: ReadonlySet<string>): string {
  if (!what.startsWith('.')) return what;
  const path = posix.join(posix.dirname(from), what.replace(/\?\w+$/, ''));
  return ['', '.ts', '.tsx', '.js'].map((end) => path + end).find((each) => paths.has(each)) ?? path;
}

/** Also of a class that is put together: `nl-button--${look}` gives `nl-button--`. */
function classesOf(nodes: Node[], code: string): string[] {
  return nodes
    .filter(({ type, name }) => type === 'JSXAttribute' && isNode(name) && name.name === 'class')
    .flatMap(nodesOf)
    .filter(isText)
    .flatMap(({ start, end }) => code.slice(start, end).match(/[\w-]+/g) ?? []);
}

/** `element.focus()`, `dialog.showModal()`, `focusOnHeading`: also where it is handed on, to be called. */
function movesFocus({ type, name, computed, property, parent }: Node): boolean {
  const isMethod = type === 'MemberExpression' && !computed && isNode(property);
  if (isMethod) return ['focus', 'showModal'].includes(String(property.name)) && isCallee(parent);
  return type === 'Identifier' && /^focusO(n|utside)/.test(String(name)) && !/^Import/.test(typeOf(parent));
}

const isCallee = (parent: unknown) => typeOf(parent) === 'CallExpression';
const typeOf = (node: unknown) => (isNode(node) ? node.type : '');

/** What is called some time later; in `focusLater` the focus may move then. */
const laterCalls = ['useEffect', 'setTimeout', 'requestAnimationFrame', 'then', 'catch', 'finally'];

/** Whether it is done after an `await`, or in what is called later. */
function isLate(node: Node): boolean {
  for (let at = node, up = at.parent; isNode(up); at = up, up = at.parent) {
    if (isFunction(at) && at.async === true && hasAwaitBefore(at, node)) return true;
    if (up.type !== 'CallExpression' || up.callee === at) continue;
    const { callee } = up;
    const called = String(isNode(callee) && (isNode(callee.property) ? callee.property.name : callee.name));
    if (called === 'focusLater') return false;
    if (laterCalls.includes(called)) return true;
  }
  return false;
}

function hasAwaitBefore(inside: Node, node: Node): boolean {
  return nodesOf(inside).some(({ type, end }) => type === 'AwaitExpression' && end <= node.start);
}

function blanked(code: string, pieces: { start: number; end: number }[]): string {
  let result = code;
  for (const { start, end } of pieces) {
    const blank = code.slice(start, end).replace(/[^\n]/g, ' ');
    result = result.slice(0, start) + blank + result.slice(end);
  }
  return result;
}

function linesOf(code: string): (offset: number) => number {
  return (offset) => code.slice(0, offset).split('\n').length;
}
