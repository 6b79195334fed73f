/*
 * Another clock for one page: scripts for `Driver.page(path, before)`. They reach everything through `window`,
 * because in Firefox they run beside the page, not in it.
 */

/** What the script below puts on the page for tests. */
export interface PageWithClock {
  /** Sets the clock to another moment, as after sleep. @param moment in local time: `2026-11-24T10:00:00` */
  setClock(moment: string): void;
}

/**
 * A clock that starts at a moment and runs on.
 * @param moment in local time: `2026-11-24T23:59:58`
 * @param haste timers end so many times as soon
 */
export function clockAt(moment: string, haste = 1): string {
  return `(${install})(${JSON.stringify(moment)}, ${haste})`;
}

function install(moment: string, haste: number): void {
  const page = window as unknown as PageWithClock & Pick<typeof globalThis, 'Date'>;
  const RealDate = page.Date;
  let ahead = 0;
  const now = () => RealDate.now() + ahead;
  page.setClock = (to) => {
    ahead = new RealDate(to).getTime() - RealDate.now();
  };
  page.setClock(moment);
  page.Date = new Proxy(RealDate, {
    construct: (_, given: [] | [number]) =>
      given.length === 0 ? new RealDate(now()) : new RealDate(...given),
    get: (_, name) => (name === 'now' ? now : Reflect.get(RealDate, name)),
  });
  const realTimeout = window.setTimeout.bind(window);
  window.setTimeout = ((work: () => void, ms = 0) =>
    realTimeout(work, ms / haste)) as typeof window.setTimeout;
}
