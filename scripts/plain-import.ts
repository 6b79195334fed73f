import type { Plugin } from 'vite';

/**
 * Has the build load a script with the browser's own `import()`. Vite wraps it in a helper that also fetches the sheets
 * of what is loaded: 700 bytes (gzip) of each new tab. None of our scripts that are loaded later has a sheet, and the
 * build stops if one gets one.
 */
export function plainImport(): Plugin {
  return {
    name: 'plain-import',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
    generateBundle(_options, bundle) {
      const sheets = Object.keys(bundle).filter((file) => file.endsWith('.css'));
      if (sheets.length > 1)
        this.error(
          `a page has one sheet, and here are ${sheets.join(' and ')}: style what is loaded later without`,
        );
    },
  };
}
