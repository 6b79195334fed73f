import type { House, Script } from './house';

/* Where a class is styled, and who may name one. Each rule gives a line for each place that is wrong. */

/**
 * Classes that each sheet may style inside its own: the buttons of the NL Design System, which bring no sheet of ours,
 * and rows of them, which stand in line with what is around them.
 */
const shared = /^(nl-button|buttons$)/;

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

/** A sheet styles the blocks in the markup of its own component: `card` and with it `card__title`. */
export function classesElsewhere({ files, scripts }: House): string[] {
  return files
    .filter((file) => isSheet(file) && file.path.startsWith('components/'))
    .flatMap(({ path, code }) => {
      const blocks = (besides(scripts, path)?.classes ?? []).map(blockOf);
      return classesIn(code)
        .filter((name) => !blocks.includes(blockOf(name)) && !shared.test(name))
        .map((name) => `${path} styles .${name}`);
    });
}

/** No class is styled in two sheets. */
export function classesTwice({ files }: House): string[] {
  const ours = files.filter((file) => isSheet(file) && !file.path.startsWith('tests/'));
  const sheets = ours.flatMap(({ path, code }) =>
    classesIn(code)
      .filter((name) => !shared.test(name))
      .map((name) => ({ name, path })),
  );
  return sheets
    .filter(({ name }, n) => sheets.findIndex((other) => other.name === name) !== n)
    .map(({ name, path }) => `${path} styles .${name} too`);
}

/** Letters from this size on are of a title, in rem; smaller ones in the serif are text. */
const titleFrom = 1.15;

/** What is set in large letters of the serif says how far its lines are apart: those of text are too far for it. */
export function looseTitles({ files }: House): string[] {
  return files.filter(isSheet).flatMap(({ path, code }) =>
    [...code.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g)]
      .filter(([, , rule = '']) => rule.includes('var(--serif)') && !rule.includes('line-height'))
      .filter(([, , rule = '']) => {
        const size = /font-size:([^;]*)/.exec(rule)?.[1] ?? '';
        const inRem = [...size.matchAll(/([\d.]+)rem/g)].map(([, rem]) => Number(rem));
        return size.includes('--text-title') || Math.max(0, ...inRem) >= titleFrom;
      })
      .map(([, selector = '']) => `${path} ${selector.trim()}`),
  );
}

const blockOf = (name: string) => name.replace(/(__|--).*/, '');

function besides(scripts: Script[], sheet: string): Script | undefined {
  return scripts.find(({ path }) => path === sheet.replace(/\.css$/, '.tsx'));
}

/** What gets the hue of a card is painted with colours that follow from it: `--h` alone changes nothing. */
export function huesUnseen({ scripts }: House): string[] {
  return scripts.filter(isProduct).flatMap(({ path, code }) =>
    code
      .split('style={hueOf(')
      .slice(0, -1)
      .flatMap((before) => {
        const element = before.slice(before.search(/<[a-zA-Z][^<]*$/));
        return /class="[^"]*\b(paper|hued)\b/.test(element) ? [] : [`${path} ${element.trim()}`];
      }),
  );
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
