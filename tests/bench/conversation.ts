/**
 * `npm run bench:conversation`: what a conversation can stand, and what it costs, in both browsers.
 * `npm run bench:conversation -- kills` for one part; `npm run bench:conversation -- kills 20` for 20 kills a browser.
 */
import { installedBrowser } from '../../scripts/browsers.ts';
import { type BrowserName, browserNames, openBrowser } from '../../scripts/driver.ts';
import { beginConversation, killWhileLeading } from '../in-browsers/conversation-rig.ts';
import { reportEarlier } from './earlier-conversations.ts';
import { randomFrom } from './random.ts';
import { reportFollowing } from './screen-following.ts';

const parts = ['following', 'earlier', 'kills'] as const;
const [only, number] = process.argv.slice(2);
const wanted = parts.filter((part) => only === undefined || part === only);
if (wanted.length === 0) throw new Error(`There is no part “${only}”; there are: ${parts.join(', ')}.`);

for (const name of browserNames) installedBrowser(name);

if (wanted.includes('following')) {
  console.log('\nThe shared screen follows a press of a key:');
  for (const name of browserNames) await reportFollowing(name);
}
if (wanted.includes('earlier')) {
  console.log('\nGesprek with few and with many earlier conversations (in brackets: 95% certainty):');
  for (const name of browserNames) await reportEarlier(name);
}
if (wanted.includes('kills')) {
  console.log('\nThe whole browser killed during a conversation:');
  for (const name of browserNames) await reportKills(name, Number(number ?? 100), Date.now() % 1e9);
}

/** Kills a browser so many times during one conversation, and prints what was lost: nothing, or each loss. */
async function reportKills(name: BrowserName, kills: number, seed: number): Promise<void> {
  const browser = await openBrowser(name);
  const random = randomFrom(seed);
  let losses = 0;
  try {
    const id = await beginConversation(browser);
    for (let round = 0; round < kills; round += 1) {
      const lost = await killWhileLeading(browser, id, round, random);
      if (lost.length > 0) losses += 1;
      for (const each of lost) console.log(`  round ${round}: ${each}`);
    }
  } finally {
    // A browser that did not start again cannot be closed; that it did not start is what has to be heard.
    await browser.close().catch(() => undefined);
  }
  console.log(`  ${name}: ${kills} kills, ${kills - losses} survived whole (seed ${seed})`);
  if (losses > 0) process.exitCode = 1;
}
