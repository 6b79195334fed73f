import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** What one visit to a page took. Times in ms. */
export interface Visit {
  /** From the start of the navigation until the principle is on the screen. */
  painted: number;
  /** Time that the page's main thread worked, on the processor: waiting does not count. */
  work: number;
  /** The part of `work` in which script ran. */
  script: number;
  /** Files that were asked for before the principle was painted, and all of them. */
  before: string[];
  files: string[];
}

/** A page is looked at until this long after it has loaded, in ms: what it does after its first paint has then been done. */
const lookFor = 250;

/** Opens a page in a fresh tab, and closes it. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const tab = await browser.newPage();
  const devtools = await startMeter(tab);
  // Paints come in steps of a frame: a random start makes each page meet each part of a step as often.
  await pause(30 + Math.random() * 30);
  await tab.goto(address);
  await pause(lookFor);
  const { painted, files } = await tab.evaluate(whatWasPainted);
  const { TaskDuration, ScriptDuration } = await readMeter(devtools);
  await tab.close();
  return {
    painted,
    work: TaskDuration * 1000,
    script: ScriptDuration * 1000,
    before: files.filter(({ asked }) => asked < painted).map(({ path }) => path),
    files: files.map(({ path }) => path),
  };
}

/** Bytes of the script heap that a page keeps, in a process of its own, after a clean-up. */
export async function heapOf(browser: Browser, address: string): Promise<number> {
  const tab = await browser.newPage();
  const devtools = await startMeter(tab);
  await tab.goto(address);
  await pause(lookFor);
  await devtools.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await readMeter(devtools);
  await tab.close();
  return JSHeapUsedSize;
}

/** The meter counts time on the processor, so that a busy machine matters less. */
async function startMeter(tab: Page): Promise<CDPSession> {
  const devtools = await tab.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return devtools;
}

async function readMeter(devtools: CDPSession) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return {
    TaskDuration: value('TaskDuration'),
    ScriptDuration: value('ScriptDuration'),
    JSHeapUsedSize: value('JSHeapUsedSize'),
  };
}

/** Works in the page: when the words of the principle were on screen, and which files were asked for when. */
function whatWasPainted(): Promise<{ painted: number; files: { path: string; asked: number }[] }> {
  return new Promise((resolve, reject) => {
    new PerformanceObserver((list) => {
      // The last one is the largest: the principle, or something is wrong with the page.
      const paint = list.getEntries().at(-1) as PerformanceEntry & { element?: Element };
      if (!paint.element?.classList.contains('behaviour')) {
        reject(new Error(`The largest thing painted is ${paint.element?.outerHTML}, not the principle.`));
      }
      const files = performance
        .getEntriesByType('resource')
        .map(({ name, startTime }) => ({ path: new URL(name).pathname.slice(1), asked: startTime }));
      resolve({ painted: paint.startTime, files });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
