import { type BrowserName, openBrowser } from '../../scripts/driver.ts';
import { noteField, shows } from '../in-browsers/as-user.ts';
import { median, quantile, ratio } from './statistics.ts';

const keys = 60;
const commits = 300;

/** Prints how long the saving of a note takes: by the clock of the page, so that the driver's own time does not count. */
export async function reportSaving(name: BrowserName): Promise<void> {
  const browser = await openBrowser(name);
  try {
    const page = await browser.page('newtab.html');
    await shows(page, noteField);
    await page.click(noteField);
    await page.evaluate(watchKeys);
    for (let key = 0; key < keys; key += 1) {
      await page.keyboard.type('a');
      await new Promise((resolve) => setTimeout(resolve, 250 + 5 * (key % 10)));
    }
    const seen = await page.evaluate(() => (window as unknown as Watched).untilSaved);
    console.log(
      `  ${name}, from a key to “Opgeslagen”: ${inWords(seen)} (150 ms of it is waiting for more keys)`,
    );

    const { strict, relaxed } = await page.evaluate(commitInTurn, commits);
    const times = ratio(strict, relaxed);
    console.log(
      `  ${name}, a note written and committed, strict: ${inWords(strict)}; relaxed: ${inWords(relaxed)};` +
        ` ratio ${times.value.toFixed(2)} (${times.low.toFixed(2)}–${times.high.toFixed(2)} with 95% certainty)`,
    );
  } finally {
    await browser.close();
  }
}

interface Watched {
  untilSaved: number[];
}

/** Works in the page: notes for each key how many ms later the page says that it is stored. */
function watchKeys(): void {
  const seen: number[] = [];
  let pressed: number | undefined;
  (window as unknown as Watched).untilSaved = seen;
  addEventListener('input', () => {
    pressed = performance.now();
  });
  const look = () => {
    const says = document.querySelector('[data-saved=true]')?.textContent;
    if (pressed === undefined || !says) return;
    seen.push(performance.now() - pressed);
    pressed = undefined;
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Works in the page: writes a note so many times in each way, in turn, in ms. */
async function commitInTurn(times: number): Promise<{ strict: number[]; relaxed: number[] }> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('vakmanschap');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const write = (durability: 'strict' | 'relaxed') =>
    new Promise<number>((resolve, reject) => {
      const start = performance.now();
      const writing = database.transaction('notes', 'readwrite', { durability });
      const text = 'Een notitie van gewone lengte, zoals iemand die tussen twee overleggen opschrijft.';
      writing
        .objectStore('notes')
        .put({ id: 'bench', behaviour: 'vertrouwen/nieuwsgierig', text, created: 1, updated: 1 });
      writing.oncomplete = () => resolve(performance.now() - start);
      writing.onabort = () => reject(writing.error);
    });
  const measured: { strict: number[]; relaxed: number[] } = { strict: [], relaxed: [] };
  for (let time = 0; time < times; time += 1) {
    measured.strict.push(await write('strict'));
    measured.relaxed.push(await write('relaxed'));
  }
  database.close();
  return measured;
}

function inWords(times: number[]): string {
  return `median ${median(times).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`;
}
