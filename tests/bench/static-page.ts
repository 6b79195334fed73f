import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** What someone sees on a new tab. */
type Words = Record<string, string>;

/**
 * Puts a page that someone wrote by hand beside the pages of a copy of the extension.
 * @param words for each hole in static.html
 * @returns the folder of the copy; the page in it is `static.html`, and once more as `static-tuned.html` with the
 *   one thing that makes such a page faster: its serif is fetched ahead, as ours is
 */
export async function withStaticPages(build: string, words: Words): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vakmanschap-bench-'));
  await cp(build, folder, { recursive: true });
  const serif = (await readdir(join(build, 'assets'))).find((file) => file.endsWith('.woff2'));
  const font = `assets/${serif}`;
  const preload = `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${font}" />`;
  const [html, css] = await Promise.all(['static.html', 'static.css'].map(template));
  await writeFile(join(folder, 'static.css'), fill(css ?? '', { font }));
  await writeFile(join(folder, 'static.html'), fill(html ?? '', { ...words, preload: '' }));
  await writeFile(join(folder, 'static-tuned.html'), fill(html ?? '', { ...words, preload }));
  return folder;
}

function template(file: string): Promise<string> {
  return readFile(join(import.meta.dirname, file), 'utf8');
}

/** The words of today's new tab and its picture, so that the other page shows the same. */
export function wordsOf(newTab: Page): Promise<Words> {
  return newTab.evaluate(() => {
    const text = (css: string, nth = 0) => document.querySelectorAll(css)[nth]?.textContent.trim() ?? '';
    return {
      date: text('time'),
      cards: text('nav a'),
      notes: text('nav a', 1),
      conversation: text('nav a', 2),
      settings: text('nav a', 3),
      title: text('h1'),
      values: text('h1 + p'),
      behaviour: text('p[data-behaviour]'),
      // Without the words that are for screen readers.
      label: document.querySelector('label')?.firstChild?.textContent ?? '',
      openCard: text('button'),
      another: text('button', 1),
      copy: text('button', 2),
      picture: document.querySelector('svg')?.innerHTML ?? '',
    };
  });
}

function fill(text: string, words: Words): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => words[name] ?? hole);
}
