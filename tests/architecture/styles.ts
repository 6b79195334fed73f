import type { House, Script } from './house';

/* Where a class is styled, and who may name one. Each rule gives a line for each place that is wrong. */

/** Classes that sheets beside their users may style: those of a package, which bring no sheet of ours. */
const foreign = /^nl-button/;

/** The classes that a sheet styles, each once. */
export function classesIn(css: string): string[] {
  const selectors = css.replace(/\/\*[\s\S]*?\*\//g, ' ').matchAll(/([^{};]+)\{/g);
  const named = [...selectors].flatMap(([, selector = '']) =>
    selector.trim().startsWith('@')
      ? []
      : [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
  );
  return [...new Set(named)];
}

const isSheet = ({ path }: { path: string }) => path.endsWith('.css');
const isProduct = ({ path }: { path: string }) =>
  /^(components|entrypoints|actions|storage|browser)\//.test(path);

/** A sheet lies beside the component of its name, which imports it. */
export function sheetsAlone({ files, scripts }: House): string[] {
  return files
    .filter((file) => isSheet(file) && file.path.startsWith('components/'))
    .filter(({ path }) => !besides(scripts, path)?.imports.includes(path))
    .map(({ path }) => path);
}

/** A class is styled in the sheet of the component in whose markup it stands, and in no other. */
export function classesElsewhere({ files, scripts }: House): string[] {
  return files
    .filter((file) => isSheet(file) && file.path.startsWith('components/'))
    .flatMap(({ path, code }) => {
      const used = besides(scripts, path)?.classes ?? [];
      return classesIn(code)
        .filter((name) => !used.includes(name) && !foreign.test(name))
        .map((name) => `${path} styles .${name}`);
    });
}

function besides(scripts: Script[], sheet: string): Script | undefined {
  return scripts.find(({ path }) => path === sheet.replace(/\.css$/, '.tsx'));
}

/** A class is for style alone: scripts find elements by `data-*`, by role or by a ref. */
export function classSelectors({ files, scripts }: House): string[] {
  const names = files.filter(isSheet).flatMap(({ code }) => classesIn(code));
  const selector = new RegExp(String.raw`(^|[^\w.])\.(${names.join('|')})(?![\w-])`);
  return scripts
    .filter(isProduct)
    .flatMap(({ path, texts, bare }) => [
      ...texts
        .filter(({ text }) => selector.test(text.slice(0)))
        .map(({ text, line }) => `${path}:${line} ${text}`),
      ...(/\b(classList|className|getElementsByClassName)\b/.test(bare) ? [path] : []),
    ]);
}
