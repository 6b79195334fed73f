import { killWhileTyping } from '../browser/crash-rig.ts';
import { type BrowserName, openBrowser } from '../browser/driver.ts';
import { randomFrom } from './random.ts';

/**
 * Kills a browser while someone types, so many times on one profile, and prints what was lost: nothing, or each loss.
 * @returns whether nothing was lost
 */
export async function reportKills(name: BrowserName, kills: number, seed: number): Promise<boolean> {
  const browser = await openBrowser(name);
  const random = randomFrom(seed);
  let acknowledged = 0;
  let losses = 0;
  try {
    for (let round = 0; round < kills; round += 1) {
      const kill = await killWhileTyping(browser, round, random);
      if (kill.acknowledged) acknowledged += 1;
      if (!kill.lost) continue;
      losses += 1;
      console.log(`  round ${round}, ${kill.place}: lost ${kill.lost}\n${JSON.stringify(kill, null, 2)}`);
    }
  } finally {
    await browser.close();
  }
  console.log(
    `  ${name}: ${kills} kills, ${kills - losses} survived whole; in ${acknowledged} of them the page had said “Opgeslagen” (seed ${seed})`,
  );
  return losses === 0;
}
