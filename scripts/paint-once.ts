import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * Makes each page paint once, right.
 * - Chromium waits with painting for the page's script (`blocking="render"`), and fetches the serif at once instead
 *   of when its first letter is laid out.
 * - Firefox knows no `blocking`: there a few lines of plain script set the chosen theme before anything is painted.
 *   In Chromium that extra file would cost a new tab 8% (npm run bench:newtab).
 * @param browser which browser the build is for
 */
export function paintOnce(browser: string): Plugin {
  return {
    name: 'paint-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (browser === 'firefox') return { html, tags: [inHead('script', { src: '/first-paint.js' })] };
        const font = Object.keys(bundle ?? {}).find((file) => file.endsWith('.woff2'));
        if (!font) throw new Error('paint-once: the serif is missing from the build');
        const preload = {
          rel: 'preload',
          as: 'font',
          type: 'font/woff2',
          crossorigin: true,
          href: `/${font}`,
        };
        return {
          html: html.replace('<script type="module"', '<script blocking="render" type="module"'),
          tags: [inHead('link', preload)],
        };
      },
    },
  };
}

function inHead(tag: string, attrs: Record<string, string | boolean>): HtmlTagDescriptor {
  return { tag, attrs, injectTo: 'head' };
}
