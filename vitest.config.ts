import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Files of rooms that keep nothing from one test to the next: they share their modules, which takes half the work. Those
 * that replace modules, or go to another time zone, do not.
 */
const together = globSync('tests/{domain,content}/**/*.test.ts').filter(
  (file) => !/vi\.mock|env\.TZ/.test(readFileSync(file, 'utf8')),
);

/**
 * Tests without a browser. Those that need a page say so in their first line (`@vitest-environment happy-dom`).
 * Tests in real browsers have vitest.browser.config.ts.
 */
export default defineConfig({
  test: {
    // As many as the smallest machine has cores; by itself it would leave one of two idle.
    maxWorkers: 2,
    projects: [
      project('together', { include: together, isolate: false }),
      project('apart', {
        include: ['tests/**/*.test.{ts,tsx}'],
        exclude: [...together, 'tests/in-browsers/**', 'tests/bench/**'],
      }),
    ],
  },
});

function project(name: string, files: { include: string[]; exclude?: string[]; isolate?: boolean }) {
  return {
    plugins: [WxtVitest()],
    test: {
      name,
      ...files,
      // A busy machine takes ten times as long as a quiet one.
      testTimeout: 20_000,
      // Vitest makes texts of WXT's flags, and the text 'false' is true.
      env: { FIREFOX: '' },
    },
  };
}
