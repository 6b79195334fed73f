// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { freshStorage } from '../../fresh-storage';
import { aWorld, type Step, type World } from '../many-pages';
import { type Code, endings, loadCode } from '../open-page';

/*
 * Anything done in any order in three pages that show the same notes, and what was said in a conversation: no words of
 * which a page said "Opgeslagen" may disappear, nor those that a page left when it was closed; and in the end all pages
 * show the same. More walks: `WALKS=1000 npx vitest run tests/storage/database/interleaving.test.ts`.
 */
const walks = Number(process.env.WALKS ?? 50);

const once = <Name extends string>(...names: Name[]) => fc.record({ do: fc.constantFrom(...names) });
const inField = <Name extends string>(name: Name) => fc.record({ do: fc.constant(name), field: fc.nat(3) });
const typing = fc.record({
  do: fc.constant('type' as const),
  field: fc.nat(3),
  how: fc.constantFrom('add' as const, 'add' as const, 'add' as const, 'replace' as const, 'clear' as const),
});
const ending = fc.record({ do: fc.constant('end' as const), ending: fc.constantFrom(...endings) });

const step: fc.Arbitrary<Step> = fc.record({
  page: fc.nat(2),
  act: fc.oneof(
    { weight: 20, arbitrary: typing },
    { weight: 3, arbitrary: inField('leave') },
    { weight: 2, arbitrary: inField('remove') },
    { weight: 5, arbitrary: inField('take back') },
    { weight: 4, arbitrary: once('undo') },
    { weight: 5, arbitrary: once('another', 'turn', 'hide all', 'set the clock back', 'rest') },
    { weight: 4, arbitrary: once('open') },
    { weight: 2, arbitrary: ending },
  ),
  ms: fc.constantFrom(0, 0, 20, 149, 150, 160, 300, 700),
  turns: fc.nat(6),
});

/** As many pages as one run opens at most. */
const codes: Code[] = [];
beforeAll(async () => {
  vi.stubGlobal('BroadcastChannel', OrderlyChannel);
  for (let n = 0; n < 7; n += 1) codes.push(await loadCode());
}, 60_000);
afterAll(() => vi.unstubAllGlobals());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('no word that was said to be stored disappears, and all pages show the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 30, size: 'max' }), async (steps) => {
      freshStorage();
      repeatable();
      const world: World = await aWorld(codes);
      try {
        for (const each of steps) await world.take(each);
        const { shown, stored, lost } = await world.end();
        for (const page of shown) expect(page).toEqual(stored);
        expect(lost).toEqual([]);
      } finally {
        world.close();
        vi.useRealTimers();
      }
    }),
    { numRuns: walks },
  );
}, 600_000);

/** Makes time and ids those of the run, so that it can be repeated. */
function repeatable(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.UTC(2026, 10, 3, 9) });
  let ids = 0;
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    ids += 1;
    return `${ids}-0-0-0-0`;
  });
}

/** Brings messages in the order in which they were sent, so that a run can be repeated. */
class OrderlyChannel extends EventTarget {
  static readonly #all = new Set<OrderlyChannel>();

  constructor() {
    super();
    OrderlyChannel.#all.add(this);
  }

  postMessage(data: unknown): void {
    for (const other of OrderlyChannel.#all)
      if (other !== this) setImmediate(() => other.dispatchEvent(new MessageEvent('message', { data })));
  }
}
