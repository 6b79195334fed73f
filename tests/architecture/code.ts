import type { House, Script } from './house';
import { folderOf, layers } from './imports';

/* What may stand in the code. Each rule gives a line for each place that is wrong. */

/** No test is judged by these: one browser's test may be long, and asks the network on purpose. */
const isOurs = ({ path }: { path: string }) => folderOf(path) in layers || /^(public|scripts)\//.test(path);
const isProduct = ({ path }: { path: string }) => folderOf(path) in layers || path.startsWith('public/');

const most = { lines: 250, ofFunction: 50, ofTest: 400 };
/** The reason why something is longer: `// long: why`, on the line before it; of a file on top. */
const reason = /^\W*long: \w+/m;

function having(scripts: Script[], pattern: RegExp): string[] {
  return scripts.filter(({ bare }) => pattern.test(bare)).map(({ path }) => path);
}

/**
 * Extension APIs have one door; their storage holds stored data, so it has its door in storage/. A plain script that is
 * no part of any page's script cannot come through it.
 */
export function extensionApis({ scripts }: House): string[] {
  const outside = scripts.filter(
    (script) =>
      isProduct(script) &&
      !/^(browser\/|storage\/values\/stored-value\.ts$|public\/new-tab\.js$)/.test(script.path),
  );
  return having(outside, /(?<![.\w])(chrome|browser)\??\.\w/);
}

export function network({ scripts }: House): string[] {
  return having(scripts.filter(isProduct), /\b(fetch|sendBeacon|XMLHttpRequest|WebSocket|EventSource)\s*\(/);
}

/** Data turned into markup or code. */
export function markupFromData({ scripts }: House): string[] {
  const ways = /innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function/i;
  return having(scripts.filter(isProduct), ways);
}

export function typesAny({ scripts }: House): string[] {
  return scripts.filter((script) => isOurs(script) && script.hasTypeAny).map(({ path }) => path);
}

export function silencedErrors({ scripts }: House): string[] {
  return scripts
    .filter((script) => isOurs(script) && script.comments.some(({ text }) => /@ts-/.test(text)))
    .map(({ path }) => path);
}

/** Rules have no page, no clock and no chance of their own. */
export function impureRules({ scripts }: House): string[] {
  const outside =
    /Date\.now|new Date\(\)|Math\.random|randomUUID|\b(document|window|location|localStorage)\b/;
  return having(
    scripts.filter(({ path }) => folderOf(path) === 'domain'),
    outside,
  );
}

/** A key may be for the input method that is composing a sign: whoever listens to keys asks that first. */
export function keysOfInputMethods({ scripts }: House): string[] {
  return scripts
    .filter(
      (script) => isProduct(script) && /onKey(Down|Up|Press)\b|['"]key(down|up|press)['"]/.test(script.code),
    )
    .filter(({ bare }) => !/\bbelongsToInputMethod\(/.test(bare))
    .map(({ path }) => path);
}

/** Who is typing elsewhere by then would type on a button, and its letters are keys. */
export function lateFocus({ scripts }: House): string[] {
  return scripts
    .filter(isProduct)
    .flatMap(({ path, lateFocus }) => lateFocus.map(({ line, text }) => `${path}:${line} ${text}`));
}

/** The database is opened, and removed, in one place. */
export function otherDatabases({ scripts }: House): string[] {
  const outside = scripts.filter(
    (script) => isProduct(script) && !script.path.startsWith('storage/database/'),
  );
  return having(outside, /\bopenDB\b|\bdeleteDB\b|\bindexedDB\b/);
}

/** Who does not have the repository alone before them cannot read such a document. */
export function citedDocuments({ scripts, files }: House): string[] {
  const outside = /\b(HOUSE|PRODUCT|FIELD|CRAFT|BRIEF)\b|\bshared\/|\/work\//;
  const inScripts = scripts.flatMap(({ path, comments }) =>
    comments.filter(({ text }) => outside.test(text)).map(({ line }) => `${path}:${line}`),
  );
  const inSheets = files.filter(({ path, code }) => path.endsWith('.css') && outside.test(code));
  return [...inScripts, ...inSheets.map(({ path }) => path)];
}

export function longFunctions({ scripts }: House): string[] {
  return scripts.filter(isOurs).flatMap(({ path, functions, comments }) =>
    functions
      .filter(({ lines, line }) => {
        const above = comments.filter((comment) => comment.line <= line && comment.line > line - 8);
        return lines > most.ofFunction && !above.some(({ text }) => reason.test(text));
      })
      .map(({ name, line, lines }) => `${path}:${line} ${name}: ${lines} lines`),
  );
}

export function longFiles({ scripts }: House): string[] {
  return scripts
    .filter((script) => script.lines > (isOurs(script) ? most.lines : most.ofTest))
    .filter(({ comments }) => !comments.some(({ text, line }) => line < 15 && reason.test(text)))
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}
