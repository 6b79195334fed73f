// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stopped } from '../../../components/page/problem-in-words';
import { useWork, type Work } from '../../../components/page/use-work';
import { StorageProblem } from '../../../storage/database/problem';
import * as words from '../../words';
import { freshPage, leavePage, show } from '../fresh-page';

/** What a component that does work knows of it, after its last drawing. */
let work: Work;
function Worker() {
  work = useWork();
  return null;
}

/** Begins work that ends when the test says so. */
async function begin() {
  const { promise, resolve, reject } = Promise.withResolvers<string | undefined>();
  let done: Promise<boolean> | undefined;
  await act(() => {
    done = work.run(() => promise);
  });
  const ends = (settle: () => void) =>
    act(async () => {
      settle();
      await done;
    });
  return { end: (said?: string) => ends(() => resolve(said)), fail: (why: Error) => ends(() => reject(why)) };
}
const waits = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const fullDisk = () => new StorageProblem('full', undefined);

beforeEach(async () => {
  await freshPage();
  await show(<Worker />);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await leavePage();
});

describe('work that is asked for by a click', () => {
  it('says nothing when it is quick, then how it went', async () => {
    const { end } = await begin();
    await waits(299);
    expect(work.sentence).toBeUndefined();
    await end('Klaar.');
    expect(work.sentence).toBe('Klaar.');
    await waits(1000);
    expect(work.sentence).toBe('Klaar.');
  });

  it('says that it takes long after 300 ms, and no more than that', async () => {
    const { end } = await begin();
    await waits(300);
    expect(work.sentence).toBe(words.work.busy);
    await end();
    expect(work.sentence).toBeUndefined();
  });

  it('that failed says why, and that stays known until it is done again and went well, or is forgotten', async () => {
    await (await begin()).fail(fullDisk());
    expect(work.sentence).toBe(words.work.problem.full);
    const again = await begin();
    expect(work.sentence).toBeUndefined();
    expect(work.last.problem).toBe('full');
    await again.end();
    expect(work.last.problem).toBeUndefined();
    await (await begin()).fail(fullDisk());
    await act(() => work.forget());
    expect(work.last).toEqual({});
  });

  it('that was stopped says so', async () => {
    await (await begin()).fail(new Stopped());
    expect(work.sentence).toBe(words.work.stopped);
  });

  it('that failed for no reason that is known says that what is stored cannot be reached', async () => {
    await (await begin()).fail(new TypeError('x is undefined'));
    expect(work.sentence).toBe(words.work.problem.broken);
  });
});
