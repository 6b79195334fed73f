import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const all = globSync('tests/**/*.test.{ts,tsx}', { exclude: ['tests/in-browsers/**', 'tests/bench/**'] });
/** Files that put other modules in the place of ours, or load ours anew, as the two helpers do. */
const replacesModules = (file: string) =>
  /\bvi\.(mock|doMock|resetModules)\b|\/(open|one)-page'/.test(readFileSync(file, 'utf8'));

/**
 * Tests without a browser. Those that need a page say so in their first line (`@vitest-environment happy-dom`).
 * Tests in real browsers have vitest.browser.config.ts.
 *
 * Files that replace modules get modules of their own. All others share theirs, which are loaded once: half the work.
 */
export default defineConfig({
  test: {
    // As many as the smallest machine has cores; by itself it would leave one of two idle.
    maxWorkers: 2,
    projects: [
      { name: 'together', include: all.filter((file) => !replacesModules(file)), isolate: false },
      { name: 'apart', include: all.filter(replacesModules) },
    ].map((which) => ({
      plugins: [WxtVitest()],
      test: {
        ...which,
        testTimeout: 10_000,
        // Vitest makes texts of WXT's flags, and the text 'false' is true.
        env: { FIREFOX: '' },
      },
    })),
  },
});
