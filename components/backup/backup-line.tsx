import './backup-line.css';
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { tryAgain } from '../../actions/backup-folder';
import { openSettings } from '../../browser/pages';
import { dayInWords } from '../../content/dates';
import * as words from '../../content/words/backup';
import { fill } from '../../domain/language/sentence';
import { backupRecord, rememberLater } from '../../storage/backup/backup-record';
import { Button } from '../controls/button';
import { focusLater, focusOutside } from '../controls/focus';
import { useSettings } from '../page/use-settings';
import { withLeftOut } from './saved-words';
import { type BackupAdvice, useBackupAdvice } from './use-backup-advice';
import { useBackupFile } from './use-backup-file';

/** A line about backups above the notes, and what there is to do about it. Mostly there is nothing to say. */
export function BackupLine() {
  const advice = useBackupAdvice();
  const mayMakeFiles = useSettings().files === 'aan';
  const { last, run, make, confirm, isMade, isHanded } = useBackupFile();
  const { line, closed, leave, later } = useLeaving();
  const text = words.backups;
  // Once something was done, how it went is the line.
  const sentence = last.sentence ?? (advice && inWords(advice));
  if (closed || !mayMakeFiles || !advice || !sentence) return null;
  // A backup that was not made can be tried once more.
  const isDone = advice.is === 'reminder' ? isMade : last.sentence !== undefined;

  const help = async () => {
    const goOn = toFirstOf(line);
    await (advice.is === 'reminder' ? make() : run(() => whatHelps(advice)));
    goOn();
  };
  return (
    <div ref={line} class="backup-line">
      <p role="status">{sentence}</p>
      <div class="buttons buttons--small">
        {!isDone ? (
          <>
            <Button look="primary" onClick={help}>
              {labelFor(advice)}
            </Button>
            <Button onClick={later}>{text.later}</Button>
          </>
        ) : (
          <>
            {isHanded && (
              <Button look="primary" onClick={() => confirm().then(toFirstOf(line))}>
                {words.data.isThere}
              </Button>
            )}
            <Button look={isHanded ? 'subtle' : 'primary'} onClick={leave}>
              {text.close}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

/** Takes the line away, now or until another day. @returns `line`: for its `ref` */
function useLeaving() {
  const [closed, close] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const leave = () => {
    focusOutside(line.current);
    close(true);
  };
  // Gone only once that is stored: a page that closes at once would ask again. So does one that could not store it.
  const later = async () => {
    const goOn = focusLater(() => focusOutside(line.current));
    await rememberLater(Date.now()).catch(() => undefined);
    goOn();
    close(true);
  };
  return { line, closed, leave, later };
}

/** Once something is done there is another button in its place. */
function toFirstOf(line: RefObject<HTMLElement | null>): () => void {
  const focus = focusLater(() => line.current?.querySelector('button')?.focus());
  return () => requestAnimationFrame(focus);
}

function inWords(advice: BackupAdvice): string | undefined {
  const text = words.backups;
  switch (advice.is) {
    case 'nothing':
      return undefined;
    case 'reminder':
      if (advice.made === null) return text.remindFirst;
      return fill(text.remind, { when: dayInWords(advice.made, new Date()) });
    case 'lost folder':
      return text.lost;
    case 'trouble':
      return fill(text.trouble[advice.trouble], { folder: advice.folder.name });
  }
}

function labelFor(advice: BackupAdvice): string {
  if (advice.is === 'lost folder') return words.backups.toSettings;
  if (advice.is !== 'trouble') return words.data.backup;
  return advice.trouble === 'permission' ? words.backups.allow : words.backups.again;
}

/** Does what the first button promises. @returns the sentence that says how it went; none when nothing happened */
async function whatHelps(advice: BackupAdvice): Promise<string | undefined> {
  if (advice.is === 'trouble') {
    const done = await tryAgain(advice.folder);
    const said = fill(words.backups.madeNow, { folder: advice.folder.name });
    return done ? withLeftOut(said, (await backupRecord.read()).leftOut) : undefined;
  }
  if (advice.is === 'lost folder') await openSettings();
  return undefined;
}
