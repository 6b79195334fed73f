import { useRef, useState } from 'preact/hooks';
import { canPickFolder } from '../../browser/folder-picker';
import * as words from '../../content/words/backup';
import * as pageWords from '../../content/words/page';
import { clockTime, dayInWords } from '../../domain/language/dates';
import { fill } from '../../domain/language/sentence';
import { asProblem } from '../../storage/database/problem';
import { Button } from '../controls/button';
import { useThisWindow } from '../page/use-this-window';
import { chooseFolder, type FolderState, leaveFolder, tryAgain, useBackupFolder } from './use-backup-folder';

/** The folder in which a backup is put each day; or why there can be none. Nothing in a private window. */
export function AutomaticBackup() {
  const window = useThisWindow();
  if (!window || window.private) return null;
  return (
    <div class="data__part">
      <h3>{words.backups.title}</h3>
      {canPickFolder() ? <Folder /> : <p>{words.backups.notHere}</p>}
    </div>
  );
}

function Folder() {
  const [state, lookAgain] = useBackupFolder();
  const [said, say] = useState<string>();
  const choose = useRef<HTMLButtonElement>(null);
  const text = words.backups;
  if (!state) return null;
  const { folder, trouble } = state;

  /** @param work what a button asks for; it gives a sentence, or nothing when how it is now says enough */
  const act = async (work: Promise<string | undefined>) => {
    say(await work.catch((error: unknown) => pageWords.work.problem[asProblem(error).kind]));
    lookAgain();
    // The button that was pressed may be gone now; this one stays.
    choose.current?.focus();
  };
  const pick = () => act(chooseFolder().then((chosen) => (chosen ? undefined : text.noneChosen)));
  const stop = () => act(leaveFolder().then(() => text.stopped));
  return (
    <>
      <p>{text.intro}</p>
      <p>{text.readable}</p>
      <p role="status">{said ?? howItIs(state)}</p>
      <div class="buttons">
        {folder && trouble && (
          <Button look="primary" onClick={() => act(tryAgain(folder).then(() => undefined))}>
            {trouble === 'permission' ? text.allow : text.again}
          </Button>
        )}
        <Button ref={choose} onClick={pick}>
          {folder ? text.chooseOther : text.choose}
        </Button>
        {folder && <Button onClick={stop}>{text.stop}</Button>}
      </div>
    </>
  );
}

/** In one sentence when the last backup was made in the folder, or what went wrong; nothing without a folder. */
function howItIs({ folder, trouble, record: { inFolder } }: FolderState): string | undefined {
  if (!folder) return undefined;
  if (trouble) return fill(words.backups.trouble[trouble], { folder: folder.name });
  if (inFolder === null) return fill(words.backups.madeNone, { folder: folder.name });
  const when = dayInWords(inFolder, new Date());
  return fill(words.backups.made, { folder: folder.name, when, time: clockTime(inFolder) });
}
