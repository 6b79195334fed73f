import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import * as words from '../words';

/*
 * Finds words for users outside content/. Every text in the code is judged by where it stands and what is in it:
 * what reads as more than one word is a sentence, unless it is named below.
 */
const root = join(import.meta.dirname, '../..');
const folders = ['domain', 'storage', 'browser', 'actions', 'components', 'entrypoints'];

/** Files with Dutch in them that nobody reads on a screen. */
const exceptFiles: [file: RegExp, why: string][] = [
  [/^domain\/search\//, 'the rules of Dutch by which is searched: endings, stop words, forms of verbs'],
];

/** Texts of more than one word that are names, for the code alone. */
const names: [text: string, what: string][] = [
  ['schijf was vol', 'a key in localStorage'],
  ['onderweg ', 'the beginning of keys in localStorage'],
  ['backup in folder', 'a lock'],
  ['restored § §', 'a key of versions'],
  ['before lost §', 'a key of versions'],
  ['before §', 'a key of versions'],
  ['before left', 'a key of versions'],
  ['storage: §', 'the message of an error that is not shown'],
  ['merge § §', 'a key of versions'],
  ['§,"content":§}\n', 'the form of the file of a backup'],
  ['backup: §§', 'the message of an error that is not shown'],
  ['Deck refused: §', 'the message of an error that is not shown'],
  ['lost folder', 'a state'],
  ['(min-width: 64rem)', 'a media query'],
];

/** The form of a text around which words are filled in, the same in every language. */
const forms = ['§…', '<p><strong>§</strong> (§)</p>', '§ – § (§)', '§ (§) · ', ' · §', ' · ', '### § · §'];

/** Attributes that are not read, and those that are. */
const ofStyle = /^(class|d|transform|viewBox|preserveAspectRatio|stroke-dasharray)$/;
const readOut =
  /^(aria-(label|description|roledescription|placeholder|valuetext)|title|alt|placeholder|label)$/;

/** A selector: tags, classes and attributes, nothing else. */
const selector =
  /^((main|button|a|li|input|textarea|§)|(main|button|a|li|input|textarea|§)?[.[#][^ ]*|[ ,>])+$/;

/** A path of a drawing: letters stand alone in it, each with its numbers. A z closes a part and has none. */
const path = /^(?!.*\p{L}(?<!\d[zZ])\p{L})[A-Za-z\d§ .,-]+$/u;

/** Words that only Dutch has, and that most sentences hold. */
const dutch =
  /\b(de|het|een|en|je|niet|geen|er|wordt|worden|voor|met|naar|bij|kan|maar|aan|uit|zijn|deze|dit|dat|ook|nog|hier|wat|van)\b/i;

interface Text {
  text: string;
  /** The attribute that it is the value of. */
  attribute: string | undefined;
  isMarkup: boolean;
  isErrorMessage: boolean;
}

type Node = Record<string, unknown> & { type: string };
const isNode = (value: unknown): value is Node => typeof Object(value).type === 'string';

/** Every text in code, with § for what is filled in. Imports and types have none. */
function textsIn(file: string, code: string): Text[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be read`);
  const texts: Text[] = [];
  const walk = (value: unknown, within: readonly Node[]): void => {
    if (Array.isArray(value)) for (const inner of value) walk(inner, within);
    if (!isNode(value) || /^(Import|Export(All)?)Declaration$|^TS(Type|Interface|Literal)/.test(value.type))
      return;
    const text = textOf(value);
    if (text !== undefined) texts.push({ text, ...placeOf(value, within) });
    for (const inner of Object.values(value)) walk(inner, [value, ...within]);
  };
  walk(program, []);
  return texts;
}

function textOf(node: Node): string | undefined {
  if (node.type === 'Literal' || node.type === 'JSXText')
    return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  const parts = node.quasis as { value: { cooked: string } }[];
  return parts.map(({ value }) => value.cooked).join('§');
}

function placeOf(node: Node, within: readonly Node[]): Omit<Text, 'text'> {
  const attribute = within.find(({ type }) => type === 'JSXAttribute')?.name;
  const made = within.find(({ type }) => type === 'NewExpression')?.callee;
  return {
    attribute: isNode(attribute) ? String(attribute.name) : undefined,
    isMarkup: node.type === 'JSXText',
    isErrorMessage: isNode(made) && /(Error|Exception)$/.test(String(made.name)),
  };
}

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const vocabulary = new Set(wordsIn(JSON.stringify(words).replace(/\{\w+\}/g, '')));
/** Names in code that are words of ours too: of keys, and of what valibot finds. */
const codes = ['Enter', 'Object'];

/** Whether a text is for users to read. */
function isForUsers({ text, attribute, isMarkup, isErrorMessage }: Text): boolean {
  if (attribute && ofStyle.test(attribute)) return false;
  if (!/\p{L}|…|[‘’“”]/u.test(text)) return false;
  if (isMarkup || (attribute && readOut.test(attribute))) return true;
  if (isErrorMessage) return dutch.test(text);
  if (forms.includes(text) || names.some(([name]) => name === text) || selector.test(text)) return false;
  if (path.test(text)) return false;
  const isWord = /^\p{Lu}\p{Ll}+[.!?…]?$/u.test(text) && !codes.includes(text);
  return (
    /\p{L}.*\s|\s.*\p{L}|[^\0-\x7f§\uFEFF\uFFFD\u00A0]/u.test(text) ||
    (isWord && vocabulary.has(wordsIn(text)[0] ?? ''))
  );
}

const forUsers = (file: string, code: string) =>
  textsIn(file, code)
    .filter(isForUsers)
    .map(({ text }) => text);

const files = folders
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/'),
  )
  .map((file) => ({ file, code: readFileSync(join(root, file), 'utf8') }));
const scripts = files.filter(
  ({ file }) => /\.tsx?$/.test(file) && !exceptFiles.some(([except]) => except.test(file)),
);

describe('the finding of words', () => {
  it.each([
    ["say('Dit lukt niet.');", 'Dit lukt niet.'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code, to be read.
    ['say(`${n} notities`);', '§ notities'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code, to be read.
    ['say(`vandaag om ${time}`);', 'vandaag om §'],
    ['const a = <p>Klaar</p>;', 'Klaar'],
    ['const a = <p title="sluit" />;', 'sluit'],
    ['const a = <p aria-label={"sluit"} />;', 'sluit'],
    ["const a = { label: 'Sluiten' };", 'Sluiten'],
    ["throw new RangeError('Dit is geen dag');", 'Dit is geen dag'],
    ["const a = 'één';", 'één'],
    ["const a = 'bezig…';", 'bezig…'],
    ['import(file + " nog een keer");', ' nog een keer'],
  ])('%s', (code, text) => {
    expect(forUsers('a.tsx', code)).toContain(text);
  });

  it.each([
    "import { a } from './een map/b';",
    "type A = 'een woord' | 'twee woorden';",
    'const a = <p class="card paper" data-card="opgave" />;',
    "document.querySelector('main [data-note] textarea, main a');",
    "const page = 'notities';",
    "const cut = 'M9 4h6v3H9zM9 5.5H6v14h12v-14h-3';",
    "throw new RangeError('A deck needs at least one card.');",
    "if (event.key === 'ArrowUp') stop();",
    '// Dit is een zin.',
  ])('not in %s', (code) => {
    expect(forUsers('a.tsx', code)).toEqual([]);
  });
});

describe('words for users', () => {
  it('stand in content/ alone', () => {
    expect(scripts.length).toBeGreaterThan(100);
    const found = scripts.flatMap(({ file, code }) => forUsers(file, code).map((text) => ({ file, text })));
    expect(found).toEqual([]);
  });

  it('are excepted only where it is needed', () => {
    const all = new Set(scripts.flatMap(({ file, code }) => textsIn(file, code).map(({ text }) => text)));
    expect([...names.map(([name]) => name), ...forms, ...codes].filter((text) => !all.has(text))).toEqual([]);
  });

  it('are in no style sheet', () => {
    const sheets = files.filter(({ file }) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.filter(({ code }) => /[^-]content:[^;]*["'][^;]*\p{L}/u.test(code))).toEqual([]);
  });

  // They stand in a page before any script runs: a tab has its name at once.
  it.each([
    ['newtab', 'Nieuw tabblad'],
    ['options', `${words.settings.title} – ${words.product}`],
    ['popup', words.product],
    ['sidepanel', words.product],
  ])('are in the page %s only as its title', (page, title) => {
    const html = files.find(({ file }) => file === `entrypoints/${page}/index.html`)?.code ?? '';
    expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toBe(title);
    expect(html).not.toContain('manifest.default_title');
    const rest = html.replace(/<title>.*<\/title>/, '').replace(/<[^>]*>/g, '');
    expect(rest.trim()).toBe('');
  });
});
