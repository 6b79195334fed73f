import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { whyRefused } from '../../../components/backup/backup-refused';
import { type Backup, readBackup } from '../../../domain/backup/backup';
import { BackupError } from '../../../domain/backup/backup-error';
import { hostileBackup, kinds } from '../../bench/hostile-backups';
import { sha256 } from '../../bench/sound-backup';

/*
 * Hostile backups: each is refused with one Dutch sentence, or accepted whole. `npm run fuzz:backup` runs more of them,
 * from other seeds; to look at one again give its seed: FUZZ_CASES=1 FUZZ_SEED=123.
 */
const cases = Number(process.env.FUZZ_CASES ?? 500);
const firstSeed = Number(process.env.FUZZ_SEED ?? 0);
const msPerCase = 100;

/** What is said of a file, and the words of the file itself left out: those may be anything. */
const sentence = /^D(it|eze) [^.!?]+( \([^()]+(\([^()]+\))?\)[^.!?]*)?\.$/u;
const withoutQuotes = (message: string) => message.replace(/"[^"]*"/g, 'x').replace(/\.(?=\w)/g, ' ');

function wrongWith(error: unknown, mayRefuse: boolean, problem: string | undefined): string | undefined {
  if (!(error instanceof BackupError)) return `another error: ${error}`;
  const message = whyRefused(error);
  if (!mayRefuse) return `refused: ${message}`;
  if (problem !== undefined && error.problem !== problem) return `${error.problem}, not ${problem}`;
  if (message.length > 300 || /[\p{C}\u2028\u2029]/u.test(message)) return `not fit to show: ${message}`;
  const words = withoutQuotes(message);
  if (!sentence.test(words) || /undefined|object Object|[Ii]nvalid|[Ee]xpected/.test(words))
    return `not one Dutch sentence: ${message}`;
  return undefined;
}

/** What is wrong with what became of a seed's file; nothing, when it is as it should be. */
async function judge(seed: number, count: (outcome: string) => void): Promise<string | undefined> {
  const hostile = hostileBackup(seed);
  const { text, content, orRefused = false, problem } = hostile;
  let read: Backup;
  try {
    read = await readBackup(text, async (words) => sha256(words));
  } catch (error) {
    count(`${hostile.damage}: ${error instanceof BackupError ? error.problem : 'error'}`);
    const wrong = wrongWith(error, content === undefined || orRefused, problem);
    return wrong && `${hostile.damage}: ${wrong}`;
  }
  count(`${hostile.damage}: accepted`);
  if (content === undefined) return `${hostile.damage}: accepted`;
  return isDeepStrictEqual(read.content, content)
    ? undefined
    : `${hostile.damage}: accepted with other words`;
}

const polluted = () => [...Object.getOwnPropertyNames(Object.prototype), ...Object.keys([])].join();

it(
  `${cases} hostile backups are refused with a sentence, or accepted whole`,
  async () => {
    const before = polluted();
    const wrong: string[] = [];
    const outcomes = new Map<string, number>();
    const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const start = performance.now();
    for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
      const found = await judge(seed, count);
      if (found !== undefined) wrong.push(`seed ${seed}: ${found}`);
    }
    const seconds = (performance.now() - start) / 1000;
    expect(wrong).toEqual([]);
    expect(polluted()).toBe(before);
    if (cases >= kinds)
      expect([...outcomes.keys()].some((outcome) => outcome === 'none: accepted')).toBe(true);
    if (process.env.FUZZ_CASES === undefined) return;
    console.log([...outcomes].map(([outcome, times]) => `${outcome} ${times}`).join('\n'));
    console.log(`${cases} cases from seed ${firstSeed}: ${Math.round(cases / seconds)} a second`);
  },
  10_000 + cases * msPerCase,
);
