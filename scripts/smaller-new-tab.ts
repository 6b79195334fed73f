import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Makes the scripts of a new tab 2 % smaller than Vite does: half a kB of the thirty. It takes ten times as long, so
 * the other pages go without.
 */
export function smallerNewTab(): Plugin {
  return {
    name: 'smaller-new-tab',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
        if (!scripts.some(({ name }) => name === 'newtab')) return;
        for (const script of scripts) {
          const { code } = await minify(script.code, { module: true, compress: { passes: 3 } });
          script.code = code ?? script.code;
        }
      },
    },
  };
}
