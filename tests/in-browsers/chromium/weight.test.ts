import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildOf } from '../../../scripts/driver.ts';
import { visit } from '../../bench/visit.ts';
import { openThisBrowser } from '../this-browser.ts';

/* Firefox tells nobody which files of an extension a page loads; it gets the same ones. */
const browser = await openThisBrowser();

it('a new tab loads at most 30 kB of script and style, on its first day too', async () => {
  const tab = await browser.newTab();
  const { files } = await visit(tab.browser(), tab.url());
  const code = files.filter((file) => /\.(js|css)$/.test(file));
  expect(code.join()).toMatch(/newtab-\S+\.css/);
  expect(code.join(), 'the line that says what this is').toMatch(/seldom-/);
  const bytes = code.map(
    (file) => gzipSync(readFileSync(join(buildOf('chromium'), file)), { level: 9 }).length,
  );
  expect(bytes.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(30_000);
  // One script and one sheet, the database's library, that line: each further file costs more than its bytes.
  expect(code).toHaveLength(4);
});
