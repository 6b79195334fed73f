import { useRef } from 'preact/hooks';
import { chooseFolder, leaveFolder, tryAgain } from '../../actions/backup-folder';
import { canPickFolder } from '../../browser/folder-picker';
import { clockTime, dayInWords } from '../../content/dates';
import * as words from '../../content/words/backup';
import { fill } from '../../domain/language/sentence';
import { Button } from '../controls/button';
import { focusLater } from '../controls/focus';
import { useThisWindow } from '../page/use-this-window';
import { useWork } from '../page/use-work';
import { withLeftOut } from './saved-words';
import { type FolderState, useBackupFolder } from './use-backup-folder';

/** The folder in which a backup is put each day; or why there can be none. Nothing in a private window. */
export function AutomaticBackup() {
  const window = useThisWindow();
  if (!window || window.private) return null;
  return (
    <div class="page-part__group">
      <h3>{words.backups.title}</h3>
      {canPickFolder() ? <Folder /> : <p>{words.backups.notHere}</p>}
    </div>
  );
}

function Folder() {
  const [state, readAgain] = useBackupFolder();
  const { last, run } = useWork();
  const choose = useRef<HTMLButtonElement>(null);
  const text = words.backups;
  if (!state) return null;
  const { folder, trouble } = state;

  /** @param work what a button asks for; it gives a sentence, or nothing when how it is now says enough */
  const act = async (work: () => Promise<string | undefined>) => {
    // The button that was pressed may be gone then; this one stays.
    const goOn = focusLater(() => choose.current?.focus());
    await run(work);
    readAgain();
    goOn();
  };
  const pick = () => act(async () => ((await chooseFolder()) ? undefined : text.noneChosen));
  const stop = () => act(() => leaveFolder().then(() => text.stopped));
  return (
    <>
      <p>{text.intro}</p>
      <p>{text.readable}</p>
      <p role="status">{last.sentence ?? howItIs(state)}</p>
      <div class="buttons">
        {folder && trouble && (
          <Button look="primary" onClick={() => act(() => tryAgain(folder).then(() => undefined))}>
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
function howItIs({ folder, trouble, record: { inFolder, leftOut } }: FolderState): string | undefined {
  if (!folder) return undefined;
  if (trouble) return fill(words.backups.trouble[trouble], { folder: folder.name });
  if (inFolder === null) return fill(words.backups.madeNone, { folder: folder.name });
  const when = dayInWords(inFolder, new Date());
  const made = fill(words.backups.made, { folder: folder.name, when, time: clockTime(inFolder) });
  return withLeftOut(made, leftOut);
}
