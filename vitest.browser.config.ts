import { defineConfig } from 'vitest/config';
import { type BrowserName, browserNames } from './scripts/driver.ts';
import { LongestFirst } from './tests/in-browsers/longest-first.ts';

/**
 * Tests in real browsers, on the production builds: `wxt build -b chrome && wxt build -b firefox` comes first.
 * One browser: `vitest run --config vitest.browser.config.ts --project firefox`.
 */
export default defineConfig({
  // Each file has a browser and a profile of its own, which takes a core and a third: two at once keep two cores busy, and
  // more would only wait for each other, some for so long that a test gives up.
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: browserNames.map(projectIn),
  },
});

function projectIn(browserName: BrowserName) {
  return {
    test: {
      name: browserName,
      // What one browser alone can do is tested in a folder of its name.
      include: ['tests/in-browsers/*.test.ts', `tests/in-browsers/${browserName}/*.test.ts`],
      provide: { browserName },
      ...(browserName === 'firefox' && { globalSetup: 'tests/in-browsers/started-firefox.ts' }),
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
}
