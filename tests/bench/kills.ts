import { type BrowserName, openBrowser } from '../../scripts/driver.ts';
import { killWhileTyping } from '../in-browsers/crash-rig.ts';
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
  let secondStarts = 0;
  try {
    for (let round = 0; round < kills; round += 1) {
      const kill = await killWhileTyping(browser, round, random).catch((error: unknown) => {
        throw new Error(`Round ${round} of ${name}, seed ${seed}`, { cause: error });
      });
      if (kill.acknowledged) acknowledged += 1;
      if (kill.starts > 1) secondStarts += 1;
      if (!kill.lost) continue;
      losses += 1;
      console.log(`  round ${round}, ${kill.place}: lost ${kill.lost}\n${JSON.stringify(kill, null, 2)}`);
    }
  } finally {
    // A browser that did not start again cannot be closed; that it did not start is what has to be heard.
    await browser.close().catch(() => undefined);
  }
  console.log(
    `  ${name}: ${kills} kills, ${kills - losses} survived whole; in ${acknowledged} of them the page had said “Opgeslagen”; ${secondStarts} needed a second start (seed ${seed})`,
  );
  return losses === 0;
}
