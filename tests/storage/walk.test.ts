// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { isStorageForbidden } from '../../storage/values/private-window';
import { freshStorage } from '../fresh-storage';
import { OwnFiles } from './own-files';
import { type Act, acts, Walk } from './walk';

/*
 * Whatever pages do, in any order and each on what it saw last: a note never lies in two places, and a text that was
 * said to be stored can be found until someone removes it for good; so can what was pressed. More walks: `WALKS=10000 npx vitest run
 * tests/storage/walk.test.ts`.
 */
const walks = Number(process.env.WALKS ?? 200);

beforeEach(() => new OwnFiles());
afterAll(() => vi.unstubAllGlobals());

async function walked(steps: readonly Act[]): Promise<void> {
  freshStorage();
  await isStorageForbidden();
  const walk = new Walk();
  await walk.begin();
  for (const step of steps) {
    await walk.take(step);
    expect(await walk.wrong()).toEqual({ twice: [], lost: [] });
  }
}

it('no word is lost, no press, and no record lies in two places', async () => {
  await fc.assert(fc.asyncProperty(acts(60), walked), { numRuns: walks });
}, 600_000);
