import type { Plugin } from 'vite';

/**
 * Makes each page paint once, right.
 * - Chromium waits with painting for the page's script (`blocking="render"`).
 * - Firefox does not know that: there a few lines of plain script set the chosen theme before anything is painted.
 *   In Chromium that extra file would cost a new tab 8% (npm run bench:newtab).
 * - Both fetch the serif at once, instead of when its first letter is laid out.
 * @param browser which browser the build is for
 */
export function paintOnce(browser: string): Plugin {
  return {
    name: 'paint-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((file) => file.endsWith('.woff2'));
        if (!font) throw new Error('paint-once: the serif is missing from the build');
        const preload = {
          rel: 'preload',
          as: 'font',
          type: 'font/woff2',
          crossorigin: true,
          href: `/${font}`,
        };
        const tags = [{ tag: 'link', attrs: preload, injectTo: 'head' as const }];
        if (browser === 'firefox') {
          const theme = { tag: 'script', attrs: { src: '/first-paint.js' }, injectTo: 'head' as const };
          return { html, tags: [theme, ...tags] };
        }
        return {
          html: html.replace('<script type="module"', '<script blocking="render" type="module"'),
          tags,
        };
      },
    },
  };
}
