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
  const files = watchFiles(devtools, new URL(address));
  // Paints come in steps of a frame: a random start makes each page meet each part of a step as often.
  await pause(30 + Math.random() * 30);
  await tab.goto(address);
  await pause(lookFor);
  const painted = await tab.evaluate(whenPrincipleWasPainted);
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

/** Lists the files that a page asks for, and how many ms after the page itself. */
function watchFiles(devtools: CDPSession, page: URL): { path: string; asked: number }[] {
  const files: { path: string; asked: number }[] = [];
  let start: number | undefined;
  devtools.on('Network.requestWillBeSent', ({ request, timestamp }) => {
    start ??= timestamp;
    const { pathname } = new URL(request.url);
    if (pathname !== page.pathname)
      files.push({ path: pathname.slice(1), asked: (timestamp - start) * 1000 });
  });
  return files;
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
  await devtools.send('Network.enable');
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

/** Works in the page: when the words of the principle were on the screen. A busy machine may paint them late. */
function whenPrincipleWasPainted(): Promise<number> {
  return new Promise((resolve, reject) => {
    let largest: Element | undefined;
    new PerformanceObserver((list) => {
      // The last one is the largest: the principle, or something is wrong with the page.
      const paint = list.getEntries().at(-1) as PerformanceEntry & { element?: Element };
      largest = paint.element;
      if (largest?.classList.contains('behaviour')) resolve(paint.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(
      () => reject(new Error(`Painted largest is not the principle, but ${largest?.outerHTML}`)),
      5000,
    );
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
