/**
 * `npm run bench:notes`: what notes can stand, and what they cost, in both browsers.
 * `npm run bench:notes -- kills` for one part; `npm run bench:notes -- kills 20` for 20 kills a browser.
 */
import { installedBrowser } from '../../scripts/browsers.ts';
import { browserNames } from '../../scripts/driver.ts';
import { reportKills } from './kills.ts';
import { reportSaving } from './saving.ts';
import { reportScale } from './scale.ts';
import { reportTransfer } from './transfer.ts';

const parts = ['saving', 'scale', 'transfer', 'kills'] as const;
const [only, number] = process.argv.slice(2);
const wanted = parts.filter((part) => only === undefined || part === only);
if (wanted.length === 0) throw new Error(`There is no part “${only}”; there are: ${parts.join(', ')}.`);

for (const name of browserNames) installedBrowser(name);

if (wanted.includes('saving')) {
  console.log('\nSaving a note:');
  for (const name of browserNames) await reportSaving(name);
}
if (wanted.includes('scale')) {
  console.log('\nPages with few and with many notes (in brackets: 95% certainty):');
  for (const name of browserNames) await reportScale(name);
}
if (wanted.includes('transfer')) {
  console.log('\n100,000 notes out and in:');
  for (const name of browserNames) await reportTransfer(name);
}
if (wanted.includes('kills')) {
  console.log('\nThe whole browser killed while someone types:');
  for (const name of browserNames) {
    if (!(await reportKills(name, Number(number ?? 200), Date.now() % 1e9))) process.exitCode = 1;
  }
}
