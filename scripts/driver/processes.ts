import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { until } from './running.ts';

const run = promisify(execFile);

/**
 * Ends a process and all that it started, without a chance to save anything, and waits until they are gone.
 * @returns the moment just before the first of them was ended, as `performance.now()` tells it
 */
export async function killTree(pid: number): Promise<number> {
  if (process.platform === 'win32') {
    const moment = performance.now();
    await run('taskkill', ['/F', '/T', '/PID', String(pid)]);
    return moment;
  }
  const pids = await treeOf(pid);
  const moment = performance.now();
  for (const each of pids) kill(each);
  await until(`processes ${pids.join(', ')} end`, async () => {
    const alive = await running();
    return pids.every((each) => !alive.has(each));
  });
  return moment;
}

/** A process with its children and theirs, parents first. */
async function treeOf(pid: number): Promise<number[]> {
  const parents = await running();
  const tree = [pid];
  for (const parent of tree) {
    for (const [child, itsParent] of parents) if (itsParent === parent) tree.push(child);
  }
  return tree;
}

/** Of each running process, its parent. A dead one that waits to be collected ("Z") does not run. */
async function running(): Promise<Map<number, number>> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,stat=']);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return new Map(
    rows
      .filter(([, , state]) => !state?.startsWith('Z'))
      .map(([pid, parent]) => [Number(pid), Number(parent)]),
  );
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself, with its parent.
  }
}
