import { useState } from 'preact/hooks';
import { saying } from '../../content/amount';
import * as words from '../../content/words/backup';
import type { Amount } from '../../domain/records/amount';
import { rememberBackup } from '../../storage/backup/backup-record';
import { useWork } from '../page/use-work';
import { howSaved, withLeftOut } from './saved-words';

/** A backup that was made. */
interface Made extends Amount {
  /** When it was made, ms since 1970. */
  when: number;
  /** Whether it is known to be there. */
  isThere: boolean;
}

/**
 * A reservekopie as a file. Where a page hands it to the browser's downloads it hears no more of it: the user, a policy
 * or a virus scanner may stop it. There the user is asked whether it is there, and only then it counts as made.
 */
export function useBackupFile() {
  const { last, sentence, run } = useWork();
  const [made, setMade] = useState<Made>();
  /** @returns whether there is a file now, as far as anyone knows */
  const make = async () => {
    let found: Made | undefined;
    setMade(undefined);
    await run(async () => {
      const [next, said] = await makeFile(new Date());
      found = next;
      return said;
    });
    setMade(found);
    // Only now: it takes the reminder away, and how it went is said in its place. Unremembered, it reminds once more.
    if (found?.isThere) await rememberBackup(found.when).catch(() => undefined);
    return found !== undefined;
  };
  /** The user has seen the file. */
  const confirm = () =>
    run(async () => {
      if (!made) return;
      await rememberBackup(made.when);
      setMade({ ...made, isThere: true });
      return saying(words.data.backupMade, made);
    });
  return {
    last,
    sentence,
    run,
    make,
    confirm,
    isMade: made !== undefined,
    isHanded: made?.isThere === false,
  };
}

/** Makes the file. @returns what was made, if anything was, and what there is to say */
async function makeFile(now: Date): Promise<[Made | undefined, string]> {
  // Loaded only now: the panel is drawn before it.
  const [{ saveBackup }, { whyNoBackup }] = await Promise.all([
    import('../../actions/make-backup'),
    import('./backup-words'),
  ]);
  try {
    const { notes, conversations, leftOut, saved } = await saveBackup(now);
    const made = { notes, conversations, when: now.getTime(), isThere: saved === 'there' };
    const said = howSaved(saved, {
      there: withLeftOut(saying(words.data.backupMade, made), leftOut),
      handed: withLeftOut(saying(words.data.backupHanded, made), leftOut),
    });
    return [saved === 'there' || saved === 'handed' ? made : undefined, said];
  } catch (error) {
    return [undefined, whyNoBackup(error)];
  }
}
