import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Tests without a browser. Those that need a page say so in their first line (`@vitest-environment happy-dom`).
 * Tests in real browsers have vitest.browser.config.ts.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // As many as the smallest machine has cores; by itself it would leave one of two idle.
    maxWorkers: 2,
    testTimeout: 10_000,
    // Vitest makes texts of WXT's flags, and the text 'false' is true.
    env: { FIREFOX: '' },
    exclude: ['tests/in-browsers/**', 'tests/bench/**'],
  },
});
