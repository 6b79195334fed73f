import { until } from '../../scripts/driver/running.ts';
import { type BrowserName, openBrowser } from '../../scripts/driver.ts';
import { shows } from '../in-browsers/as-user.ts';
import { beginConversation, openLed } from '../in-browsers/conversation-rig.ts';
import { median, quantile } from './statistics.ts';

const presses = 40;

interface Watched {
  /** When the page changed last, ms since 1970. */
  changed: number | undefined;
}

/** Prints how long after the press of a key in the panel the shared screen shows the next step. */
export async function reportFollowing(name: BrowserName): Promise<void> {
  const browser = await openBrowser(name);
  try {
    const id = await beginConversation(browser);
    const led = await openLed(browser, id);
    const screen = await browser.page(`sidepanel.html#/gesprek/${id}/scherm`);
    await shows(screen, '[data-question], h1, h2');
    await screen.evaluate(() => {
      const page = window as unknown as Watched;
      new MutationObserver(() => {
        page.changed ??= performance.timeOrigin + performance.now();
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    const times: number[] = [];
    for (let n = 0; n < presses; n += 1) {
      await screen.evaluate(() => {
        (window as unknown as Watched).changed = undefined;
      });
      const pressed = await led.evaluate(
        (key) => {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          return performance.timeOrigin + performance.now();
        },
        n % 2 === 0 ? 'ArrowRight' : 'ArrowLeft',
      );
      const changed = await until('the screen follows', () =>
        screen.evaluate(() => (window as unknown as Watched).changed),
      );
      times.push(changed - pressed);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    console.log(
      `  ${name}: ${median(times).toFixed(0)} ms (median), ${quantile(times, 0.95).toFixed(0)} ms (95%)`,
    );
  } finally {
    await browser.close();
  }
}
