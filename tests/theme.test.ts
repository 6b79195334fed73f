import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deck } from '../content/deck';

/*
 * Counts the contrast of every pair of colours that the pages lay on each other, for each hue, in light and in dark.
 * Sources: oklch → sRGB, https://bottosson.github.io/posts/oklab/ (what CSS Color 4 refers to); contrast, WCAG 2.2.
 */
const css = readFileSync(join(import.meta.dirname, '../assets/theme.css'), 'utf8');
// A colour that is long stands on lines of its own.
const paper = css
  .slice(css.indexOf('.hued {'))
  .replace(/\(\s+/g, '(')
  .replace(/,\s+/g, ', ')
  .replace(/\s+\)/g, ')');

type Rgb = [red: number, green: number, blue: number];

/** `oklch(L C H)` as sRGB in bytes. What sRGB cannot show is clipped for each channel by itself, as browsers do. */
function oklch(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const byte = (linear: number) => {
    const encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
    return Math.round(255 * Math.min(1, Math.max(0, encoded)));
  };
  return [
    byte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    byte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    byte(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Rgb, other: Rgb): number {
  const luminance = (colour: Rgb) => {
    const [red, green, blue] = colour.map((byte) => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (red ?? Number.NaN) + 0.7152 * (green ?? Number.NaN) + 0.0722 * (blue ?? Number.NaN);
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The theme's `--lighter` for a hue. */
function lighter(hue: number): number {
  const [, centre, edge] =
    /--lighter: max\(0, cos\(\(var\(--h\) - (\d+)\) \* 1deg\) - ([\d.]+)\);/.exec(paper) ?? [];
  return Math.max(0, Math.cos(((hue - Number(centre)) * Math.PI) / 180) - Number(edge));
}

function read(colour: string, hue: number): Rgb {
  if (colour === '#fff') return [255, 255, 255];
  const numbers = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(
    colour
      .replace(/calc\(([\d.]+) \+ ([\d.]+) \* var\(--lighter\)\)/, (_, base, times) =>
        String(Number(base) + Number(times) * lighter(hue)),
      )
      .replace('var(--h)', String(hue)),
  );
  if (!numbers) throw new Error(`theme.test.ts cannot read the colour ${colour}`);
  return oklch(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
}

/** A colour of the theme, such as `--ink`, on paper of a hue. */
function colourOf(name: string, hue: number, scheme: 'light' | 'dark'): Rgb {
  const colour = String.raw`(#\w+|oklch\((?:[^()]|var\(--h\)|calc\([^()]*var\(--lighter\)\))*\))`;
  const found = new RegExp(String.raw`${name}: light-dark\(${colour}, ${colour}\);`).exec(paper);
  const value = scheme === 'light' ? found?.[1] : found?.[2];
  if (!value) throw new Error(`assets/theme.css has no light-dark() colour ${name}`);
  return read(value, hue);
}

/** Each hue that a card of any deck may have. */
const hues = Array.from({ length: 360 }, (_, hue) => hue);

/** What stands on what, and how much it has to stand out. */
const pairs: [colour: string, ground: string, atLeast: number][] = [
  ...['--ink', '--soft', '--accent', '--alarm'].flatMap((text) =>
    ['--paper', '--tint', '--field'].map((ground): [string, string, number] => [text, ground, 7]),
  ),
  // A closed card under the mouse: its title, its values and "Vandaag".
  ['--ink', '--tint-strong', 7],
  ['--accent', '--tint-strong', 7],
  ['--edge', '--paper', 3],
  ['--edge', '--field', 3],
];

describe('the conversion', () => {
  // Read back from a canvas in Firefox ESR 153 and Chromium 156; the last three lie outside sRGB.
  it.each([
    ['white', [1, 0, 0], [255, 255, 255]],
    ['black', [0, 0, 0], [0, 0, 0]],
    ['a tint', [0.9, 0.055, 165], [189, 234, 213]],
    ['a soft letter', [0.4, 0.06, 165], [36, 82, 64]],
    ['an alarm', [0.86, 0.08, 27], [255, 189, 181]],
    ['a deep green', [0.41, 0.13, 165], [0, 95, 56]],
    ['a deep cyan', [0.41, 0.13, 215], [0, 89, 118]],
  ] as const)('knows %s', (_name, [lightness, chroma, hue], rgb) => {
    expect(oklch(lightness, chroma, hue)).toEqual(rgb);
  });

  it('knows the contrast of black on white, and that of #767676, the lightest grey with 4.5', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
  });
});

describe('the theme', () => {
  it('has the hue of the product, and our deck a hue for every card', () => {
    const first = deck.cards[0];
    expect(/:root \{[^}]*--hue: (\d+);\s*--h: var\(--hue\);/.exec(css)?.[1]).toBe(String(first?.hue));
    expect(new Set(deck.cards.map(({ hue }) => hue)).size).toBe(deck.cards.length);
  });

  it('leaves the colours of our own deck as they were made: none lies where the ground has to be lighter', () => {
    expect(deck.cards.map(({ hue }) => lighter(hue))).toEqual(deck.cards.map(() => 0));
  });

  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    it.each(pairs)('%s on %s stands out %d : 1 for every hue', (colour, ground, atLeast) => {
      const ratios = hues.map((hue) => {
        const ratio = contrast(colourOf(colour, hue, scheme), colourOf(ground, hue, scheme));
        return { hue, ratio: Math.floor(ratio * 100) / 100 };
      });
      expect(ratios.filter(({ ratio }) => ratio < atLeast)).toEqual([]);
    });
  });
});

describe('the words in an empty field', () => {
  const root = join(import.meta.dirname, '..');
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const withWords = globSync('components/**/*.tsx', { cwd: root }).filter((file) =>
    read(file).includes('placeholder='),
  );

  it('have a colour of ours: the grey of the browser is hard to read in the dark', () => {
    expect(withWords.length).toBeGreaterThan(1);
    const inGrey = withWords.filter(
      (file) => !/::placeholder \{[^}]*color: var\(--soft\)/.test(read(file.replace(/tsx$/, 'css'))),
    );
    expect(inGrey).toEqual([]);
  });
});

describe('the sizes', () => {
  const root = join(import.meta.dirname, '..');
  const tokens = [...css.matchAll(/--((?:text|gap)[\w-]*): ([\d.]+(?:rem|px));/g)].map(
    ([, name = '', size = '']) => ({ name, size }),
  );

  /** Where a sheet writes the size of a token by hand. @param sheet its text */
  function byHand(sheet: string): string[] {
    const sized = /[\w-]*(font-size|gap|padding|margin)[\w-]*: [^;{}]*(?=;)/g;
    return (sheet.match(sized) ?? []).filter((line) => {
      const kind = /font-size/.test(line) ? 'text' : 'gap';
      // Within a sum or a choice of the browser the sizes are those of that place alone.
      return (
        !/\(/.test(line.replace(/var\([^)]*\)/g, '')) &&
        tokens.some(({ name, size }) => name.startsWith(kind) && line.split(/[: ]+/).includes(size))
      );
    });
  }

  it('are five of letters and four of distance', () => {
    expect(tokens.filter(({ name }) => name.startsWith('text')).length).toBe(5);
    expect(tokens.filter(({ name }) => name.startsWith('gap')).length).toBe(4);
  });

  it('are found where they are written by hand', () => {
    const sheet =
      '.a { font-size: 1rem; gap: 2px 8px; padding: var(--gap); margin: max(8px, 1vw); top: 8px; }';
    expect(byHand(sheet)).toEqual(['font-size: 1rem', 'gap: 2px 8px']);
  });

  it.each(globSync(['assets/*.css', 'components/*/*.css'], { cwd: root }))(
    'of %s are the theme’s',
    (file) => {
      const sheet = readFileSync(join(root, file), 'utf8').replace(/--(text|gap)[\w-]*: [^;]*;/g, '');
      expect(byHand(sheet)).toEqual([]);
    },
  );
});
