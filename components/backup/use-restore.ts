import { useState } from 'preact/hooks';
import { copyWithinBrowser } from '../../actions/make-backup';
import * as words from '../../content/words/backup';
import { type Backup, readBackup, refuseTooBig } from '../../domain/backup/backup';
import type { RestorePlan } from '../../domain/backup/restore-plan';
import { textInFile } from '../../domain/language/text-in-file';
import type { Amount } from '../../domain/records/amount';
import { planRestore, type Restored, restoreBackup, undoRestore } from '../../storage/backup/restore';
import { tooOldWhenRestored } from '../../storage/backup/restored-choices';
import { sha256 } from '../../storage/database/checksum';
import type { Progress } from '../../storage/database/long-write';
import { useWork } from '../page/use-work';
import { whyNoBackup } from './backup-words';

/** How far a restore is. */
export type RestoreState =
  | { is: 'idle' }
  /** `tooOld`: what would go to the Prullenbak the day after. */
  | { is: 'asking'; backup: Backup; plan: RestorePlan; tooOld: Amount }
  | { is: 'busy'; done: number; all: number; stop: AbortController; long: boolean }
  | { is: 'done'; restored: Restored };

/** Work that takes longer than this, in ms, shows how far it is. */
const patience = 300;

/** The steps of a restore: a file is opened, what it will do is said, it is put back, and that can be undone. */
export function useRestore() {
  const [state, setState] = useState<RestoreState>({ is: 'idle' });
  const { sentence, run } = useWork(whyNoBackup);

  /** Does something that leads to another state; when it fails, to `otherwise`. */
  const moveTo = async (work: () => Promise<[RestoreState, string?]>, otherwise: RestoreState) => {
    let next = otherwise;
    await run(async () => {
      const [state, said] = await work();
      next = state;
      return said;
    });
    setState(next);
  };
  const openFile = (file: File) =>
    moveTo(
      async () => {
        refuseTooBig(file.size);
        const backup = await readBackup(textInFile(await file.arrayBuffer()), sha256);
        const tooOld = await tooOldWhenRestored(backup.content, new Date());
        return [{ is: 'asking', backup, plan: await planRestore(backup.content), tooOld }];
      },
      // After a wrong file, what was put back before can still be undone.
      state.is === 'done' ? state : { is: 'idle' },
    );
  const putBack = ({ content }: Backup) =>
    moveTo(
      async () => {
        const restored = await restoreBackup(content, Date.now(), followInBar(setState));
        return [{ is: 'done', restored }, words.data.restored];
      },
      { is: 'idle' },
    );
  const takeBack = (restored: Restored) =>
    moveTo(
      async () => {
        await undoRestore(restored, followInBar(setState));
        // What was undone took the copy within the browser along.
        copyWithinBrowser(new Date());
        return [{ is: 'idle' }, words.data.undone];
      },
      { is: 'done', restored },
    );
  const cancel = () => setState({ is: 'idle' });
  return { state, sentence, openFile, putBack, takeBack, cancel };
}

/** Follows the work in a bar, with a button that stops it. */
function followInBar(setState: (state: RestoreState) => void): Progress {
  const stop = new AbortController();
  const begun = performance.now();
  const progress = (done: number, all: number) =>
    setState({ is: 'busy', done, all, stop, long: performance.now() - begun > patience });
  progress(0, 1);
  return { progress, stop: stop.signal };
}
