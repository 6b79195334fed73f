import { globSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { type BrowserName, browserNames } from './scripts/driver.ts';
import { eachTimeIn } from './tests/in-browsers/each-time.ts';
import { LongestFirst } from './tests/in-browsers/longest-first.ts';

/**
 * Tests in real browsers, on the production builds: `wxt build -b chrome && wxt build -b firefox` comes first.
 * `--mode all` runs every file in both browsers; without, tests/in-browsers/each-time.ts says which runs where.
 * One browser: `vitest run --config vitest.browser.config.ts --mode all --project firefox`.
 */
export default defineConfig(({ mode }) => ({
  // Each file has a browser and a profile of its own, which takes a core and a third: two at once keep two cores busy, and
  // more would only wait for each other, some for so long that a test gives up.
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: browserNames.map((name) => projectIn(name, mode === 'all')),
  },
}));

const folder = 'tests/in-browsers';
const ending = '.test.ts';

function projectIn(browserName: BrowserName, isAll: boolean) {
  const files = globSync([`*${ending}`, `${browserName}/*${ending}`], { cwd: folder }).map((file) =>
    file.slice(0, -ending.length).replaceAll('\\', '/'),
  );
  const chosen = isAll ? files : eachTimeIn(browserName, files);
  return {
    test: {
      name: browserName,
      include: chosen.map((file) => `${folder}/${file}${ending}`),
      provide: { browserName },
      ...(browserName === 'firefox' && { globalSetup: 'tests/in-browsers/started-firefox.ts' }),
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
}
