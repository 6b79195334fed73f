import { defineConfig } from 'vitest/config';
import { type BrowserName, browserNames } from './tests/browser/driver.ts';

/**
 * Tests in real browsers, on the production builds: `wxt build -b chrome && wxt build -b firefox` comes first.
 * One browser: `vitest run --config vitest.browser.config.ts --project firefox`.
 */
export default defineConfig({
  test: { projects: browserNames.map(projectIn) },
});

function projectIn(browserName: BrowserName) {
  return {
    test: {
      name: browserName,
      include: ['tests/browser/**/*.test.ts'],
      provide: { browserName },
      // Two browsers at a time would steal each other's focus and processor.
      fileParallelism: false,
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  };
}
