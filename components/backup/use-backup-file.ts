import { useState } from 'preact/hooks';
import * as words from '../../content/words/backup';
import { counted } from '../../domain/language/sentence';
import { rememberBackup } from '../../storage/backup/backup-record';
import { useWork } from '../page/use-work';

interface Handed {
  notes: number;
  /** When it was made, ms since 1970. */
  when: number;
}

/**
 * A reservekopie as a file. A page hands it to the browser and hears no more of it: the user, a policy or a virus scanner
 * may stop it. So the user is asked whether it is there, and only then it counts as made.
 */
export function useBackupFile() {
  const { last, sentence, run } = useWork();
  const [handed, setHanded] = useState<Handed>();
  const make = () =>
    run(async () => {
      setHanded(undefined);
      const now = new Date();
      // Loaded only now: the panel is drawn before it.
      const [{ downloadBackup }, { whyNoBackup }] = await Promise.all([
        import('../../actions/make-backup'),
        import('./backup-words'),
      ]);
      try {
        const { notes, leftOut } = await downloadBackup(now);
        setHanded({ notes, when: now.getTime() });
        const without = leftOut > 0 ? ` ${counted(words.data.backupWithout, leftOut)}` : '';
        return counted(words.data.backupHanded, notes) + without;
      } catch (error) {
        return whyNoBackup(error);
      }
    });
  /** The user has seen the file. */
  const confirm = () =>
    run(async () => {
      if (!handed) return;
      await rememberBackup(handed.when);
      setHanded(undefined);
      return counted(words.data.backupMade, handed.notes);
    });
  return { last, sentence, run, make, confirm, isHanded: handed !== undefined };
}
